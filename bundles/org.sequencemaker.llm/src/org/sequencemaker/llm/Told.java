package org.sequencemaker.llm;

import java.time.Duration;

/** Knows what the listener was told: whether something of the answer, and when the last. */
final class Told implements Listener {
    private final Listener listener;
    private final long betweenBeats;
    private long last = System.nanoTime();
    private boolean hasAnswer;

    Told(Listener listener, Duration betweenBeats) {
        this.listener = listener;
        this.betweenBeats = betweenBeats.toNanos();
    }

    @Override
    public void on(StreamEvent event) {
        last = System.nanoTime();
        hasAnswer |= event.isAnswer();
        listener.on(event);
    }

    /** Lets the listener know that the wait goes on, if it has heard nothing for a while. */
    void beat() {
        if (System.nanoTime() - last >= betweenBeats) {
            on(new StreamEvent.StillThere());
        }
    }

    boolean hasAnswer() {
        return hasAnswer;
    }
}
