package org.sequencemaker.audio.worker.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.decode.PcmCache;
import org.sequencemaker.audio.worker.peaks.PeakPyramid;

/**
 * The waveform of a song that is being decoded: a sketch of it is handed out soon, and another whenever it has grown by half,
 * so that all sketches together cost no more than three waveforms.
 */
final class GrowingPeaks implements PcmCache.Listener, AutoCloseable {
    private static final double GROWTH = 1.5;

    /** Seconds of the song in the first sketch. */
    private static final int FIRST = 5;

    private final Watch watch;
    private @Nullable PeakPyramid pyramid;
    private @Nullable Path sketch;
    private long next;
    private int sketches;

    GrowingPeaks(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void block(Path target, PcmCache.Block block) throws IOException {
        PeakPyramid p = pyramid;
        if (p == null) {
            p = new PeakPyramid(block.rate(), block.channels());
            pyramid = p;
            next = (long) FIRST * block.rate();
        }
        p.add(block.samples(), block.frames());
        if (p.frames() >= next) {
            next = (long) (p.frames() * GROWTH);
            // A reader may have the last sketch mapped, and some systems replace no file that is.
            Path file =
                    Errand.beside(target, ".peaks-" + ProcessHandle.current().pid() + "-" + sketches++ + ".part");
            p.sketch(file);
            drop();
            sketch = file;
            watch.part("peaks", file.toString());
        }
    }

    @Override
    public void decoded(Path target) throws IOException {
        PeakPyramid p = pyramid;
        if (p != null) {
            Path file = Errand.beside(target, ".peaks");
            p.finish(file);
            watch.part("peaks", file.toString());
        }
    }

    private void drop() {
        Path last = sketch;
        if (last != null) {
            try {
                Files.deleteIfExists(last);
            } catch (IOException e) {
                // Somebody still looks at it; it goes with the rest of the cache.
                last.toFile().deleteOnExit();
            }
        }
        sketch = null;
    }

    @Override
    public void close() {
        drop();
    }
}
