package org.sequencemaker.llm.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.llm.Fault;
import org.sequencemaker.llm.Listener;
import org.sequencemaker.llm.Message;
import org.sequencemaker.llm.Part;
import org.sequencemaker.llm.Reply;
import org.sequencemaker.llm.StreamEvent;
import org.sequencemaker.llm.Usage;

/** Puts an answer together from its pieces and tells the listener of each. */
public final class AnswerBuilder {
    /** A stretch of one kind, growing. */
    private static final class Stretch {
        private final boolean thinking;
        private final StringBuilder text = new StringBuilder();
        private String seal = "";
        private @Nullable GrowingCall call;

        private Stretch(boolean thinking) {
            this.thinking = thinking;
        }
    }

    private static final class GrowingCall {
        private final int index;
        private String id = "";
        private String tool = "";
        private boolean begun;
        private final StringBuilder arguments = new StringBuilder();

        private GrowingCall(int index) {
            this.index = index;
        }
    }

    private final Listener listener;
    private final Supplier<String> ids;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<Integer, GrowingCall> calls = new HashMap<>();
    private final List<GrowingCall> inOrder = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private boolean closed = true;
    private Reply.@Nullable Stop stop;
    private Usage usage = Usage.UNKNOWN;
    private String model = "";

    /** @param ids gives names to calls that the server left without one */
    public AnswerBuilder(Listener listener, Supplier<String> ids) {
        this.listener = listener;
        this.ids = ids;
    }

    void model(String name) {
        if (!name.isEmpty()) {
            model = name;
        }
    }

    void text(String more) {
        if (!more.isEmpty()) {
            stretch(false).text.append(more);
            listener.on(new StreamEvent.Text(more));
        }
    }

    void thinking(String more) {
        if (!more.isEmpty()) {
            stretch(true).text.append(more);
            listener.on(new StreamEvent.Thinking(more));
        }
    }

    /** Seals the thinking that was told last, or thinking of which nothing was told. */
    void seal(String seal) {
        stretch(true).seal = seal;
    }

    /** What comes next is a part of its own. */
    void close() {
        closed = true;
    }

    /**
     * Adds to a call.
     *
     * @param slot the server's number of it; negative for the one that was begun last, or a new one if there is an id
     *     that no call has
     * @param id may be empty, and come again
     * @param tool may be empty, and come again
     * @param more of the arguments
     */
    void call(int slot, String id, String tool, String more) {
        GrowingCall call = find(slot, id, tool);
        if (call.id.isEmpty()) {
            call.id = id;
        }
        if (call.tool.isEmpty()) {
            call.tool = tool;
        }
        call.arguments.append(more);
        if (call.begun) {
            if (!more.isEmpty()) {
                listener.on(new StreamEvent.CallDelta(call.index, more));
            }
        } else if (!call.tool.isEmpty()) {
            begin(call);
        }
    }

    /** Gives a call its arguments if none came in pieces. */
    void wholeArguments(int slot, String arguments) {
        GrowingCall call = calls.get(slot);
        if (call != null && call.arguments.isEmpty()) {
            call(slot, "", "", arguments);
        }
    }

    private GrowingCall find(int slot, String id, String tool) {
        GrowingCall found = slot >= 0 ? calls.get(slot) : inOrder.isEmpty() ? null : inOrder.getLast();
        // Some servers give every call of an answer the number 0, or none.
        boolean another = found != null && !id.isEmpty() && !found.id.isEmpty() && !found.id.equals(id);
        boolean whole = found != null && slot < 0 && id.isEmpty() && !tool.isEmpty() && found.begun;
        if (found != null && !another && !whole) {
            return found;
        }
        GrowingCall made = new GrowingCall(inOrder.size());
        inOrder.add(made);
        if (slot >= 0) {
            calls.put(slot, made);
        }
        closed = true;
        Stretch stretch = stretch(false);
        stretch.call = made;
        closed = true;
        return made;
    }

    private void begin(GrowingCall call) {
        call.begun = true;
        while (call.id.isEmpty() || !taken.add(call.id)) {
            call.id = ids.get();
        }
        listener.on(new StreamEvent.CallBegins(call.index, call.id, call.tool));
        if (!call.arguments.isEmpty()) {
            listener.on(new StreamEvent.CallDelta(call.index, call.arguments.toString()));
        }
    }

    void used(Usage now) {
        if (!now.equals(usage)) {
            usage = now;
            listener.on(new StreamEvent.Used(now));
        }
    }

    Usage usage() {
        return usage;
    }

    void stop(Reply.Stop why) {
        stop = why;
    }

    boolean isStopped() {
        return stop != null;
    }

    private Stretch stretch(boolean thinking) {
        if (closed || stretches.isEmpty() || stretches.getLast().thinking != thinking) {
            stretches.add(new Stretch(thinking));
            closed = false;
        }
        return stretches.getLast();
    }

    /**
     * Returns the whole.
     *
     * @param asked the model that was asked for, if the server does not say which one answered
     * @throws WireException if there is nothing in it, or a call of no tool
     */
    public Reply reply(String asked) throws WireException {
        List<Part> parts = new ArrayList<>();
        for (Stretch stretch : stretches) {
            GrowingCall call = stretch.call;
            if (call != null) {
                if (!call.begun) {
                    throw WireException.malformed("a call that names no tool");
                }
                String arguments = call.arguments.toString();
                parts.add(new Part.Call(call.id, call.tool, arguments.isBlank() ? "{}" : arguments));
            } else if (stretch.thinking) {
                parts.add(new Part.Thinking(stretch.text.toString(), stretch.seal));
            } else {
                parts.add(new Part.Text(stretch.text.toString()));
            }
        }
        Reply.Stop why = stop == null ? Reply.Stop.END : stop;
        if (why == Reply.Stop.END && !inOrder.isEmpty()) {
            why = Reply.Stop.CALLS;
        }
        boolean said = parts.stream().anyMatch(part -> !(part instanceof Part.Thinking));
        if (!said && why == Reply.Stop.END) {
            throw new WireException(new Fault.Malformed("an empty answer", "", true));
        }
        return new Reply(new Message(Message.Role.ASSISTANT, parts), why, usage, model.isEmpty() ? asked : model);
    }
}
