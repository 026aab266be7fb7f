package org.sequencemaker.audio.playback;

import org.sequencemaker.audio.sound.PcmSource;

/** A song along a route. The last milliseconds before a loop goes back are blended with what leads up to its start. */
final class RoutedPcm implements PcmSource {
    private final PcmSource source;
    private final Route route;
    private final int blend;
    private float[] piece = new float[0];

    RoutedPcm(PcmSource source, Route route) {
        this.source = source;
        this.route = route;
        this.blend = (int) Math.min(source.rate() / 250, route.isEndless() ? (route.to() - route.from()) / 2 : 1);
    }

    @Override
    public int rate() {
        return source.rate();
    }

    @Override
    public long frames() {
        return route.isEndless() ? Long.MAX_VALUE : source.frames();
    }

    @Override
    public void read(long from, float[] stereo, int count) {
        if (!route.isEndless()) {
            source.read(from, stereo, count);
            return;
        }
        if (piece.length < 2 * count) {
            piece = new float[2 * count];
        }
        for (int done = 0; done < count; ) {
            long place = route.place(from + done);
            int n = (int) Math.min(count - done, route.to() - place);
            source.read(place, piece, n);
            System.arraycopy(piece, 0, stereo, 2 * done, 2 * n);
            blend(place, stereo, done, n);
            done += n;
        }
    }

    private void blend(long place, float[] stereo, int at, int count) {
        long begin = route.to() - blend;
        if (place + count <= begin) {
            return;
        }
        int skip = (int) Math.max(0, begin - place);
        int n = count - skip;
        source.read(place + skip - (route.to() - route.from()), piece, n);
        for (int i = 0; i < n; i++) {
            float w = (float) (place + skip + i - begin + 1) / (blend + 1);
            int k = 2 * (at + skip + i);
            stereo[k] += w * (piece[2 * i] - stereo[k]);
            stereo[k + 1] += w * (piece[2 * i + 1] - stereo[k + 1]);
        }
    }
}
