package org.sequencemaker.ui.assistant.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.assistant.conversation.Turn;
import org.sequencemaker.assistant.engine.Assistant;
import org.sequencemaker.assistant.engine.ProjectMemory;
import org.sequencemaker.assistant.engine.Prompt;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.assistant.turn.TurnOutcome;
import org.sequencemaker.editing.Change;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.editing.selected.Origins;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.Talk;
import org.sequencemaker.ui.assistant.talk.TalkActions;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.signal.Signal;
import org.sequencemaker.ui.work.OneByOne;

/**
 * The assistant at work on the open project: one turn at a time, one proposal that waits. Nothing here waits for a model,
 * the disk or the user. On the display thread only; lives as long as the program.
 */
public final class AssistantDesk implements TalkActions {
    private static final System.Logger LOG = System.getLogger(AssistantDesk.class.getName());

    private final DeskNeeds needs;
    private final Talk talk = new Talk();
    private final Told told = new Told();
    private final OneByOne work;
    private final UndoTurns undo;
    private final Proposals proposals;
    private final Unsent unsent;
    private final Signal<AssistantDesk> changes = new Signal<>();
    private final Map<TalkTurn, Turn> conversation = new IdentityHashMap<>();
    private final List<Subscription> project = new ArrayList<>();
    private @Nullable Remembered remembered;
    private @Nullable RunningTurn running;
    private @Nullable Question suggestion;

    // Lives as long as the program.
    @SuppressWarnings("resource")
    public AssistantDesk(DeskNeeds needs) {
        this.needs = needs;
        this.work = new OneByOne("assistant desk", needs.display(), this::bug);
        this.undo = new UndoTurns(() -> remembered, work, needs.status(), talk, this::changed);
        this.proposals = new Proposals(needs, work, undo::tookBack, this::changed);
        this.unsent = new Unsent(needs.asks(), needs.display());
        needs.choice().listen(this::changed);
        needs.current().listen(this::open);
    }

    /** What is said about the open project. */
    public Talk talk() {
        return talk;
    }

    /** Which of what is selected is told. */
    public Told told() {
        return told;
    }

    /** Tells of something selected with the next prompt, or does not. */
    public void tell(Told.Thing thing, boolean isTold) {
        told.tell(thing, isTold);
        changed();
    }

    /** Who answers the next prompt. */
    public ModelChoice.Chosen chosen() {
        return needs.choice().chosen();
    }

    /** The project that is open; null for a moment at the start. */
    public @Nullable OpenProject project() {
        return needs.current().get();
    }

    /** Whether what was said about the open project is there. */
    public boolean isReady() {
        return remembered != null;
    }

    /** Whether a turn is running, or about to. */
    public boolean isBusy() {
        return running != null || unsent.isAny();
    }

    /** The turn of which something was refused and no reason was given yet; null for none. */
    public @Nullable TalkTurn wantsReason() {
        return proposals.wantsReason();
    }

    /** Readings that the model's plain words seem to offer; null for none. */
    public @Nullable Question suggestion() {
        return suggestion;
    }

    /** The turn whose proposal waits; null for none. */
    public @Nullable TalkTurn waits() {
        return proposals.waits();
    }

    /** Tells a listener when anything but the talk has changed: what runs, waits, is selected or chosen. */
    public Subscription listen(Runnable listener) {
        return changes.listen(desk -> listener.run());
    }

    /** Sends a prompt; nothing happens while a turn is running. */
    public void send(String prompt) {
        if (isBusy() || prompt.isBlank()) {
            return;
        }
        suggestion = null;
        Remembered now = remembered;
        if (now == null) {
            unsent.keep(prompt);
        } else {
            ModelChoice.Chosen chosen = chosen();
            unsent.ask(prompt, chosen, may -> allowed(prompt, chosen, now, may));
        }
        changed();
    }

