package org.sequencemaker.ui.assistant.desk;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.work.OneByOne;

/**
 * The proposals of the open project, of which one at most waits, and what the model is to be told of the last that was
 * answered. On the display thread only.
 */
final class Proposals {
    private final DeskNeeds needs;
    private final OneByOne work;
    private final Consumer<List<String>> tookBack;
    private final Runnable changed;
    private @Nullable ProposalDesk waiting;
    private @Nullable ProposalDesk lastAnswered;
    private @Nullable TalkTurn wantsReason;

    /**
     * None yet.
     *
     * @param tookBack told the ids of turns that a proposal took back, when all of it is taken
     * @param changed told when something has become of a proposal
     */
    Proposals(DeskNeeds needs, OneByOne work, Consumer<List<String>> tookBack, Runnable changed) {
        this.needs = needs;
        this.work = work;
        this.tookBack = tookBack;
        this.changed = changed;
    }

    /** The turn of which something was refused and no reason was given yet; null for none. */
    @Nullable
    TalkTurn wantsReason() {
        return wantsReason;
    }

    /** The turn whose proposal waits; null for none. */
    @Nullable
    TalkTurn waits() {
        ProposalDesk open = waiting;
        return open == null || open.isOver() ? null : open.turn();
    }

    /** What the model is told of the last proposal; to be put into words off the display thread. */
    Supplier<List<String>> news(Project show) {
        ProposalDesk last = waiting == null ? lastAnswered : waiting;
        return last == null ? List::of : last.news(show);
    }

    /** The model is told now: there is nothing more to say of what was answered. */
    void told() {
        lastAnswered = null;
        wantsReason = null;
    }

    /** Lets a proposal wait, and whatever waited give way to it. */
    @SuppressWarnings("ReferenceEquality") // Whether it is the very show it was worked out for.
    void offer(ProposalDesk.Offered offered, Remembered of) {
        ProposalDesk before = waiting;
        if (before != null) {
            TalkTurn asked = wantsReason;
            before.giveUp(Messages.NO_LONGER_WAITS.text());
            // What gives way was not refused.
            wantsReason = asked;
        }
        ProposalDesk next = new ProposalDesk(
                new ProposalDesk.Surroundings(
                        needs.shown(), needs.keeper(), needs.status(), needs.display(), tookBack, this::answered),
                of,
                work,
                offered);
        waiting = next;
        // What was worked out for the show as it was a moment ago may be old already.
        if (offered.showing().onto() != of.open().document().settled()) {
            next.follow();
        }
    }

    /** Something has become of the proposal. */
    private void answered() {
        ProposalDesk now = waiting;
        if (now != null) {
            if (now.hasRefused() && lastAnswered != now && wantsReason == null) {
                wantsReason = now.turn();
            }
            lastAnswered = now.hasRefused() || now.isOver() ? now : lastAnswered;
            if (now.isOver()) {
                waiting = null;
            }
        }
        changed.run();
    }

    /** The user says why something was refused, or, with an empty text, does not want to say it. */
    void because(String reason) {
        ProposalDesk now = lastAnswered;
        if (now != null) {
            now.because(reason);
        }
        wantsReason = null;
        changed.run();
    }

    void take(TalkTurn turn, Part part) {
        ProposalDesk now = waiting;
        if (now != null && now.turn() == turn) {
            now.take(part);
        }
    }

    void refuse(TalkTurn turn, Part part) {
        ProposalDesk now = waiting;
        if (now != null && now.turn() == turn) {
            now.refuse(part);
        }
    }

    /** The show has become another one. */
    void follow() {
        ProposalDesk now = waiting;
        if (now != null) {
            now.follow();
        }
    }

    /** Turns go out of the talk: if what waits is of one of them, it goes with them, and so does all that was answered. */
    void cut(Collection<TalkTurn> turns) {
        TalkTurn of = waits();
        if (of != null && turns.contains(of)) {
            forget();
        }
    }

    /** All of it goes, as what was said is forgotten. */
    void forget() {
        ProposalDesk now = waiting;
        if (now != null) {
            now.giveUp("");
        }
        clear();
    }

    /** Another project is opened; what waits does so on in the file of this one. */
    void leave() {
        ProposalDesk now = waiting;
        if (now != null) {
            now.leave();
        }
        clear();
    }

    private void clear() {
        waiting = null;
        lastAnswered = null;
        wantsReason = null;
    }
}
