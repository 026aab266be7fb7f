package org.sequencemaker.ui.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.signal.Signal;

/**
 * What is proposed for the open show, and which side of it is looked at. Whoever proposes says anew what it comes to
 * whenever the show has changed, and takes it away when another project is opened. Of several proposers the last that
 * began is seen, until it takes its proposal away; then the one before is again. On the display thread only.
 */
public final class ProposedChange {
    private final Signal<ProposedChange> changes = new Signal<>();
    private final List<Shown> all = new ArrayList<>();
    private Side side = Side.PRESENT;

    /** What somebody proposes. */
    private record Shown(Proposer from, Ghosts ghosts) {}

    /** What is proposed; null for nothing. */
    public @Nullable Ghosts ghosts() {
        return all.isEmpty() ? null : all.getLast().ghosts();
    }

    public Side side() {
        return side;
    }

    /** Proposes something, over what others propose; of the same proposer place and side stay. */
    public void show(Ghosts next, Proposer from) {
        int known = indexOf(from);
        if (known < 0) {
            side = Side.PRESENT;
            all.add(new Shown(from, next));
        } else {
            all.set(known, new Shown(from, next));
        }
        changes.tell(this);
    }

    /** Takes away what somebody has proposed. */
    public void clear(Proposer from) {
        int known = indexOf(from);
        if (known >= 0) {
            if (known == all.size() - 1) {
                side = Side.PRESENT;
            }
            all.remove(known);
            changes.tell(this);
        }
    }

    private int indexOf(Proposer from) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).from() == from) {
                return i;
            }
        }
        return -1;
    }

    /** Whether what somebody proposes is what is seen. */
    public boolean isOf(Proposer from) {
        return !all.isEmpty() && indexOf(from) == all.size() - 1;
    }

    /** Looks at one side; without a proposal there is only the present. */
    public void look(Side next) {
        if (!all.isEmpty() && side != next) {
            side = next;
            changes.tell(this);
        }
    }

    /** Returns the show to be seen where a show is to be seen. */
    public Project seen(Project present) {
        Ghosts now = ghosts();
        return now == null || side == Side.PRESENT ? present : now.changed();
    }

    /** The user takes a part; nothing happens without a proposal. */
    public void take(Part part) {
        if (!all.isEmpty()) {
            all.getLast().from().take(part);
        }
    }

    /** The user refuses a part; nothing happens without a proposal. */
    public void refuse(Part part) {
        if (!all.isEmpty()) {
            all.getLast().from().refuse(part);
        }
    }

    /** Tells a listener when another proposal, or another side, is shown, or none any more. */
    public Subscription listen(Runnable listener) {
        return changes.listen(change -> listener.run());
    }
}
