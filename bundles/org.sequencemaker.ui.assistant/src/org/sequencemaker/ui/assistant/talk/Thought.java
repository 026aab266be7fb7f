package org.sequencemaker.ui.assistant.talk;

/** What the model thinks aloud. */
public final class Thought implements TalkItem {
    private final GrowingText text = new GrowingText();

    Thought() {}

    public GrowingText text() {
        return text;
    }
}
