package org.sequencemaker.codec.json;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a JSON file is laid out.
 *
 * @param indent what each level is indented by
 * @param newline what ends a line; empty if all is on one
 * @param comma what stands between values that share a line
 * @param colon what stands between a name and its value
 * @param end what follows the last bracket
 */
public record JsonLayout(String indent, String newline, String comma, String colon, String end) {
    /** As the predecessor writes: one value a line, indented by two. */
    public static final JsonLayout PREDECESSOR = new JsonLayout("  ", "\n", ", ", ": ", "");

    /** No space anywhere. */
    public static final JsonLayout COMPACT = new JsonLayout("", "", ",", ":", "");

    private static final Pattern START =
            Pattern.compile("[{\\[](\\r?\\n)?([ \\t]*)(?:\"(?:[^\"\\\\]|\\\\.)*+\"(\\s*:[ ]*))?");

    private static final int LOOK = 4096;

    private static final String BETWEEN = "|";

    /** Guesses the layout of a file from its first and last lines. */
    static JsonLayout of(byte[] bytes, int start, int end) {
        String head = new String(bytes, start, Math.min(LOOK, end - start), StandardCharsets.ISO_8859_1);
        String tail = new String(bytes, end, Math.min(2, bytes.length - end), StandardCharsets.ISO_8859_1);
        Matcher found = START.matcher(head);
        if (!found.lookingAt()) {
            return PREDECESSOR;
        }
        String newline = found.group(1) == null ? "" : found.group(1);
        String colon = found.group(3) == null ? PREDECESSOR.colon() : found.group(3);
        boolean tight = newline.isEmpty() && colon.equals(":");
        return new JsonLayout(
                newline.isEmpty() ? "" : found.group(2),
                newline,
                tight ? "," : ", ",
                colon,
                tail.equals("\r\n") ? tail : tail.startsWith("\n") ? "\n" : "");
    }

    /** Returns this layout as a text for {@link #parse}. */
    public String text() {
        return String.join(BETWEEN, indent, newline, comma, colon, end);
    }

    public static JsonLayout parse(String text) {
        String[] parts = text.split(Pattern.quote(BETWEEN), -1);
        return parts.length == 5 ? new JsonLayout(parts[0], parts[1], parts[2], parts[3], parts[4]) : PREDECESSOR;
    }
}
