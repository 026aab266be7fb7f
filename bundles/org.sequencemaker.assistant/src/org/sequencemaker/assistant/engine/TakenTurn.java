package org.sequencemaker.assistant.engine;

import java.util.List;
import org.sequencemaker.assistant.proposal.Proposal;

/**
 * A turn of which the user took something, so that it can be taken back.
 *
 * @param prompt what the user typed
 * @param taken what went into the project then
 * @param undid ids of the turns that it took back; such a turn is itself brought back by the history's undo only
 */
public record TakenTurn(String prompt, Proposal taken, List<String> undid) {
    public TakenTurn {
        undid = List.copyOf(undid);
    }

    public String id() {
        return taken.turn();
    }
}
