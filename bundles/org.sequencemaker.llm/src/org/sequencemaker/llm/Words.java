package org.sequencemaker.llm;

/** Texts of strangers, made fit for a sentence of ours. */
public final class Words {
    private Words() {}

    /** Returns a text in one line without control characters, cut at a length, never inside a character. */
    public static String bounded(String text, int most) {
        String head = text.length() > 4 * most ? text.substring(0, 4 * most) : text;
        String line = head.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
        return line.substring(0, end) + "…";
    }
}
