package org.sequencemaker.ui.assistant.talk;

/** One thing in a turn, below the prompt. */
public sealed interface TalkItem permits Said, Thought, Called, Notice, Failure, Proposed {}
