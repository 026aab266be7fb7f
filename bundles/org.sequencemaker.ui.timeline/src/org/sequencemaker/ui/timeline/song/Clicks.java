package org.sequencemaker.ui.timeline.song;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.device.JavaSoundDevice;
import org.sequencemaker.audio.playback.Click;
import org.sequencemaker.audio.playback.PlayState;
import org.sequencemaker.audio.playback.Player;
import org.sequencemaker.audio.playback.PlayerListener;

/** Clicks at an even pace, over and over, on a player of their own. */
final class Clicks {
    /** Slow enough that the latency of any device is less than half the way to the next. */
    private static final double APART = 1.5;

    private static final double FLASH = 0.08;
    private static final int COUNT = 2_000;

    private final List<Double> times =
            IntStream.rangeClosed(1, COUNT).mapToObj(k -> k * APART).toList();
    private @Nullable Player player;
    private double latency;

    /** @param problems gets words for people, on the display thread, when there is no sound */
    void play(Display display, Consumer<String> problems) {
        Player made = new Player(new JavaSoundDevice(), new PlayerListener() {
            @Override
            public void stateChanged(PlayState state) {
                // Nobody shows it.
            }

            @Override
            public void problem(String words) {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> problems.accept(words));
                }
            }
        });
        made.setSong(null, (COUNT + 1) * APART);
        made.setLatency(latency);
        made.setClicks(times.stream().map(time -> new Click(time, true)).toList());
        made.setClicking(true);
        made.play();
        player = made;
    }

    /** When the clicks are, in seconds. */
    List<Double> times() {
        return times;
    }

    /** How late the sound is believed to be heard, in seconds. */
    void setLatency(double seconds) {
        latency = seconds;
        Player playing = player;
        if (playing != null) {
            playing.setLatency(seconds);
        }
    }

    /** What the device claims is heard now, without any latency. */
    double claimed() {
        Player playing = player;
        return playing == null ? 0 : playing.time() + latency;
    }

    /** Whether a click is heard now, if the latency is right. */
    boolean isSounding() {
        Player playing = player;
        double now = playing == null ? 0 : playing.time();
        return now > APART / 2 && now % APART < FLASH;
    }

    void close() {
        Player playing = player;
        if (playing != null) {
            playing.close();
        }
    }
}
