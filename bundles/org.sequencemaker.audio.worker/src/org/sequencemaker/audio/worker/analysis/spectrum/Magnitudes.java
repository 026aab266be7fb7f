package org.sequencemaker.audio.worker.analysis.spectrum;

import be.tarsos.dsp.util.fft.FloatFFT;
import org.sequencemaker.audio.worker.analysis.signal.Samples;

/** Magnitude spectra of Hann-windowed frames; one object for one thread, as it keeps its buffers. */
public final class Magnitudes {
    private final int size;
    private final FloatFFT transform;
    private final float[] window;
    private final float[] buffer;
    private final float[] magnitudes;

    /** Frames of {@code size} samples, a power of two up to 8192 (above that TarsosDSP starts threads of its own). */
    public Magnitudes(int size) {
        this.size = size;
        this.transform = new FloatFFT(size);
        this.window = new float[size];
        this.buffer = new float[size];
        this.magnitudes = new float[size / 2];
        for (int i = 0; i < size; i++) {
            window[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / size));
        }
    }

    /**
     * The spectrum of the frame whose middle is sample {@code centre}, bin k at k × rate ÷ size. The array is used
     * again by the next call. Samples outside the sound count as silence.
     */
    public float[] at(Samples sound, int centre, float gain) {
        sound.copy(centre - size / 2, buffer, 0, size);
        for (int i = 0; i < size; i++) {
            buffer[i] = buffer[i] * window[i] * gain;
        }
        transform.realForward(buffer);
        magnitudes[0] = Math.abs(buffer[0]);
        for (int k = 1; k < size / 2; k++) {
            float re = buffer[2 * k];
            float im = buffer[2 * k + 1];
            magnitudes[k] = (float) Math.sqrt(re * re + im * im);
        }
        return magnitudes;
    }
}