    /** Returns, once, a prompt that was not sent after all, as the user did not agree or stopped it; null for none. */
    public @Nullable String takeReturned() {
        return unsent.takeReturned();
    }

    private void allowed(String prompt, ModelChoice.Chosen chosen, Remembered now, boolean may) {
        if (may) {
            start(prompt, chosen, now);
        } else {
            needs.status().show(Messages.NOT_SENT.text());
        }
        changed();
    }

    private void start(String typed, ModelChoice.Chosen chosen, Remembered now) {
        TalkTurn turn = talk.begin(Assistant.freshTurn(), typed, Instant.now());
        Supplier<Prompt> prompt = prompt(typed, now);
        proposals.told();
        Document document = now.open().document();
        RunningTurn next = new RunningTurn(turn, prompt, chosen, needs, document, new RunningTurn.End() {
            @Override
            public void ended(RunningTurn.Outcome outcome) {
                over(turn, now, () -> end(turn, outcome, now, chosen.takesAtOnce()));
            }

            @Override
            public void failed(Exception reason) {
                over(turn, now, () -> TurnEndings.fail(turn, reason));
            }
        });
        running = next;
        next.start();
    }

    /** What is asked now. Putting the news of the last proposal into words takes a moment, on whichever thread calls it. */
    private Supplier<Prompt> prompt(String typed, Remembered now) {
        Project show = now.open().document().settled();
        Prompt prompt = new Prompt(
                typed,
                List.of(),
                show,
                told.selection(show),
                now.open().playhead().time(),
                now.memory().conversation(),
                now.memory().taken(),
                List.of());
        Supplier<List<String>> news = proposals.news(show);
        return () -> prompt.withNews(news.get());
    }

    /**
     * Returns what would be asked now if nothing were typed, to be put together off the display thread; null while what
     * was said is being read from the project.
     */
    public @Nullable Supplier<Prompt> nextPrompt() {
        Remembered now = remembered;
        return now == null ? null : prompt("", now);
    }

    /** A turn of a project that is not open any more, or that was cut out of the talk, has nobody to tell. */
    private void over(TalkTurn turn, Remembered of, Runnable end) {
        RunningTurn now = running;
        if (now != null && now.turn() == turn) {
            running = null;
        }
        if (of == remembered && talk.turns().contains(turn)) {
            end.run();
        }
        changed();
    }

    private void end(TalkTurn turn, RunningTurn.Outcome outcome, Remembered of, boolean takesAtOnce) {
        TurnOutcome came = outcome.ended().outcome();
        conversation.put(turn, came.result().turn());
        of.become(memory -> memory.with(came.result().turn()));
        TurnEndings.finish(turn, came);
        Proposal wanted = outcome.ended().proposal();
        if (!wanted.isEmpty() && !outcome.showing().isEmpty()) {
            propose(turn, wanted, outcome, of);
            if (takesAtOnce) {
                take(turn, Part.ALL);
            }
        } else if (!outcome.account().undone().isEmpty()) {
            turn.notice(
                    Messages.NOT_DONE.text(String.join("; ", outcome.account().undone())));
        }
        suggestion = isBusy() ? null : outcome.ended().suggestion();
    }

    private void propose(TalkTurn turn, Proposal wanted, RunningTurn.Outcome outcome, Remembered of) {
        Proposed.Account account = outcome.showing()
                .account(outcome.account().undone(), outcome.account().problems());
        proposals.offer(
                new ProposalDesk.Offered(turn, wanted, outcome.ended().undid(), outcome.showing(), account), of);
    }

    /** The user says why something was refused, or, with an empty text, does not want to say it. */
    public void because(String reason) {
        proposals.because(reason);
    }

    /** Stops the turn that is running, or that waits to be. */
    public void stop() {
        if (unsent.drop()) {
            needs.status().show(Messages.NOT_SENT.text());
            changed();
        }
        RunningTurn now = running;
        if (now != null) {
            now.stop();
            running = null;
            // The user is answered at once; what the turn came to until now follows.
            TurnEndings.stopped(now.turn());
            changed();
        }
    }

