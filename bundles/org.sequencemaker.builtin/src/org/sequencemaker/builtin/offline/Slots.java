package org.sequencemaker.builtin.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.ColourNames;

/**
 * What commands have in common, taken out of a sentence: which balls, when, on which marks. What is left is what to do.
 *
 * @param rest what is left, in lower case but for what is in quotes
 * @param balls as said; empty for none
 * @param when as said; empty for none
 * @param marks as said; empty for none
 * @param every for each how many marks one
 * @param first which mark comes first
 */
record Slots(String rest, String balls, String when, String marks, int every, int first) {
    private static final String NUMBERS = "(?:\\d+|one|two|three|four|five|six)";
    private static final Pattern BALLS = pattern("\\b(?:(?:on|for|of|from|to|with|using)\\s+)?(?:the\\s+)?("
            + "(?:all|both|every|each)\\s+(?:of\\s+)?(?:the\\s+)?balls?"
            + "|balls?\\s+" + NUMBERS + "(?:\\s*(?:,|and|&|-|to)\\s*(?:ball\\s+)?" + NUMBERS + ")*(?:\\s+timelines?)?"
            + "|(?:first|second|third|fourth|last|odd|even|selected)\\s+balls?"
            + "|all\\s+timelines|everything)\\b");
    private static final Pattern MARKS = pattern("\\b(?:on|at|with|to|for)\\s+(?:the\\s+)?(?:(?:every|each|all)\\s+)?"
            + "(?:(other|second|2nd|third|3rd|fourth|4th|eighth|8th)\\s+)?"
            + "(beats?|downbeats?|bars?|measures?|onsets?|hits?|taps?|section starts?)\\b"
            + "(?!\\s*\\d|\\s+of\\b)");
    private static final Pattern MARKS_OF = pattern("\\b((?:every|each|all(?:\\s+the)?)\\s+(?:\\w+\\s+)?"
            + "(?:beats?|downbeats?|bars?|measures?|onsets?|hits?|taps?))\\s+of\\s+");
    private static final Pattern WHEN =
            pattern("\\s+((?:from|between|over|in|into|during|throughout|through|across|within|"
                    + "after|before|until|for)\\s+(?!black\\b|dark\\b|red\\b)(?:the\\s+)?(.+))$");

    static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Slots of(String sentence) {
        // "Every beat of the chorus" is every beat in it.
        String rest = MARKS_OF.matcher(" " + sentence + " ").replaceAll("$1 in ");
        String balls = "";
        Matcher ball = BALLS.matcher(rest);
        if (ball.find()) {
            balls = plainBalls(ball.group(1));
            rest = rest.substring(0, ball.start()) + " " + rest.substring(ball.end());
        }
        String marks = "";
        int every = 1;
        Matcher mark = MARKS.matcher(rest);
        if (mark.find()) {
            marks = plainMarks(mark.group(2));
            every = every(mark.group(1));
            rest = rest.substring(0, mark.start()) + " " + rest.substring(mark.end());
        }
        rest = rest.strip().replaceAll("\\s+", " ");
        String when = "";
        Matcher found = WHEN.matcher(" " + rest);
        if (found.find() && !isColours(found.group(1))) {
            when = plainWhen(found.group(1));
            rest = (" " + rest).substring(0, found.start()).strip();
        }
        return new Slots(rest, balls, when, marks, every, 1);
    }

    private static String plainBalls(String said) {
        String plain = said.toLowerCase(Locale.ROOT).replaceFirst("\\s+timelines?$", "");
        return plain.matches("(?:all|both|every|each)\\b.*|everything")
                ? "all"
                : plain.replaceAll("\\band ball\\b", "and");
    }

    private static String plainMarks(String said) {
        String plain = said.toLowerCase(Locale.ROOT);
        if (plain.startsWith("downbeat") || plain.startsWith("bar") || plain.startsWith("measure")) {
            return "downbeats";
        }
        return plain.startsWith("hit")
                ? "onsets"
                : plain.startsWith("section") ? "sections" : plain.replaceFirst("s?$", "s");
    }

    private static int every(@Nullable String said) {
        return switch (said == null ? "" : said.toLowerCase(Locale.ROOT)) {
            case "other", "second", "2nd" -> 2;
            case "third", "3rd" -> 3;
            case "fourth", "4th" -> 4;
            case "eighth", "8th" -> 8;
            default -> 1;
        };
    }

    /** "from blue to green" is no time. */
    private static boolean isColours(String when) {
        Matcher ends = pattern("(?:from|between)\\s+(.+?)\\s+(?:to|and)\\s+(\\S+(?:\\s+\\S+)?).*")
                .matcher(when);
        return ends.matches() && isColour(ends.group(1));
    }

    private static String plainWhen(String said) {
        return said.strip()
                .replaceFirst("(?i)^(?:over|in|into|during|throughout|through|across|within|for)\\s+", "")
                .replaceFirst("(?i)^the\\s+", "")
                .replaceFirst("[.!]+$", "");
    }

    /** Whether a text begins as a colour does. */
    static boolean isColour(String text) {
        String plain =
                text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:dark|light|pale|dim|deep|bright)\\s+", "");
        return ColourNames.parse(plain) != null;
    }

    /** Returns colours said one after the other, as "pink, yellow and blue"; none if one of them is none. */
    static List<String> colours(String text) {
        List<String> colours = new ArrayList<>();
        for (String part : text.strip().split("\\s*(?:,|/|\\band\\b|\\bor\\b|\\bthen\\b|&)\\s*")) {
            String plain = part.strip().replaceFirst("(?i)^(?:the colou?rs?|colou?rs?)\\s+", "");
            if (plain.isEmpty()) {
                continue;
            }
            if (!isColour(plain)) {
                return List.of();
            }
            colours.add(plain.toLowerCase(Locale.ROOT));
        }
        return colours;
    }

    String whenOr(String otherwise) {
        return when.isEmpty() ? otherwise : when;
    }
}
