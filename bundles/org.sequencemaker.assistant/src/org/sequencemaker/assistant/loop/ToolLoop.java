package org.sequencemaker.assistant.loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.conversation.ContextBudget;
import org.sequencemaker.assistant.conversation.Conversation;
import org.sequencemaker.assistant.conversation.Tokens;
import org.sequencemaker.assistant.conversation.Turn;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatTool;

/**
 * Runs one turn: asks the model, runs its calls one after the other in the order it wrote them, tells it the results,
 * and so on until it calls nothing any more. For one turn, on one thread, not the display's; interrupting that thread
 * stops the turn.
 */
public final class ToolLoop {
    /** Where the model's limit is unknown, it is taken to be a small one. */
    private static final int USUAL_CONTEXT = 16_000;
    /** Part of the context that is kept free for the answer. */
    private static final int ANSWER_PART = 4;

    private static final int SMALLEST_BUDGET = 1_000;
    private static final String NOT_RUN = "not run: ";

    private final ModelLink model;
    private final ToolBox box;
    private final Caps caps;
    private final Price price;
    private final LongSupplier nanos;
    private final Consumer<LoopEvent> listener;
    private final RepeatedFailures failures = new RepeatedFailures();
    private Spent spent = Spent.NOTHING;
    private String lastNotice = "";

    /**
     * @param nanos a clock that only goes forward, as {@link System#nanoTime}
     * @param listener is told what happens, on the thread of the turn
     */
    public ToolLoop(
            ModelLink model, ToolBox box, Caps caps, Price price, LongSupplier nanos, Consumer<LoopEvent> listener) {
        this.model = model;
        this.box = box;
        this.caps = caps;
        this.price = price;
        this.nanos = nanos;
        this.listener = listener;
    }

    /**
     * Runs a turn to its end. If the thread was interrupted it is so still afterwards.
     *
     * @param system the system message
     * @param past turns before this one
     * @param begun the turn; one that failed before may go on here, with all its results
     */
    public TurnResult run(String system, Conversation past, Turn begun) {
        Turn turn = begun.closed(NOT_RUN + "the turn was broken off");
        long start = nanos.getAsLong();
        try {
            String finish = null;
            while (true) {
                if (finish != null) {
                    listener.accept(new LoopEvent.Finishes(finish));
                    turn = turn.with(ChatMessage.user(
                            finish + ". Call nothing any more: finish with what you have, and say what is not done."));
                }
                ChatReply reply = ask(system, past, turn);
                turn = turn.with(reply.message());
                List<ChatPart.Call> calls = turn.open();
                if (finish != null || calls.isEmpty()) {
                    turn = turn.closed(NOT_RUN + finish);
                    return new TurnResult(turn, end(reply, finish), at(start));
                }
                List<ChatPart> results = new ArrayList<>();
                try {
                    finish = run(calls, start, results);
                } finally {
                    // Even where a call was broken off, those before it have run.
                    for (ChatPart.Call call : calls.subList(results.size(), calls.size())) {
                        results.add(new ChatPart.Result(call.id(), NOT_RUN + "the user stopped", true, List.of()));
                    }
                    turn = turn.with(new ChatMessage(Role.TOOL, results));
                }
            }
        } catch (ChatException e) {
            return new TurnResult(turn, new TurnEnd.Failed(e), at(start));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TurnResult(turn, new TurnEnd.Stopped(), at(start));
        }
    }

    private Spent at(long start) {
        return spent.at(Duration.ofNanos(nanos.getAsLong() - start));
    }

    private static TurnEnd end(ChatReply reply, @Nullable String finish) {
        if (finish != null) {
            return new TurnEnd.Finished(finish);
        }
        return switch (reply.stop()) {
            case END, CALLS -> new TurnEnd.Done();
            case LENGTH -> new TurnEnd.CutOff("the answer is longer than the model may write");
            case FILTER -> new TurnEnd.CutOff("the server held the answer back");
        };
    }

    /** Runs calls, adding the result of each; returns why the model must come to an end, or null. */
    private @Nullable String run(List<ChatPart.Call> calls, long start, List<ChatPart> results)
            throws InterruptedException {
        String finish = null;
        for (ChatPart.Call call : calls) {
            spent = at(start);
            String met = finish == null ? caps.met(spent) : finish;
            if (met != null) {
                finish = met;
                results.add(new ChatPart.Result(call.id(), NOT_RUN + met, true, List.of()));
                continue;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            listener.accept(new LoopEvent.Runs(call));
            ChatPart.Result result = box.run(call);
            spent = spent.withCall();
            results.add(result);
            listener.accept(new LoopEvent.Ran(call, result));
            if (failures.add(call, result)) {
                finish = "the same call of " + call.tool() + " has failed again and again";
            }
        }
        return finish == null ? caps.met(at(start)) : finish;
    }

    /**
     * Returns how many tokens of conversation are sent.
     *
     * @param contextTokens how much the model can hold; 0 if unknown
     * @param fixed tokens of system message and tools
     */
    public static int budget(int contextTokens, int fixed) {
        int context = context(contextTokens);
        return Math.max(SMALLEST_BUDGET, context - context / ANSWER_PART - fixed);
    }

    /**
     * Returns how many tokens a model is taken to hold.
     *
     * @param contextTokens as many as it can; 0 if unknown
     */
    public static int context(int contextTokens) {
        return contextTokens > 0 ? contextTokens : USUAL_CONTEXT;
    }

    /** Asks the model; where it says that it cannot hold so much, with less. */
    private ChatReply ask(String system, Conversation past, Turn turn) throws ChatException, InterruptedException {
        List<ChatTool> tools = box.tools();
        int fixed = Tokens.of(system) + Tokens.of(tools);
        int budget = budget(model.contextTokens(), fixed);
        while (true) {
            ContextBudget.Fitted fitted = new ContextBudget(budget).fit(past, turn);
            String notice = fitted.notice();
            if (!notice.equals(lastNotice)) {
                lastNotice = notice;
                listener.accept(new LoopEvent.LeavesOut(notice));
            }
            listener.accept(new LoopEvent.Asks(spent.requests() + 1));
            try {
                ChatReply reply = model.chat(
                        notice.isEmpty() ? system : system + "\n\n" + notice,
                        fitted.messages(),
                        tools,
                        event -> listener.accept(new LoopEvent.Says(event)));
                spent = spent.withAnswer(reply.usage(), fixed + fitted.tokens() + Tokens.of(reply.message()), price);
                return reply;
            } catch (ChatException e) {
                boolean smaller = e.kind() == ChatException.Kind.TOO_LONG && budget > SMALLEST_BUDGET;
                if (!smaller) {
                    throw e;
                }
                budget = Math.max(SMALLEST_BUDGET, Math.min(budget, fitted.tokens()) / 2);
            }
        }
    }
}
