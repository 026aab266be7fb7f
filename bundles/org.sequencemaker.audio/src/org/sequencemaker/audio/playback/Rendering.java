package org.sequencemaker.audio.playback;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.sound.PcmSource;
import org.sequencemaker.audio.sound.ResampledPcm;
import org.sequencemaker.audio.stretch.TimeStretch;

/** Makes what is heard, block by block: the song along its route at its speed, its volume, and the clicks. */
final class Rendering {
    private final Run run;
    private final double end;
    private final @Nullable TimeStretch song;
    private final Metronome metronome;
    private final int ramp;
    private double gain;
    private long made;

    Rendering(Settings settings, Run run) {
        this.run = run;
        this.end = settings.end() * run.rate();
        this.metronome = new Metronome(run.rate());
        // A song that begins in the middle of a wave would crack.
        this.ramp = run.rate() / 200;
        PcmSource source = settings.song();
        if (source == null) {
            song = null;
        } else {
            PcmSource same = source.rate() == run.rate() ? source : new ResampledPcm(source, run.rate());
            song = new TimeStretch(new RoutedPcm(same, run.route()), run.speed(), Math.round(run.start()));
        }
    }

    /** Makes the next frames; volume and clicks as the settings are now. */
    void make(Settings settings, float[] stereo, int count) {
        double way = run.start() + made * run.speed();
        TimeStretch playing = song;
        if (playing == null || (way >= end && !run.route().isEndless())) {
            Arrays.fill(stereo, 0, 2 * count, 0);
        } else {
            playing.make(stereo, count);
        }
        // Loudness is heard roughly as the square root of the amplitude; a slider should follow the ear.
        double wanted = settings.volume() * settings.volume();
        double step = (wanted - gain) / Math.min(ramp, count);
        for (int i = 0; i < count; i++) {
            gain = i < ramp ? gain + step : wanted;
            stereo[2 * i] *= (float) gain;
            stereo[2 * i + 1] *= (float) gain;
        }
        gain = wanted;
        metronome.mix(settings.clicks(), settings.clicking(), run, way, stereo, count);
        made += count;
    }
}
