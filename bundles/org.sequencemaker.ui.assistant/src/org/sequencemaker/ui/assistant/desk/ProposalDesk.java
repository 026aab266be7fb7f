package org.sequencemaker.ui.assistant.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sequencemaker.assistant.engine.TakenTurn;
import org.sequencemaker.assistant.engine.Verdict;
import org.sequencemaker.assistant.proposal.Fitted;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.history.version.Occasion;
import org.sequencemaker.history.version.VersionKeeper;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Proposer;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.Latest;
import org.sequencemaker.ui.work.OneByOne;

/**
 * A proposal that waits for the user's answer: from when a turn came to it until all of it is taken, refused, or given up
 * for a newer one. On the display thread only; what takes a while is worked out on others.
 */
final class ProposalDesk implements Proposer {
    private final Surroundings around;
    private final Remembered remembered;
    private final TalkTurn turn;
    private final Proposed told;
    private final List<String> undid;
    private final OneByOne work;
    private final Latest looking;
    private Proposal waiting;
    private Proposal taken;
    private Proposal refused;
    private String reason = "";
    private boolean isOver;

    /**
     * What the desk for a proposal needs.
     *
     * @param keeper keeps versions around what is taken
     * @param tookBack told the ids of turns that it took back, when all of it is taken
     * @param changed told when something has become of the proposal
     */
    record Surroundings(
            ProposedChange shown,
            VersionKeeper keeper,
            StatusLine status,
            Executor display,
            Consumer<List<String>> tookBack,
            Runnable changed) {}

    /**
     * What a turn came to.
     *
     * @param undid ids of earlier turns that it takes back
     * @param showing of the proposal, on the show as it was a moment ago
     * @param account with what was found out in the turn
     */
    record Offered(TalkTurn turn, Proposal proposal, List<String> undid, Showing showing, Proposed.Account account) {}

    ProposalDesk(Surroundings around, Remembered remembered, OneByOne work, Offered offered) {
        this.around = around;
        this.remembered = remembered;
        this.work = work;
        this.turn = offered.turn();
        this.waiting = offered.proposal();
        this.undid = offered.undid();
        this.taken = none(waiting);
        this.refused = taken;
        this.looking = new Latest("proposal", around.display(), true);
        this.told = turn.propose(offered.account());
        if (!Objects.equals(waiting, remembered.memory().pending())) {
            remembered.become(memory -> memory.waiting(waiting));
        }
        show(offered.showing());
    }

    TalkTurn turn() {
        return turn;
    }

    /** Whether nothing waits any more. */
    boolean isOver() {
        return isOver;
    }

    /** Whether the user has refused something and may want to say why. */
    boolean hasRefused() {
        return !refused.isEmpty();
    }

    void because(String newReason) {
        reason = newReason;
    }

    /** What the model is told with the next prompt; to be put into words off the display thread. */
    Supplier<List<String>> news(Project project) {
        Verdict verdict = new Verdict(taken, refused, reason);
        boolean isAnswered = !taken.isEmpty() || !refused.isEmpty();
        boolean isWaiting = !isOver;
        return () -> {
            List<String> news = new ArrayList<>();
            if (isAnswered) {
                news.add(verdict.words(project));
            }
            if (isWaiting) {
                news.add(Messages.STILL_WAITS.text());
            }
            return news;
        };
    }

    private static Proposal none(Proposal proposal) {
        return proposal.with(stretch -> false, other -> false);
    }

    /** The show has become another one: what is left is worked out anew. */
    void follow() {
        if (isOver) {
            return;
        }
        Proposal left = waiting;
        Project now = remembered.open().document().settled();
        looking.ask(() -> Showing.of(left, now), this::show, this::bug);
    }

    @Override
    public void take(Part part) {
        if (isOver) {
            return;
        }
        work.run(
                () -> {
                    Proposal left = waiting;
                    Project now = remembered.open().document().settled();
                    return () -> {
                        Fitted fitted = Parts.of(left, part).onto(now);
                        Proposal rest = part.isAll() ? none(left) : left.without(fitted.applied());
                        return new Taking(part, now, fitted, rest);
                    };
                },
                this::take);
    }