    /** Forgets what was said; what was taken stays and can still be taken back. */
    public void clear() {
        stop();
        Remembered now = remembered;
        if (now != null) {
            proposals.forget();
            suggestion = null;
            conversation.clear();
            talk.clear();
            now.become(ProjectMemory::forgotten);
            changed();
        }
    }

    @Override
    public void resend(TalkTurn turn, String prompt) {
        stop();
        Remembered now = remembered;
        int from = talk.turns().indexOf(turn);
        if (now == null || from < 0) {
            return;
        }
        List<TalkTurn> cut = List.copyOf(talk.turns().subList(from, talk.turns().size()));
        proposals.cut(cut);
        cut.stream()
                .map(conversation::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(first -> now.become(memory -> memory.before(first)));
        cut.forEach(conversation::remove);
        talk.cutBefore(turn);
        send(prompt);
    }

    @Override
    public void take(TalkTurn turn, Part part) {
        proposals.take(turn, part);
    }

    @Override
    public void refuse(TalkTurn turn, Part part) {
        proposals.refuse(turn, part);
    }

    @Override
    public boolean canUndo(TalkTurn turn) {
        return canUndo(turn.id());
    }

    /** Whether something of a turn was taken and is not taken back. */
    public boolean canUndo(String turn) {
        return undo.can(turn);
    }

    @Override
    public void undo(TalkTurn turn) {
        undo(turn.id());
    }

    /** Takes back what is left of a turn. */
    public void undo(String turn) {
        undo.undo(turn);
    }

    /** The last turn of which something is in the show; null for none. */
    public @Nullable String lastTaken() {
        return undo.last();
    }

    /** What the user asked in a turn; null if that is not known. */
    public @Nullable String prompt(String turn) {
        return undo.prompt(turn);
    }

    @Override
    public void selectAll(TalkTurn turn) {
        OpenProject open = project();
        if (open != null) {
            open.selection().select(Origins.of(open.project(), Origin.turn(turn.id())));
        }
    }

    private void open(OpenProject next) {
        RunningTurn now = running;
        if (now != null) {
            now.stop();
            running = null;
        }
        proposals.leave();
        suggestion = null;
        remembered = null;
        unsent.drop();
        conversation.clear();
        undo.forget();
        talk.clear();
        project.forEach(Subscription::close);
        project.clear();
        project.add(next.document().listen(this::follow));
        project.add(next.selection().listen(selected -> select(next)));
        told.become(next.selection().selected());
        changed();
        work.run(
                () -> {
                    Project show = next.document().settled();
                    return () -> Retold.of(show);
                },
                retold -> show(next, retold));
    }

    private void show(OpenProject next, Retold retold) {
        if (next != project()) {
            return;
        }
        Remembered now = new Remembered(next, retold.memory());
        remembered = now;
        conversation.putAll(retold.told());
        talk.show(retold.turns());
        retold.memory().problems().stream().findFirst().ifPresent(needs.status()::showError);
        ProposalDesk.Offered waiting = retold.waiting();
        if (waiting != null) {
            proposals.offer(waiting, now);
        }
        String prompt = unsent.kept();
        if (prompt != null) {
            send(prompt);
        }
        changed();
    }

    private void follow(Change change) {
        if (change.cause() == Change.Cause.PREVIEW
                || !change.isSubstantial() && change.cause() != Change.Cause.COMMIT) {
            return;
        }
        undo.follow(change);
        proposals.follow();
    }

    private void select(OpenProject of) {
        if (told.become(of.selection().selected())) {
            changed();
        }
    }

    private void changed() {
        changes.tell(this);
    }

    private void bug(Exception reason) {
        LOG.log(System.Logger.Level.ERROR, "the assistant's desk has failed", reason);
        needs.status().showError(Messages.BUG.text(reason));
    }
}
