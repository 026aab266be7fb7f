package org.sequencemaker.ui.proposal;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.signal.Signal;

/**
 * What is proposed for the open show, and which side of it is looked at. Whoever proposes says anew what it comes to
 * whenever the show has changed, and takes it away when another project is opened. On the display thread only.
 */
public final class ProposedChange {
    private final Signal<ProposedChange> changes = new Signal<>();
    private @Nullable Ghosts ghosts;
    private @Nullable Proposer proposer;
    private Side side = Side.PRESENT;

    /** What is proposed; null for nothing. */
    public @Nullable Ghosts ghosts() {
        return ghosts;
    }

    public Side side() {
        return side;
    }

    /** Proposes something in place of what was; of the same proposer the side stays. */
    public void show(Ghosts next, Proposer from) {
        if (from != proposer) {
            side = Side.PRESENT;
        }
        ghosts = next;
        proposer = from;
        changes.tell(this);
    }

    /** Takes away what somebody has proposed, if that is what is shown. */
    public void clear(Proposer from) {
        if (from == proposer) {
            ghosts = null;
            proposer = null;
            side = Side.PRESENT;
            changes.tell(this);
        }
    }

    /** Looks at one side; without a proposal there is only the present. */
    public void look(Side next) {
        if (ghosts != null && side != next) {
            side = next;
            changes.tell(this);
        }
    }

    /** Returns the show to be seen where a show is to be seen. */
    public Project seen(Project present) {
        Ghosts now = ghosts;
        return now == null || side == Side.PRESENT ? present : now.changed();
    }

    /** The user takes a part; nothing happens without a proposal. */
    public void take(Part part) {
        Proposer now = proposer;
        if (now != null) {
            now.take(part);
        }
    }

    /** The user refuses a part; nothing happens without a proposal. */
    public void refuse(Part part) {
        Proposer now = proposer;
        if (now != null) {
            now.refuse(part);
        }
    }

    /** Tells a listener when another proposal, or another side, is shown, or none any more. */
    public Subscription listen(Runnable listener) {
        return changes.listen(change -> listener.run());
    }
}