    private record Taking(Part part, Project from, Fitted fitted, Proposal left) {}

    @SuppressWarnings("ReferenceEquality") // Whether it is the very show it was worked out for.
    private void take(Taking taking) {
        var document = remembered.open().document();
        if (isOver) {
            return;
        }
        if (document.settled() != taking.from()) {
            take(taking.part());
            return;
        }
        Fitted fitted = taking.fitted();
        if (!fitted.applied().isEmpty()) {
            keep(taking.from(), taken.isEmpty(), Occasion.beforeTurn(turn.id()));
            Outcome outcome = document.apply(Edit.of(waiting.label(), project -> fitted.project()));
            if (outcome instanceof Outcome.Refused no) {
                around.status().showError(Messages.LOCKED_OR_BUSY.text(no.reason()));
                return;
            }
            keep(document.settled(), true, Occasion.afterTurn(turn.id()));
            taken = taken.and(fitted.applied());
            TakenTurn record = new TakenTurn(turn.prompt(), fitted.applied(), undid);
            remembered.become(memory -> memory.with(record));
        }
        if (!fitted.collisions().isEmpty()) {
            List<String> reasons = Showing.reasons(fitted.collisions());
            String words = Messages.STAYS_NOT_TAKEN.text(fitted.collisions().size(), String.join("; ", reasons));
            around.status().showError(words);
            if (taking.part().isAll()) {
                turn.notice(words);
            }
        }
        become(taking.left());
    }

    private void keep(Project project, boolean isWanted, Occasion occasion) {
        Path file = remembered.open().file();
        if (isWanted && file != null) {
            // What goes wrong is told by the keeper itself, and hinders nothing.
            around.keeper().keep(file, project, occasion);
        }
    }

    @Override
    public void refuse(Part part) {
        if (isOver) {
            return;
        }
        work.run(
                () -> {
                    Proposal left = waiting;
                    return () -> {
                        Proposal meant = Parts.of(left, part);
                        return new Refusing(meant, left.without(meant));
                    };
                },
                this::refuse);
    }

    private record Refusing(Proposal meant, Proposal left) {}

    private void refuse(Refusing refusing) {
        if (!isOver) {
            refused = refused.and(refusing.meant());
            become(refusing.left());
        }
    }

    /** A newer proposal, or none, takes its place. */
    void giveUp(String why) {
        if (!isOver) {
            if (!why.isEmpty()) {
                turn.notice(why);
            }
            refused = refused.and(waiting);
            end();
        }
    }

    /** Another project is opened; in its file it waits on. */
    void leave() {
        isOver = true;
        looking.close();
        around.shown().clear(this);
    }

    private void become(Proposal left) {
        waiting = left;
        if (left.isEmpty()) {
            end();
            return;
        }
        remembered.become(memory -> memory.waiting(left));
        follow();
        around.changed().run();
    }

    private void end() {
        isOver = true;
        looking.close();
        remembered.become(memory -> memory.waiting(null));
        Proposed.State state = taken.isEmpty()
                ? Proposed.State.REFUSED
                : refused.isEmpty() ? Proposed.State.TAKEN : Proposed.State.PARTLY;
        turn.answer(told, state, new Proposed.Account(List.of(), List.of(), List.of(), List.of(), List.of()));
        around.shown().clear(this);
        if (state == Proposed.State.TAKEN) {
            around.tookBack().accept(undid);
        }
        around.changed().run();
    }

    private void show(Showing showing) {
        if (isOver) {
            return;
        }
        if (showing.isEmpty()) {
            // The user has done all of it by hand.
            end();
            return;
        }
        Proposed.Account account = told.account();
        turn.answer(told, Proposed.State.WAITING, showing.account(account.undone(), account.problems()));
        around.shown().show(showing.ghosts(), this);
    }

    private void bug(Exception reason) {
        System.getLogger(ProposalDesk.class.getName())
                .log(System.Logger.Level.ERROR, "what is left of a proposal cannot be worked out", reason);
        around.status().showError(Messages.BUG.text(reason));
    }
}
