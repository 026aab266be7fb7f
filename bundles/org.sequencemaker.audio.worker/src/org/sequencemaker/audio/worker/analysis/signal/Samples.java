package org.sequencemaker.audio.worker.analysis.signal;

/**
 * A stretch of sound mixed down to one channel.
 *
 * @param values samples, full scale at ±1; the array is not copied, so nobody may change it afterwards
 * @param rate samples per second, above 0
 */
public record Samples(float[] values, double rate) {
    public Samples {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("A sample rate must be above 0 Hz, but is " + rate);
        }
    }

    /** Length in seconds. */
    public double seconds() {
        return values.length / rate;
    }

    /** Root mean square of all samples, 0 where there are none. */
    public double rms() {
        double sum = 0;
        for (float v : values) {
            sum += (double) v * v;
        }
        return values.length == 0 ? 0 : Math.sqrt(sum / values.length);
    }
}
