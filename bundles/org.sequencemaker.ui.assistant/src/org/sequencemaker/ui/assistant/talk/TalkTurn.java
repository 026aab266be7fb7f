package org.sequencemaker.ui.assistant.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sequencemaker.ui.signal.Signal;

/** One prompt and all that came of it. On the display thread only. */
public final class TalkTurn {
    private final String id;
    private final String prompt;
    private final Instant started;
    private final List<TalkItem> items = new ArrayList<>();
    private Signal<TalkTurn> changes;
    private State state = State.RUNNING;
    private TurnUsage usage = TurnUsage.NONE;

    /** Whether it goes on. */
    public enum State {
        RUNNING,
        DONE,
        /** By the user. */
        STOPPED,
        FAILED
    }

    TalkTurn(String id, String prompt, Instant started, Signal<TalkTurn> changes) {
        this.id = id;
        this.prompt = prompt;
        this.started = started;
        this.changes = changes;
    }

    /** Makes a turn that is in no talk yet: {@link Talk#show} brings it there. May be made on any thread. */
    public static TalkTurn apart(String id, String prompt, Instant started) {
        return new TalkTurn(id, prompt, started, new Signal<>());
    }

    /** What its segments have as their origin. */
    public String id() {
        return id;
    }

    /** What the user typed. */
    public String prompt() {
        return prompt;
    }

    /** When; {@link Instant#EPOCH} if that is not known any more. */
    public Instant started() {
        return started;
    }

    /** In the order in which they began; once there, an item stays at its place. */
    public List<TalkItem> items() {
        return Collections.unmodifiableList(items);
    }

    public State state() {
        return state;
    }

    public TurnUsage usage() {
        return usage;
    }

    /** The model says more. */
    public void say(String more) {
        Said said = last() instanceof Said open ? open : add(new Said());
        said.text().append(more);
        changes.tell(this);
    }

    /** The model thinks aloud. */
    public void think(String more) {
        Thought thought = last() instanceof Thought open ? open : add(new Thought());
        thought.text().append(more);
        changes.tell(this);
    }

    /** The model begins to call a tool. */
    public Called call(String tool) {
        Called called = add(new Called(tool));
        changes.tell(this);
        return called;
    }

    /** The model writes on at the arguments of a call. */
    public void write(Called called, String more) {
        called.arguments().append(more);
        changes.tell(this);
    }

    /** A call is run with these arguments. */
    public void run(Called called, String arguments) {
        called.arguments().become(arguments);
        changes.tell(this);
    }

    /** A call has its result. */
    public void end(Called called, String result, boolean failed, Duration taken) {
        called.end(result, failed, taken);
        changes.tell(this);
    }

    public void notice(String text) {
        add(new Notice(text));
        changes.tell(this);
    }

    public void fail(String text, String next) {
        add(new Failure(text, next));
        changes.tell(this);
    }

    /** The turn has come to a proposal. */
    public Proposed propose(Proposed.Account account) {
        Proposed proposed = add(new Proposed(account));
        changes.tell(this);
        return proposed;
    }

    /** Something became of the proposal, or something else is left of it. */
    public void answer(Proposed proposed, Proposed.State newState, Proposed.Account left) {
        proposed.become(newState, left);
        changes.tell(this);
    }

    /** The last words become others: a plug-in has worked them over, or the answer is asked for anew. */
    public void sayInstead(String text) {
        for (TalkItem item : items.reversed()) {
            if (item instanceof Said said) {
                said.text().become(text);
                changes.tell(this);
                return;
            }
        }
        say(text);
    }

    /** Takes away what came since there were so many items: an answer broke off and is asked for anew. */
    public void cutTo(int count) {
        if (items.size() > count) {
            items.subList(count, items.size()).clear();
            changes.tell(this);
        }
    }

    public void use(TurnUsage newUsage) {
        usage = newUsage;
        changes.tell(this);
    }

    /** The turn is over, or goes on. */
    public void become(State newState) {
        state = newState;
        changes.tell(this);
    }

    void tells(Signal<TalkTurn> signal) {
        changes = signal;
    }

    private <T extends TalkItem> T add(T item) {
        items.add(item);
        return item;
    }

    private TalkItem last() {
        return items.isEmpty() ? new Notice("") : items.getLast();
    }
}
