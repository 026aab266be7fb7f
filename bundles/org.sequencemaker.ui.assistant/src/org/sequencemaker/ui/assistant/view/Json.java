package org.sequencemaker.ui.assistant.view;

/** JSON as people read it. What is no JSON, or not all of it yet, comes out readable as well: nothing is refused. */
final class Json {
    private static final int DEEPEST = 30;

    private Json() {}

    /** Returns it in lines, set in by two for each level. What is no JSON at all is returned as it is. */
    static String inLines(String json) {
        String text = json.strip();
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return json;
        }
        StringBuilder out = new StringBuilder(text.length() * 2);
        int depth = 0;
        boolean isInWords = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInWords) {
                out.append(c);
                if (c == '\\' && i + 1 < text.length()) {
                    out.append(text.charAt(++i));
                } else if (c == '"') {
                    isInWords = false;
                }
                continue;
            }
            switch (c) {
                case '"' -> {
                    isInWords = true;
                    out.append(c);
                }
                case '{', '[' -> {
                    int close = emptyUntil(text, i);
                    if (close > 0) {
                        out.append(c).append(text.charAt(close));
                        i = close;
                    } else {
                        line(out.append(c), ++depth);
                    }
                }
                case '}', ']' -> line(out, --depth).append(c);
                case ',' -> line(out.append(c), depth);
                case ':' -> out.append(": ");
                case ' ', '\n', '\r', '\t' -> {}
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns it in one line without the outermost braces and the quotes of names, no longer than that. */
    static String inOneLine(String json, int longest) {
        String text = json.strip();
        StringBuilder out = new StringBuilder();
        boolean isInWords = false;
        for (int i = 0; i < text.length() && out.length() <= longest; i++) {
            char c = text.charAt(i);
            if (isInWords) {
                if (c == '"') {
                    isInWords = false;
                } else if (c == '\\' && i + 1 < text.length()) {
                    char escaped = text.charAt(++i);
                    out.append(escaped == 'n' || escaped == 't' || escaped == 'r' ? ' ' : escaped);
                } else {
                    out.append(c < ' ' ? ' ' : c);
                }
                continue;
            }
            switch (c) {
                case '"' -> isInWords = true;
                case ',', ':' -> out.append(c).append(' ');
                case '{', '}' -> {
                    if (i > 0 && i < text.length() - 1) {
                        out.append(c);
                    }
                }
                case ' ', '\n', '\r', '\t' -> {}
                default -> out.append(c);
            }
        }
        return out.length() > longest ? out.substring(0, longest).stripTrailing() + "…" : out.toString();
    }

    private static int emptyUntil(String text, int open) {
        int at = open + 1;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == '}' || text.charAt(at) == ']') ? at : -1;
    }

    private static StringBuilder line(StringBuilder out, int depth) {
        return out.append('\n').append("  ".repeat(Math.max(0, Math.min(depth, DEEPEST))));
    }
}
