package org.sequencemaker.ui.assistant.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.engine.TakenTurn;
import org.sequencemaker.assistant.proposal.Collision;
import org.sequencemaker.assistant.proposal.Fitted;
import org.sequencemaker.editing.Change;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.Talk;
import org.sequencemaker.ui.assistant.talk.TalkItem;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.status.StatusLine;

/** Takes turns back that were taken, as steps of their own; what the user has changed since stays. */
final class UndoTurns {
    private final OneByOne work;
    private final StatusLine status;
    /** Of the open project; all of them may be there again after a way through the history. */
    private final Set<String> undone = new HashSet<>();

    UndoTurns(OneByOne work, StatusLine status) {
        this.work = work;
        this.status = status;
    }

    void forget() {
        undone.clear();
    }

    void follow(Change change) {
        switch (change.cause()) {
            case UNDO, REDO, JUMP -> undone.clear();
            default -> {}
        }
    }

    boolean can(String turn, Remembered of) {
        return !undone.contains(turn)
                && of.memory().taken().stream()
                        .anyMatch(taken ->
                                taken.id().equals(turn) && taken.undid().isEmpty());
    }

    @Nullable
    String last(Remembered of) {
        for (TakenTurn taken : of.memory().taken().reversed()) {
            if (!undone.contains(taken.id()) && taken.undid().isEmpty()) {
                return taken.id();
            }
        }
        return null;
    }

    @Nullable
    String prompt(String turn, Remembered of) {
        for (TakenTurn taken : of.memory().taken()) {
            if (taken.id().equals(turn)) {
                return taken.prompt();
            }
        }
        return null;
    }

    /** Takes back what is left of a turn in the show. */
    void undo(String turn, Remembered of, Talk talk, Runnable done) {
        List<TakenTurn> all = of.memory().taken().stream()
                .filter(taken -> taken.id().equals(turn) && taken.undid().isEmpty())
                .toList();
        if (!all.isEmpty()) {
            Document document = of.open().document();
            work.run(
                    () -> {
                        Project now = document.settled();
                        return () -> Undoing.of(all, now);
                    },
                    undoing -> {
                        apply(turn, undoing, document, talk, () -> undo(turn, of, talk, done));
                        done.run();
                    });
        }
    }

    private record Undoing(String prompt, Project from, Project to, List<Collision> stays, boolean isAny) {
        static Undoing of(List<TakenTurn> all, Project now) {
            Project project = now;
            List<Collision> stays = new ArrayList<>();
            boolean isAny = false;
            for (TakenTurn taken : all.reversed()) {
                Fitted fitted = taken.taken().inverse(taken.prompt()).onto(project);
                project = fitted.project();
                stays.addAll(fitted.collisions());
                isAny |= !fitted.applied().isEmpty();
            }
            return new Undoing(all.getFirst().prompt(), now, project, stays, isAny);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Whether it is the very show it was worked out for.
    private void apply(String turn, Undoing undoing, Document document, Talk talk, Runnable again) {
        if (!undoing.isAny()) {
            undone.add(turn);
            status.show(Messages.NOTHING_LEFT.text());
            return;
        }
        if (document.settled() != undoing.from()) {
            again.run();
            return;
        }
        Outcome outcome = document.apply(Edit.of(Messages.UNDO_LABEL.text(undoing.prompt()), project -> undoing.to()));
        if (outcome instanceof Outcome.Refused no) {
            status.showError(Messages.LOCKED_OR_BUSY.text(no.reason()));
            return;
        }
        undone.add(turn);
        tell(turn, undoing.stays(), talk);
    }

    private void tell(String turn, List<Collision> stays, Talk talk) {
        String words = stays.isEmpty()
                ? Messages.UNDONE.text()
                : Messages.STAYS.text(stays.size(), String.join("; ", Showing.reasons(stays)));
        if (!stays.isEmpty()) {
            status.show(words);
        }
        for (TalkTurn one : talk.turns()) {
            if (one.id().equals(turn)) {
                one.notice(words);
                for (TalkItem item : one.items()) {
                    if (item instanceof Proposed proposed && proposed.state() != Proposed.State.WAITING) {
                        one.answer(proposed, Proposed.State.UNDONE, proposed.left());
                    }
                }
                return;
            }
        }
    }
}
