package org.sequencemaker.ui.assistant.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
    private final Supplier<@Nullable Remembered> open;
    private final OneByOne work;
    private final StatusLine status;
    private final Talk talk;
    private final Runnable changed;
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

    /**
     * None is taken back yet.
     *
     * @param open what is remembered of the open project; null while that is being read
     * @param changed told when a turn was taken back, or could not be
     */
    UndoTurns(Supplier<@Nullable Remembered> open, OneByOne work, StatusLine status, Talk talk, Runnable changed) {
        this.open = open;
        this.work = work;
        this.status = status;
        this.talk = talk;
        this.changed = changed;
    }

    void forget() {
        undone.clear();
    }

    /** A way through the history brings turns back, or takes them back again. */
    void follow(Change change) {
        boolean isWay = change.cause() == Change.Cause.UNDO
                || change.cause() == Change.Cause.REDO
                || change.cause() == Change.Cause.JUMP;
        Remembered of = open.get();
        if (!isWay || undone.isEmpty() || of == null) {
            return;
        }
        History history = of.open().document().history();
        Set<Project> done = Collections.newSetFromMap(new IdentityHashMap<>());
        history.steps().subList(0, history.position() + 1).forEach(step -> done.add(step.project()));
        undone.replaceAll((turn, one) -> {
            boolean isNow = done.contains(one.after());
            if (isNow != one.isNow()) {
                mark(turn, isNow ? Proposed.State.UNDONE : one.before());
            }
            return new Undone(one.after(), isNow, one.before());
        });
    }

    /** A later turn has taken these back. */
    void tookBack(List<String> turns) {
        Remembered of = open.get();
        if (of != null) {
            Project now = of.open().document().settled();
            turns.forEach(turn -> undone.put(turn, new Undone(now, true, mark(turn, Proposed.State.UNDONE))));
        }
    }

    /** What was taken of turns, the oldest first. */
    private List<TakenTurn> taken() {
        Remembered of = open.get();
        return of == null ? List.of() : of.memory().taken();
    }

    private boolean isUndone(String turn) {
        Undone one = undone.get(turn);
        return one != null && one.isNow();
    }

    /** Whether something of a turn was taken and is not taken back. */
    boolean can(String turn) {
        return !isUndone(turn) && !parts(turn, taken()).isEmpty();
    }

    /** What was taken of a turn, in several steps even, by whose inverse it can be taken back. */
    private static List<TakenTurn> parts(String turn, List<TakenTurn> taken) {
        return taken.stream()
                .filter(one -> one.id().equals(turn) && one.undid().isEmpty())
                .toList();
    }

    /** The last turn of which something is in the show; null for none. */
    @Nullable
    String last() {
        for (TakenTurn taken : taken().reversed()) {
            if (!isUndone(taken.id()) && taken.undid().isEmpty()) {
                return taken.id();
            }
        }
        return null;
    }

    /** What the user asked in a turn; null if that is not known. */
    @Nullable
    String prompt(String turn) {
        for (TalkTurn one : talk.turns()) {
            if (one.id().equals(turn)) {
                return one.prompt();
            }
        }
        for (TakenTurn taken : taken()) {
            if (taken.id().equals(turn)) {
                return taken.prompt();
            }
        }
        return null;
    }

    /** Takes back what is left of a turn in the show. */
    void undo(String turn) {
        Remembered of = open.get();
        List<TakenTurn> parts = parts(turn, taken());
        if (of != null && !parts.isEmpty()) {
            Document document = of.open().document();
            work.run(
                    () -> {
                        Project now = document.settled();
                        return () -> Undoing.of(parts, now);
                    },
                    undoing -> {
                        // Else another project was opened meanwhile.
                        if (of == open.get()) {
                            apply(turn, undoing, document);
                            changed.run();
                        }
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
    private void apply(String turn, Undoing undoing, Document document) {
        if (document.settled() != undoing.from()) {
            undo(turn);
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
        tell(turn, undoing.stays());
        Proposed.State before = mark(turn, Proposed.State.UNDONE);
        undone.put(turn, new Undone(document.settled(), true, before));
    }

    private void tell(String turn, List<Collision> stays) {
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
    private Proposed.State mark(String turn, Proposed.State next) {
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
