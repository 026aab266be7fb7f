package org.sequencemaker.assistant.engine;

import org.sequencemaker.assistant.proposal.Proposal;

/**
 * A turn of which the user took something, so that it can be taken back.
 *
 * @param prompt what the user typed
 * @param taken what went into the project then
 */
public record TakenTurn(String prompt, Proposal taken) {
    public String id() {
        return taken.turn();
    }
}
