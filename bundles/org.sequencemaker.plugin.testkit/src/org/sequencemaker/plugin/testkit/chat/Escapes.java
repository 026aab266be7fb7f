package org.sequencemaker.plugin.testkit.chat;

/** Puts several lines into one and back. */
final class Escapes {
    private Escapes() {}

    static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char sign = escaped.charAt(i);
            if (sign != '\\' || i + 1 == escaped.length()) {
                plain.append(sign);
                continue;
            }
            i++;
            switch (escaped.charAt(i)) {
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case '\\' -> plain.append('\\');
                // JSON has more of them, such as \" and \u00e9: those are the JSON reader's.
                default -> plain.append('\\').append(escaped.charAt(i));
            }
        }
        return plain.toString();
    }

    static String escaped(String plain) {
        return plain.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
