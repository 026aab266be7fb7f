package org.sequencemaker.ui.timeline;

import org.sequencemaker.model.time.Time;

/** What plays the show, for those who do something along with it. On the display thread only. */
public interface Playing {
    /** Nothing ever plays. */
    Playing SILENT = new Playing() {
        @Override
        public boolean isPlaying() {
            return false;
        }

        @Override
        public Time now() {
            return Time.ZERO;
        }

        @Override
        public int run() {
            return 0;
        }
    };

    boolean isPlaying();

    /** Exactly what is heard now, while it plays; finer than the playhead, which moves from frame to frame. */
    Time now();

    /** Which run it is: another number whenever playing has begun or ended. */
    int run();
}
