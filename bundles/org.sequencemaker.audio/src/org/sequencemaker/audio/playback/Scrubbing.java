package org.sequencemaker.audio.playback;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.device.SoundDeviceException;
import org.sequencemaker.audio.device.SoundLine;
import org.sequencemaker.audio.sound.PcmSource;
import org.sequencemaker.audio.sound.ResampledPcm;
import org.sequencemaker.audio.sound.Sixteen;

/** What is heard while the playhead is pulled along: a short grain of the song at each place it comes to, else silence. */
final class Scrubbing {
    private static final double GRAIN = 0.06;
    private static final double EDGE = 0.008;
    private static final double AHEAD = 0.03;

    private final @Nullable PcmSource song;
    private final int rate;
    private final float[] stereo;
    private final byte[] bytes;
    private double wanted = -1;
    private double heard = -1;
    private long written;
    private long base = -1;

    Scrubbing(Settings settings, int rate) {
        PcmSource source = settings.song();
        this.song = source == null || source.rate() == rate ? source : new ResampledPcm(source, rate);
        this.rate = rate;
        this.stereo = new float[2 * (int) (GRAIN * rate)];
        this.bytes = new byte[2 * stereo.length];
    }

    int rate() {
        return rate;
    }

    /** The playhead is here now. */
    void to(double seconds) {
        wanted = seconds;
    }

    /** Queues the next grain when there is little left to play. */
    void fill(SoundLine line, double volume) throws SoundDeviceException {
        if (base < 0) {
            base = line.reset();
            line.start();
        }
        long queued = base + written - line.position();
        int frames = stereo.length / 2;
        if (queued > AHEAD * rate || line.room() < frames) {
            return;
        }
        if (queued < 0) {
            written -= queued;
        }
        PcmSource source = song;
        if (source == null || wanted == heard) {
            Arrays.fill(stereo, 0);
        } else {
            heard = wanted;
            source.read(Math.round(wanted * rate), stereo, frames);
            shape((float) (volume * volume));
        }
        Sixteen.put(stereo, frames, bytes);
        line.write(bytes, frames);
        written += frames;
    }

    private void shape(float gain) {
        int frames = stereo.length / 2;
        double edge = EDGE * rate;
        for (int i = 0; i < frames; i++) {
            double inside = Math.min(1, Math.min(i + 1, frames - i) / edge);
            float w = gain * (float) (0.5 - 0.5 * Math.cos(Math.PI * inside));
            stereo[2 * i] *= w;
            stereo[2 * i + 1] *= w;
        }
    }
}
