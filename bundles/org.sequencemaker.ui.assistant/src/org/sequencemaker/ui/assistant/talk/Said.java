package org.sequencemaker.ui.assistant.talk;

/** What the model says, in Markdown. */
public final class Said implements TalkItem {
    private final GrowingText text = new GrowingText();

    Said() {}

    public GrowingText text() {
        return text;
    }
}
