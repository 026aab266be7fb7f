package org.sequencemaker.assistant.ask;

import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;

/** Whoever can be asked. Called on the thread of the turn, which waits for the answer. */
public interface Asking {
    /** Nobody is there: tools that want consent do not run, and no reading is chosen. */
    Asking NOBODY = new Asking() {
        @Override
        public boolean consents(ToolSpec tool, ToolCall call) {
            return false;
        }

        @Override
        public Answer choose(Question question) {
            return new Answer.None();
        }
    };

    /** Whether a tool may run. */
    boolean consents(ToolSpec tool, ToolCall call) throws InterruptedException;

    /** Which reading is meant. */
    Answer choose(Question question) throws InterruptedException;

    /** A tool says how far it is, from 0 to 1, and at what. */
    default void progress(ToolSpec tool, double part, String what) {
        // Who has no place to show it need not.
    }
}
