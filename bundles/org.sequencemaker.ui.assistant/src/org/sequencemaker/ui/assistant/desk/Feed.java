package org.sequencemaker.ui.assistant.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.loop.LoopEvent;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.Usage;
import org.sequencemaker.ui.assistant.talk.Called;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.assistant.talk.TurnUsage;

/**
 * Brings what happens in a turn to the display thread, in batches: however much comes, one task at most waits there, and
 * what belongs together arrives as one piece. Is told from any thread.
 */
final class Feed {
    /** So often is enough for the eye. */
    private static final int PAUSE_MILLIS = 40;

    private final TalkTurn turn;
    private final Executor display;
    private final Executor later;

    private List<Piece> waiting = new ArrayList<>();
    private boolean isAsked;
    private boolean isClosed;

    // From here on touched by the display thread only.
    private final Map<Integer, Called> callsOfAnswer = new HashMap<>();
    private final Map<String, Called> callsById = new HashMap<>();
    private final Map<String, Long> began = new HashMap<>();
    private int answerBegins = -1;
    private long contextLimit;
    private Price price = Price.UNKNOWN;
    private Usage ofAnswer = Usage.UNKNOWN;
    private TurnUsage before = TurnUsage.NONE;

    private sealed interface Piece {
        record Words(boolean isThought, StringBuilder text) implements Piece {}

        record Arguments(int call, StringBuilder json) implements Piece {}

        record Doing(Runnable what) implements Piece {}
    }

    Feed(TalkTurn turn, Executor display) {
        this.turn = turn;
        this.display = display;
        this.later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, display);
    }

    /**
     * The model is known.
     *
     * @param contextTokens how much it can hold; 0 if unknown
     * @param itsPrice what it costs
     */
    void begin(int contextTokens, Price itsPrice) {
        add(new Piece.Doing(() -> {
            contextLimit = contextTokens;
            price = itsPrice;
        }));
    }

    void on(LoopEvent event) {
        switch (event) {
            case LoopEvent.Asks asks -> add(new Piece.Doing(this::beginAnswer));
            case LoopEvent.Says says -> on(says.event());
            case LoopEvent.Runs runs -> {
                long now = System.nanoTime();
                add(new Piece.Doing(() -> run(runs.call(), now)));
            }
            case LoopEvent.Ran ran -> {
                long now = System.nanoTime();
                add(new Piece.Doing(() -> ran(ran.call(), ran.result(), now)));
            }
            case LoopEvent.LeavesOut leavesOut -> add(new Piece.Doing(() -> turn.notice(leavesOut.notice())));
            case LoopEvent.Finishes finishes ->
                add(new Piece.Doing(() -> turn.notice(Messages.ENDED_EARLY.text(finishes.why()))));
        }
    }

    private void on(ChatEvent event) {
        switch (event) {
            case ChatEvent.TextDelta words -> words(false, words.text());
            case ChatEvent.ThinkingDelta words -> words(true, words.text());
            case ChatEvent.CallBegins begins -> add(new Piece.Doing(() -> begin(begins)));
            case ChatEvent.CallDelta more -> arguments(more.index(), more.json());
            case ChatEvent.Used used -> add(new Piece.Doing(() -> use(used.usage())));
            case ChatEvent.StillThere alive -> {}
        }
    }

    /** Does something, on the display thread, after all that came before; also where the feed is closed. */
    void last(Runnable end) {
        display.execute(() -> {
            drain();
            end.run();
        });
    }

    /** Nothing of what comes from now on is shown: the user has stopped the turn. */
    synchronized void close() {
        isClosed = true;
        waiting.clear();
    }

    private synchronized void words(boolean isThought, String more) {
        Piece last = waiting.isEmpty() ? null : waiting.getLast();
        if (last instanceof Piece.Words words && words.isThought() == isThought) {
            words.text().append(more);
        } else {
            add(new Piece.Words(isThought, new StringBuilder(more)));
        }
    }

    private synchronized void arguments(int call, String more) {
        Piece last = waiting.isEmpty() ? null : waiting.getLast();
        if (last instanceof Piece.Arguments arguments && arguments.call() == call) {
            arguments.json().append(more);
        } else {
            add(new Piece.Arguments(call, new StringBuilder(more)));
        }
    }

    private synchronized void add(Piece piece) {
        if (isClosed) {
            return;
        }
        waiting.add(piece);
        if (!isAsked) {
            isAsked = true;
            later.execute(this::drain);
        }
    }

    private void drain() {
        for (Piece piece : taken()) {
            switch (piece) {
                case Piece.Words words
                when words.isThought() -> turn.think(words.text().toString());
                case Piece.Words words -> turn.say(words.text().toString());
                case Piece.Arguments more -> {
                    Called called = callsOfAnswer.get(more.call());
                    if (called != null) {
                        turn.write(called, more.json().toString());
                    }
                }
                case Piece.Doing doing -> doing.what().run();
            }
        }
    }

    private synchronized List<Piece> taken() {
        isAsked = false;
        List<Piece> now = waiting;
        waiting = new ArrayList<>();
        return now;
    }

    /** What the model said since it was asked, and was then asked again without a call, was worthless. */
    private void beginAnswer() {
        if (answerBegins >= 0) {
            turn.cutTo(answerBegins);
        }
        answerBegins = turn.items().size();
        callsOfAnswer.clear();
        before = turn.usage();
        ofAnswer = Usage.UNKNOWN;
    }

    private void begin(ChatEvent.CallBegins begins) {
        Called called = turn.call(begins.tool());
        callsOfAnswer.put(begins.index(), called);
        callsById.put(begins.id(), called);
    }

    private void run(ChatPart.Call call, long now) {
        answerBegins = -1;
        Called called = callsById.get(call.id());
        if (called == null) {
            called = turn.call(call.tool());
            callsById.put(call.id(), called);
        }
        began.put(call.id(), now);
        turn.run(called, call.arguments());
    }

    private void ran(ChatPart.Call call, ChatPart.Result result, long now) {
        Called called = callsById.get(call.id());
        if (called != null) {
            Long start = began.get(call.id());
            Duration taken = start == null ? Duration.ZERO : Duration.ofNanos(now - start);
            turn.end(called, result.text(), result.failed(), taken);
        }
    }

    private void use(@Nullable Usage used) {
        ofAnswer = used == null ? Usage.UNKNOWN : used;
        double cost = price.of(ofAnswer);
        boolean isKnown = !Double.isNaN(cost);
        turn.use(before.and(new TurnUsage(
                ofAnswer.input(),
                ofAnswer.cached(),
                ofAnswer.output(),
                isKnown ? cost : 0,
                price.currency(),
                isKnown,
                Math.max(0, ofAnswer.input()) + Math.max(0, ofAnswer.output()),
                contextLimit,
                Duration.ZERO)));
    }
}
