package org.sequencemaker.ui.assistant.talk;

/** Something that the program says about the turn, such as that a part of the conversation is not sent any more. */
public record Notice(String text) implements TalkItem {}
