package org.sequencemaker.ui.timeline.keys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Cutting;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Which key shows which colour on which timelines. As a text it has a line for each key: the key, a colour
 * by name or {@code #RRGGBB}, and the numbers of the timelines from 1 with commas between, or a star for
 * all; {@code q red 1}, {@code 1 #FF0000 *}. Lines that begin with two slashes and empty ones say nothing.
 *
 * @param keys by key, in the order they are listed
 */
public record KeyMap(Map<Character, Meaning> keys) {
    /** Keys that mean something else on the timeline. */
    private static final String TAKEN = "+-= ";

    private static final int MOST_KEYS = 200;

    /** The map of the program that this one succeeds: a row of letters for each of three balls, digits for all. */
    public static final KeyMap STANDARD = standard();

    /**
     * What a key shows.
     *
     * @param rows of the timelines, from 0; empty for all
     */
    public record Meaning(Rgb colour, List<Integer> rows) {
        public Meaning {
            rows = List.copyOf(rows);
        }
    }

    /** Says what is wrong with a text. */
    public static final class Problem extends Exception {
        private static final long serialVersionUID = 1;

        private final int line;
        private final Kind kind;

        /** What can be wrong with a line. */
        public enum Kind {
            PARTS,
            KEY,
            TAKEN,
            TWICE,
            COLOUR,
            TIMELINES,
            TOO_MANY
        }

        Problem(int line, Kind kind) {
            super("line " + line + ": " + kind);
            this.line = line;
            this.kind = kind;
        }

        /** Counted from 1. */
        public int line() {
            return line;
        }

        public Kind kind() {
            return kind;
        }
    }

    public KeyMap {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    public @Nullable Meaning meaning(char key) {
        return keys.get(Character.toLowerCase(key));
    }

    /**
     * Returns the change that a stroke makes; timelines that the show has not are left out.
     *
     * @param fade whether what shines fades to the colour, instead of being cut
     */
    public static UnaryOperator<Project> stroke(Meaning meaning, Time at, boolean fade) {
        return project -> {
            List<Timeline> next = new ArrayList<>(project.timelines());
            boolean any = false;
            for (int row = 0; row < next.size(); row++) {
                if (meaning.rows().isEmpty() || meaning.rows().contains(row)) {
                    Timeline timeline = next.get(row);
                    next.set(
                            row,
                            fade
                                    ? Cutting.fadeTo(timeline, at, meaning.colour())
                                    : Cutting.setColour(timeline, at, meaning.colour()));
                    any = true;
                }
            }
            if (!any) {
                throw new Refusal("the show has no timeline "
                        + (meaning.rows().isEmpty() ? 1 : meaning.rows().getFirst() + 1));
            }
            return project.withTimelines(next);
        };
    }

    /**
     * Reads a text.
     *
     * @throws Problem for the first line that cannot be read
     */
    public static KeyMap parse(String text) throws Problem {
        Map<Character, Meaning> keys = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String plain = line.strip();
            if (plain.isEmpty() || plain.startsWith("//")) {
                continue;
            }
            String[] parts = plain.split("\\s+");
            if (parts.length != 3) {
                throw new Problem(number, Problem.Kind.PARTS);
            }
            char key = key(parts[0], number);
            Rgb colour = ColourNames.parse(parts[1]);
            if (colour == null) {
                throw new Problem(number, Problem.Kind.COLOUR);
            }
            if (keys.put(key, new Meaning(colour, rows(parts[2], number))) != null) {
                throw new Problem(number, Problem.Kind.TWICE);
            }
            if (keys.size() > MOST_KEYS) {
                throw new Problem(number, Problem.Kind.TOO_MANY);
            }
        }
        return new KeyMap(keys);
    }

    /** Returns the text that {@link #parse} reads. */
    public String text() {
        StringBuilder text = new StringBuilder();
        keys.forEach((key, meaning) -> {
            String name = ColourNames.nameOf(meaning.colour());
            text.append(key)
                    .append(' ')
                    .append(name == null ? meaning.colour().hex() : name)
                    .append(' ');
            List<String> rows = meaning.rows().stream()
                    .map(row -> Integer.toString(row + 1))
                    .toList();
            text.append(rows.isEmpty() ? "*" : String.join(",", rows)).append('\n');
        });
        return text.toString();
    }

    private static char key(String text, int line) throws Problem {
        if (text.length() != 1 || text.charAt(0) < ' ') {
            throw new Problem(line, Problem.Kind.KEY);
        }
        char key = Character.toLowerCase(text.charAt(0));
        if (TAKEN.indexOf(key) >= 0) {
            throw new Problem(line, Problem.Kind.TAKEN);
        }
        return key;
    }

    private static List<Integer> rows(String text, int line) throws Problem {
        List<Integer> rows = new ArrayList<>();
        if (text.equals("*")) {
            return rows;
        }
        for (String part : text.split(",", -1)) {
            if (!part.matches("[1-9]\\d{0,3}")) {
                throw new Problem(line, Problem.Kind.TIMELINES);
            }
            rows.add(Integer.parseInt(part) - 1);
        }
        return rows;
    }

    private static KeyMap standard() {
        int[] colours = {0xFF0000, 0xFFA500, 0xFFFF00, 0x00FF00, 0x00FFFF, 0x0000FF, 0xFF00FF, 0xFFFFFF, 0x000000};
        String[] rows = {"qwertyuio", "asdfghjkl", "zxcvbnm,."};
        Map<Character, Meaning> keys = new LinkedHashMap<>();
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < colours.length; i++) {
                keys.put(rows[row].charAt(i), new Meaning(Rgb.ofPacked(colours[i]), List.of(row)));
            }
        }
        for (int i = 0; i < colours.length; i++) {
            keys.put((char) ('1' + i), new Meaning(Rgb.ofPacked(colours[i]), List.of()));
        }
        return new KeyMap(keys);
    }
}
