package org.sequencemaker.audio.worker.report;

import java.util.Locale;

/** Writes JSON from front to back; whoever writes sees to it that objects and arrays are closed. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    JsonText open(char bracket) {
        comma();
        text.append(bracket);
        first = true;
        return this;
    }

    JsonText close(char bracket) {
        text.append(bracket);
        first = false;
        return this;
    }

    JsonText name(String name) {
        comma();
        quote(name);
        text.append(':');
        first = true;
        return this;
    }

    JsonText value(String value) {
        comma();
        quote(value);
        return this;
    }

    JsonText value(long value) {
        comma();
        text.append(value);
        return this;
    }

    /** A number with at most {@code digits} digits after the point; what is no number becomes null. */
    JsonText value(double value, int digits) {
        comma();
        text.append(number(value, digits));
        return this;
    }

    private static String number(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "null";
        }
        String s = String.format(Locale.ROOT, "%." + digits + "f", value);
        int end = s.length();
        if (s.indexOf('.') >= 0) {
            while (s.charAt(end - 1) == '0') {
                end--;
            }
            end -= s.charAt(end - 1) == '.' ? 1 : 0;
        }
        String cut = s.substring(0, end);
        return cut.equals("-0") ? "0" : cut;
    }

    private void comma() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private void quote(String s) {
        text.append('"');
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                default -> {
                    if (c < ' ') {
                        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
