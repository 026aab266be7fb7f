package org.sequencemaker.assistant.turn;

import org.sequencemaker.extension.host.AssistantChain;
import org.sequencemaker.extension.host.AssistantChain.Passed;

/** The three places where assistant plug-ins take part in a turn. */
public interface Stages {
    /** What they add to the system message. */
    Passed systemMessage() throws InterruptedException;

    /** What becomes of the prompt. */
    Passed prompt(String typed) throws InterruptedException;

    /** What becomes of the closing answer. */
    Passed response(String said) throws InterruptedException;

    /** The enabled plug-ins, in order and under the guard. */
    static Stages of(AssistantChain chain, AssistantChain.Turn turn) {
        return new Stages() {
            @Override
            public Passed systemMessage() throws InterruptedException {
                return chain.systemMessage(turn);
            }

            @Override
            public Passed prompt(String typed) throws InterruptedException {
                return chain.prompt(typed, turn);
            }

            @Override
            public Passed response(String said) throws InterruptedException {
                return chain.response(said, turn);
            }
        };
    }
}
