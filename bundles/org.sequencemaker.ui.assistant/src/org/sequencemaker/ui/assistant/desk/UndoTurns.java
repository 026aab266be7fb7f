package org.sequencemaker.ui.assistant.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.engine.TakenTurn;
import org.sequencemaker.assistant.proposal.Collision;
import org.sequencemaker.assistant.proposal.Fitted;
import org.sequencemaker.editing.Change;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.History;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.Talk;
import org.sequencemaker.ui.assistant.talk.TalkItem;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.OneByOne;

/** Takes turns back that were taken, as steps of their own; what the user has changed since stays. */
final class UndoTurns {
    private final OneByOne work;
    private final StatusLine status;
    /** Of the open project, by the turns' ids. */
    private final Map<String, Undone> undone = new HashMap<>();

    /**
     * A turn that was taken back.
     *
     * @param after the project after that step
     * @param isNow whether that step is done, and not itself taken back in the history
     * @param before what had become of its proposal
     */
    private record Undone(Project after, boolean isNow, Proposed.State before) {}

    UndoTurns(OneByOne work, StatusLine status) {
        this.work = work;
        this.status = status;
    }

    void forget() {
        undone.clear();
    }

    /** A way through the history brings turns back, or takes them back again. */
    void follow(Change change, Document document, Talk talk) {
        boolean isWay = change.cause() == Change.Cause.UNDO
                || change.cause() == Change.Cause.REDO
                || change.cause() == Change.Cause.JUMP;
        if (!isWay || undone.isEmpty()) {
            return;
        }
        History history = document.history();
        Set<Project> done = Collections.newSetFromMap(new IdentityHashMap<>());
        history.steps().subList(0, history.position() + 1).forEach(step -> done.add(step.project()));
        undone.replaceAll((turn, one) -> {
            boolean isNow = done.contains(one.after());
            if (isNow != one.isNow()) {
                mark(turn, isNow ? Proposed.State.UNDONE : one.before(), talk);
            }
            return new Undone(one.after(), isNow, one.before());
        });
    }

    /** A later turn has taken these back. */
    void tookBack(List<String> turns, Document document, Talk talk) {
        for (String turn : turns) {
            Proposed.State before = mark(turn, Proposed.State.UNDONE, talk);
            undone.put(turn, new Undone(document.settled(), true, before));
        }
    }

    private boolean isUndone(String turn) {
        Undone one = undone.get(turn);
        return one != null && one.isNow();
    }

    boolean can(String turn, Remembered of) {
        return !isUndone(turn)
                && of.memory().taken().stream()
                        .anyMatch(taken ->
                                taken.id().equals(turn) && taken.undid().isEmpty());
    }

    @Nullable
    String last(Remembered of) {
        for (TakenTurn taken : of.memory().taken().reversed()) {
            if (!isUndone(taken.id()) && taken.undid().isEmpty()) {
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
        if (document.settled() != undoing.from()) {
            again.run();
            return;
        }
        if (!undoing.isAny()) {
            undone.put(turn, new Undone(document.settled(), true, Proposed.State.TAKEN));
            status.show(Messages.NOTHING_LEFT.text());
            return;
        }
        Outcome outcome = document.apply(Edit.of(Messages.UNDO_LABEL.text(undoing.prompt()), project -> undoing.to()));
        if (outcome instanceof Outcome.Refused no) {
            status.showError(Messages.LOCKED_OR_BUSY.text(no.reason()));
            return;
        }
        tell(turn, undoing.stays(), talk);
        Proposed.State before = mark(turn, Proposed.State.UNDONE, talk);
        undone.put(turn, new Undone(document.settled(), true, before));
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
            }
        }
    }

    /** Shows what has become of a turn's proposal; returns what had before. */
    private static Proposed.State mark(String turn, Proposed.State next, Talk talk) {
        Proposed.State before = Proposed.State.TAKEN;
        for (TalkTurn one : talk.turns()) {
            for (TalkItem item : one.id().equals(turn) ? List.copyOf(one.items()) : List.<TalkItem>of()) {
                if (item instanceof Proposed proposed && proposed.state() != Proposed.State.WAITING) {
                    before = proposed.state();
                    one.answer(proposed, next, proposed.left());
                }
            }
        }
        return before;
    }
}
