package org.sequencemaker.ui.assistant.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.sequencemaker.ui.assistant.markdown.Block;
import org.sequencemaker.ui.assistant.markdown.Run;
import org.sequencemaker.ui.assistant.markdown.Styled;

/** Sets tables: columns are as wide as what is in them, and narrower where there is no room for that. */
final class TableSetter {
    private final Typesetter setter;
    private final Block.Table table;
    private final Picture picture;
    private final int[] widths;

    TableSetter(Typesetter setter, Block.Table table, Picture picture) {
        this.setter = setter;
        this.table = table;
        this.picture = picture;
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
        this.widths = new int[Math.max(1, columns)];
    }

    /** Returns the y below the table. */
    int put(int x, int top, int width) {
        int gap = setter.fonts().em() * 3 / 4;
        measure(width - gap * widths.length);
        int y = top;
        for (int i = 0; i < table.rows().size(); i++) {
            boolean isHead = i == 0 && !table.inset().isContinued();
            y = row(table.rows().get(i), x, y, gap, isHead);
        }
        return y;
    }

    private void measure(int room) {
        int[] wanted = new int[widths.length];
        for (List<Styled> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                // Measured by its length: to set each cell twice would take as long again as to draw it.
                int longest =
                        row.get(i).text().lines().mapToInt(String::length).max().orElse(0);
                wanted[i] = Math.max(
                        wanted[i], (Math.max(3, longest) + 2) * setter.fonts().em() * 9 / 16);
            }
        }
        int sum = 0;
        for (int one : wanted) {
            sum += one;
        }
        int least = setter.fonts().em() * 2;
        for (int i = 0; i < widths.length; i++) {
            boolean fits = sum <= room;
            widths[i] = fits ? wanted[i] : Math.max(least, (int) ((long) wanted[i] * room / Math.max(1, sum)));
        }
    }

    private int row(List<Styled> cells, int x, int top, int gap, boolean isHead) {
        int pad = setter.fonts().em() / 5;
        int height = setter.fonts().em();
        int at = x;
        for (int i = 0; i < cells.size(); i++) {
            Styled words = isHead ? bold(cells.get(i)) : cells.get(i);
            TextLayout layout = setter.words(words, 0, widths[i]);
            layout.setAlignment(alignment(i));
            picture.say(layout, at, top + pad, setter.colours().text(), i == 0 ? "\n" : "\t");
            Typesetter.links(picture, layout, words, at, top + pad);
            height = Math.max(height, layout.getBounds().height);
            at += widths[i] + gap;
        }
        int bottom = top + pad + height + pad;
        int thick = isHead ? 2 : 1;
        picture.box(new Picture.Box(
                new Rectangle(x, bottom, at - x - gap, thick),
                0,
                setter.colours().line(),
                true));
        return bottom + thick;
    }

    private int alignment(int column) {
        Block.Side side = column < table.aligned().size() ? table.aligned().get(column) : Block.Side.LEFT;
        return switch (side) {
            case LEFT -> SWT.LEFT;
            case MIDDLE -> SWT.CENTER;
            case RIGHT -> SWT.RIGHT;
        };
    }

    private static Styled bold(Styled words) {
        if (words.runs().isEmpty()) {
            Run all = new Run(0, words.text().length(), true, false, false, null);
            return new Styled(words.text(), List.of(all));
        }
        List<Run> runs = new ArrayList<>();
        for (Run run : words.runs()) {
            runs.add(new Run(run.start(), run.end(), true, run.isItalic(), run.isCode(), run.link()));
        }
        return new Styled(words.text(), runs);
    }
}
