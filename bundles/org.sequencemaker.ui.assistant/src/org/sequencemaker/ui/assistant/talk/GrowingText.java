package org.sequencemaker.ui.assistant.talk;

/** Text that is added to at its end, cheaply, however long it is. */
public final class GrowingText {
    private final StringBuilder text = new StringBuilder();
    private int generation;

    void append(String more) {
        text.append(more);
    }

    void become(String other) {
        generation++;
        text.setLength(0);
        text.append(other);
    }

    /** Another number when the text has become another, and has not only grown. */
    public int generation() {
        return generation;
    }

    public int length() {
        return text.length();
    }

    /** Returns a piece of it. */
    public String between(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
