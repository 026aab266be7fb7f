package org.sequencemaker.ui.timeline.song;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.sound.PcmSource;

/**
 * The samples of a song around what is looked at from near. They are read from the disk on a thread of their own, with as much on
 * both sides as is looked at, so that scrolling finds them here. On the display thread, but for what reads.
 */
final class NearSamples {
    private final Executor display;
    private final Runnable haveCome;
    private @Nullable PcmSource sound;
    private @Nullable SampleStretch stretch;
    private boolean isReading;

    /** @param haveCome is called when other samples are here */
    NearSamples(Executor display, Runnable haveCome) {
        this.display = display;
        this.haveCome = haveCome;
    }

    /** Looks at another song; null for none. */
    void setSound(@Nullable PcmSource next) {
        sound = next;
        stretch = null;
    }

    /** Returns samples that cover these frames, or null and calls back when they have come. */
    @Nullable
    SampleStretch get(long from, long to) {
        SampleStretch known = stretch;
        if (known != null && known.covers(from, to)) {
            return known;
        }
        PcmSource source = sound;
        if (source != null && !isReading) {
            isReading = true;
            long margin = to - from + 1;
            Thread.ofVirtual().name("reading samples").start(() -> {
                SampleStretch next = read(source, from - margin, to + margin);
                display.execute(() -> take(source, next));
            });
        }
        return null;
    }

    private static SampleStretch read(PcmSource source, long from, long to) {
        int count = (int) (to - from + 1);
        float[] stereo = new float[2 * count];
        source.read(from, stereo, count);
        return new SampleStretch(from, stereo);
    }

    private void take(PcmSource source, SampleStretch next) {
        isReading = false;
        if (source.equals(sound)) {
            stretch = next;
        }
        haveCome.run();
    }
}
