package org.sequencemaker.ui.assistant.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.assistant.conversation.Turn;
import org.sequencemaker.assistant.engine.Assistant;
import org.sequencemaker.assistant.engine.ProjectMemory;
import org.sequencemaker.assistant.engine.Prompt;
import org.sequencemaker.assistant.loop.Spent;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.assistant.turn.TurnOutcome;
import org.sequencemaker.editing.Change;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.editing.selected.Origins;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.Talk;
import org.sequencemaker.ui.assistant.talk.TalkActions;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.assistant.talk.TurnUsage;
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
    private final Signal<AssistantDesk> changes = new Signal<>();
    private final Map<TalkTurn, Turn> conversation = new IdentityHashMap<>();
    private final List<Subscription> project = new ArrayList<>();
    private @Nullable Remembered remembered;
    private @Nullable RunningTurn running;
    private @Nullable ProposalDesk proposal;
    private @Nullable ProposalDesk lastAnswered;
    private @Nullable TalkTurn wantsReason;
    private @Nullable Question suggestion;
    private @Nullable String queued;
    private @Nullable CompletableFuture<Boolean> asking;

    // Lives as long as the program.
    @SuppressWarnings("resource")
    public AssistantDesk(DeskNeeds needs) {
        this.needs = needs;
        this.work = new OneByOne("assistant desk", needs.display(), this::bug);
        this.undo = new UndoTurns(work, needs.status());
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
        return running != null || asking != null || queued != null;
    }

    /** The turn of which something was refused and no reason was given yet; null for none. */
    public @Nullable TalkTurn wantsReason() {
        return wantsReason;
    }

    /** Readings that the model's plain words seem to offer; null for none. */
    public @Nullable Question suggestion() {
        return suggestion;
    }

    /** The turn whose proposal waits; null for none. */
    public @Nullable TalkTurn waits() {
        ProposalDesk open = proposal;
        return open == null || open.isOver() ? null : open.turn();
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
            // The conversation is being read from the project.
            queued = prompt;
            changed();
            return;
        }
        ModelChoice.Chosen chosen = chosen();
        CompletableFuture<Boolean> asked = needs.asks().maySend(chosen);
        asking = asked;
        changed();
        asked.whenComplete((may, failed) -> needs.display().execute(() -> {
            // Else it was stopped meanwhile, or another project is open.
            if (asking == asked) {
                asking = null;
                allowed(prompt, chosen, now, failed == null && Boolean.TRUE.equals(may));
            }
        }));
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
        OpenProject open = now.open();
        Project show = open.document().settled();
        TalkTurn turn = talk.begin(Assistant.freshTurn(), typed, Instant.now());
        Prompt prompt = prompt(typed, now, show);
        Supplier<List<String>> news = news(show);
        lastAnswered = null;
        wantsReason = null;
        RunningTurn next = new RunningTurn(turn, prompt, news, chosen, needs, open.document(), new RunningTurn.End() {
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

    private Prompt prompt(String typed, Remembered now, Project show) {
        return new Prompt(
                typed,
                List.of(),
                show,
                told.selection(show),
                now.open().playhead().time(),
                now.memory().conversation(),
                now.memory().taken(),
                List.of());
    }

    /** What the model is told of the last proposal; to be put into words off the display thread. */
    private Supplier<List<String>> news(Project show) {
        ProposalDesk before = proposal == null ? lastAnswered : proposal;
        return before == null ? List::of : before.news(show);
    }

    /** Returns what would be asked now; null while what was said is being read from the project. */
    public @Nullable Prompt nextPrompt(String typed) {
        Remembered now = remembered;
        if (now == null) {
            return null;
        }
        Project show = now.open().document().settled();
        return prompt(typed, now, show).withNews(news(show).get());
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
        turn.use(used(turn.usage(), came.result().spent()));
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

    /** What the server told with the answers; where it told nothing, that is not known. */
    private static TurnUsage used(TurnUsage told, Spent spent) {
        boolean isTold = !told.equals(TurnUsage.NONE) || spent.tokens() == 0;
        return new TurnUsage(
                isTold ? told.input() : -1,
                isTold ? told.cached() : -1,
                isTold ? told.output() : -1,
                spent.cost(),
                spent.costKnown(),
                isTold ? told.context() : -1,
                told.contextLimit(),
                spent.time());
    }

    private void propose(TalkTurn turn, Proposal wanted, RunningTurn.Outcome outcome, Remembered of) {
        ProposalDesk before = proposal;
        if (before != null) {
            before.giveUp(Messages.NO_LONGER_WAITS.text());
        }
        Proposed.Account account = outcome.showing()
                .account(outcome.account().undone(), outcome.account().problems());
        offer(new ProposalDesk.Offered(turn, wanted, outcome.ended().undid(), outcome.showing(), account), of);
    }

    @SuppressWarnings("ReferenceEquality") // Whether it is the very show it was worked out for.
    private void offer(ProposalDesk.Offered offered, Remembered of) {
        ProposalDesk next = new ProposalDesk(
                new ProposalDesk.Surroundings(
                        needs.shown(),
                        needs.keeper(),
                        needs.status(),
                        needs.display(),
                        turns -> undo.tookBack(turns, of.open().document(), talk),
                        this::answered),
                of,
                work,
                offered);
        proposal = next;
        // What was worked out for the show as it was a moment ago may be old already.
        if (offered.showing().onto() != of.open().document().settled()) {
            next.follow();
        }
    }

    /** Something has become of the proposal. */
    private void answered() {
        ProposalDesk now = proposal;
        if (now != null) {
            if (now.hasRefused() && lastAnswered != now && wantsReason == null) {
                wantsReason = now.turn();
            }
            lastAnswered = now.hasRefused() || now.isOver() ? now : lastAnswered;
            if (now.isOver()) {
                proposal = null;
            }
        }
        changed();
    }

    /** The user says why something was refused, or, with an empty text, does not want to say it. */
    public void because(String reason) {
        ProposalDesk now = lastAnswered;
        if (now != null) {
            now.because(reason);
        }
        wantsReason = null;
        changed();
    }

    /** Stops the turn that is running, or that waits to be. */
    public void stop() {
        if (dropUnsent()) {
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

    /** Lets go of a prompt that waits to be sent, and of the question whether it may be; returns whether one did. */
    private boolean dropUnsent() {
        CompletableFuture<Boolean> open = asking;
        boolean hasWaited = open != null || queued != null;
        asking = null;
        queued = null;
        if (open != null) {
            open.cancel(false);
        }
        return hasWaited;
    }

    /** Forgets what was said; what was taken stays and can still be taken back. */
    public void clear() {
        stop();
        Remembered now = remembered;
        if (now != null) {
            ProposalDesk waiting = proposal;
            if (waiting != null) {
                waiting.giveUp("");
            }
            proposal = null;
            lastAnswered = null;
            wantsReason = null;
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
        ProposalDesk waiting = proposal;
        if (waiting != null && cut.contains(waiting.turn())) {
            waiting.giveUp("");
            proposal = null;
            lastAnswered = null;
        }
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
        ProposalDesk now = proposal;
        if (now != null && now.turn() == turn) {
            now.take(part);
        }
    }

    @Override
    public void refuse(TalkTurn turn, Part part) {
        ProposalDesk now = proposal;
        if (now != null && now.turn() == turn) {
            now.refuse(part);
        }
    }

    @Override
    public boolean canUndo(TalkTurn turn) {
        return canUndo(turn.id());
    }

    /** Whether something of a turn was taken and is not taken back. */
    public boolean canUndo(String turn) {
        Remembered now = remembered;
        return now != null && undo.can(turn, now);
    }

    @Override
    public void undo(TalkTurn turn) {
        undo(turn.id());
    }

    /** Takes back what is left of a turn. */
    public void undo(String turn) {
        Remembered now = remembered;
        if (now != null) {
            undo.undo(turn, now, talk, this::changed);
        }
    }

    /** The last turn of which something is in the show; null for none. */
    public @Nullable String lastTaken() {
        Remembered now = remembered;
        return now == null ? null : undo.last(now);
    }

    /** What the user asked in a turn; null if that is not known. */
    public @Nullable String prompt(String turn) {
        Remembered now = remembered;
        for (TalkTurn one : talk.turns()) {
            if (one.id().equals(turn)) {
                return one.prompt();
            }
        }
        return now == null ? null : undo.prompt(turn, now);
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
        ProposalDesk waiting = proposal;
        if (waiting != null) {
            waiting.leave();
        }
        proposal = null;
        lastAnswered = null;
        wantsReason = null;
        suggestion = null;
        remembered = null;
        dropUnsent();
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
                    return () -> Read.of(show);
                },
                read -> show(next, read));
    }

    private record Read(
            ProjectMemory memory, Retold retold, @Nullable Showing showing) {
        static Read of(Project show) {
            ProjectMemory memory = ProjectMemory.of(show);
            Proposal pending = memory.pending();
            return new Read(memory, Retold.of(memory), pending == null ? null : Showing.of(pending, show));
        }
    }

    private void show(OpenProject next, Read read) {
        if (next != project()) {
            return;
        }
        Remembered now = new Remembered(next, read.memory());
        remembered = now;
        conversation.putAll(read.retold().told());
        talk.show(read.retold().turns());
        read.memory().problems().stream().findFirst().ifPresent(needs.status()::showError);
        Proposal pending = read.memory().pending();
        Showing showing = read.showing();
        if (pending != null && showing != null) {
            TalkTurn known = read.retold().ofPending();
            TalkTurn turn = known == null ? talk.begin(pending.turn(), pending.label(), Instant.EPOCH) : known;
            if (known == null) {
                turn.become(TalkTurn.State.DONE);
            }
            offer(new ProposalDesk.Offered(turn, pending, List.of(), showing, showing.account()), now);
        }
        String prompt = queued;
        queued = null;
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
        OpenProject open = project();
        if (open != null) {
            undo.follow(change, open.document(), talk);
        }
        ProposalDesk waiting = proposal;
        if (waiting != null) {
            waiting.follow();
        }
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
