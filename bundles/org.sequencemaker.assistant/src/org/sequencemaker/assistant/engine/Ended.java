package org.sequencemaker.assistant.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.assistant.turn.TurnOutcome;

/**
 * A turn that is over.
 *
 * @param outcome what was said, sent and spent
 * @param proposal what the turn wants to change; empty for nothing
 * @param account it in a few lines
 * @param undid ids of earlier turns that it takes back
 * @param suggestion readings that the model's plain words seem to offer; null for none. Only a suggestion
 */
public record Ended(
        TurnOutcome outcome,
        Proposal proposal,
        Account account,
        List<String> undid,
        @Nullable Question suggestion) {
    public Ended {
        undid = List.copyOf(undid);
    }
}
