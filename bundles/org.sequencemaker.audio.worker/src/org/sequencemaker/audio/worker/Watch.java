package org.sequencemaker.audio.worker;

import java.util.concurrent.CancellationException;

/** How long work tells how far it is and hears that it should stop. Called from the working thread, often. */
public interface Watch {
    /** A watch that lets everything pass, for tests and tools. */
    Watch NONE = new Watch() {
        @Override
        public void progress(String step, double share) {
            // Nobody looks.
        }

        @Override
        public void part(String name, String content) {
            // Nobody waits.
        }

        @Override
        public void check() {
            // Nobody stops it.
        }
    };

    /**
     * Tells what is being done.
     *
     * @param share 0 to 1, or −1 when it cannot be told
     */
    void progress(String step, double share);

    /** Hands over a part of the result before the rest is ready. */
    void part(String name, String content);

    /**
     * Ends the work by an exception when it should stop.
     *
     * @throws CancellationException when nobody wants the result any more
     */
    void check();
}
