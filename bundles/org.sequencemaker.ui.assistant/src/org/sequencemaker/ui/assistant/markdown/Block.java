package org.sequencemaker.ui.assistant.markdown;

import java.util.List;

/** A part of a text that stands by itself, from one edge of the column to the other. No longer than {@link #LONGEST}. */
public sealed interface Block {
    /** Characters in a block, about; what is longer is continued in the next. */
    int LONGEST = 2_000;

    Inset inset();

    /** Returns what is in it as plain text. */
    String plain();

    /**
     * A paragraph, a heading or an item of a list.
     *
     * @param heading 1 for the greatest to 6, 0 for no heading
     * @param mark what stands before the first line of an item, such as a dot or a number; else empty
     */
    record Words(Inset inset, int heading, String mark, Styled text) implements Block {
        @Override
        public String plain() {
            return mark.isEmpty() ? text.text() : mark + " " + text.text();
        }
    }

    /**
     * Lines of code.
     *
     * @param language as the author called it; may be empty
     */
    record Code(Inset inset, String language, String text) implements Block {
        @Override
        public String plain() {
            return text;
        }
    }

    /**
     * A table.
     *
     * @param rows the first is its head unless it continues another
     * @param aligned how each column is; may be fewer than there are columns
     */
    record Table(Inset inset, List<List<Styled>> rows, List<Side> aligned) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            aligned = List.copyOf(aligned);
        }

        @Override
        public String plain() {
            StringBuilder lines = new StringBuilder();
            for (List<Styled> row : rows) {
                lines.append(lines.isEmpty() ? "" : "\n");
                lines.append(String.join("\t", row.stream().map(Styled::text).toList()));
            }
            return lines.toString();
        }
    }

    /** A line across. */
    record Rule(Inset inset) implements Block {
        @Override
        public String plain() {
            return "";
        }
    }

    /** On which side of its column a text stands. */
    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }
}
