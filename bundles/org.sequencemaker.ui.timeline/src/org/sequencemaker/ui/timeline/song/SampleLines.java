package org.sequencemaker.ui.timeline.song;

import org.sequencemaker.audio.waveform.Waveform;

/** Draws the samples of a song themselves, joined by straight lines; with dots where they stand far apart. */
final class SampleLines {
    /** From so many pixels between two samples on, each has a dot. */
    private static final double DOTS = 6;

    private final Raster raster;
    private final SampleStretch samples;
    private final double firstFrame;
    private final double framesPerPixel;

    /** @param samples cover all that is to be drawn and a frame on either side */
    SampleLines(Raster raster, SampleStretch samples, double firstFrame, double framesPerPixel) {
        this.raster = raster;
        this.samples = samples;
        this.firstFrame = firstFrame;
        this.framesPerPixel = framesPerPixel;
    }

    /** Draws the right channel, and the left over it; of a mono song only one. */
    void draw(Waveform song, int right, int left) {
        if (song.channels() > 1) {
            channel(1, song.frames(), right);
        }
        channel(0, song.frames(), left);
    }

    private void channel(int channel, long frames, int colour) {
        for (int x = 0; x < raster.width; x++) {
            double from = firstFrame + x * framesPerPixel;
            double to = from + framesPerPixel;
            if (to < 0 || from > frames) {
                continue;
            }
            double first = samples.between(from, channel);
            double last = samples.between(to, channel);
            double least = Math.min(first, last);
            double greatest = Math.max(first, last);
            for (long frame = (long) Math.ceil(from); frame <= to; frame++) {
                float value = samples.at(frame, channel);
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
            raster.column(x, y(greatest), y(least), colour);
        }
        if (framesPerPixel * DOTS <= 1) {
            dots(channel, frames, colour);
        }
    }

    private void dots(int channel, long frames, int colour) {
        long from = (long) Math.max(0, Math.ceil(firstFrame));
        long to = (long) Math.min(frames - 1, Math.floor(firstFrame + raster.width * framesPerPixel));
        for (long frame = from; frame <= to; frame++) {
            int x = (int) Math.floor((frame - firstFrame) / framesPerPixel);
            int y = y(samples.at(frame, channel));
            for (int dx = Math.max(0, x - 1); dx <= Math.min(raster.width - 1, x + 1); dx++) {
                raster.column(dx, y - 1, y + 1, colour);
            }
        }
    }

    private int y(double value) {
        return (int) Math.round(raster.height / 2 - value * (raster.height - 2) / 2.0);
    }
}
