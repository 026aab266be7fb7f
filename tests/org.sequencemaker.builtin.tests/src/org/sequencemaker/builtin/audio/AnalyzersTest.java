package org.sequencemaker.builtin.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.audio.client.SongCache;
import org.sequencemaker.audio.client.WorkerPlace;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.audio.Analysis;
import org.sequencemaker.extension.audio.AnalysisContext;
import org.sequencemaker.extension.audio.Samples;

class AnalyzersTest {
    @TempDir
    Path folder = Path.of("");

    private static final AnalysisContext CONTEXT = new AnalysisContext() {
        @Override
        public void progress(double part) {}

        @Override
        public Host host() {
            throw new UnsupportedOperationException("analyzers of ours need no doors");
        }
    };

    /** A song that comes from somewhere else than the worker. */
    private static final Samples FOREIGN = new Samples() {
        @Override
        public int rateHz() {
            return 44100;
        }

        @Override
        public int channels() {
            return 1;
        }

        @Override
        public long frames() {
            return 100_000;
        }

        @Override
        public int read(int channel, long frame, float[] into) {
            return (int) Math.clamp(frames() - frame, 0, into.length);
        }
    };

    @BeforeEach
    void withoutAWorker() {
        System.setProperty(WorkerPlace.PROPERTY, folder.resolve("no worker").toString());
        System.setProperty(SongCache.PROPERTY, folder.resolve("cache").toString());
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(WorkerPlace.PROPERTY);
        System.clearProperty(SongCache.PROPERTY);
    }

    @Test
    void aMissingWorkerIsAWarningInWords() throws Exception {
        Analysis analysis = new Analyzers.Beats().analyze(FOREIGN, CONTEXT);
        assertEquals(List.of(), analysis.tracks());
        assertTrue(
                analysis.warnings().getFirst().contains("is not installed"),
                analysis.warnings().toString());
    }

    @Test
    void theCopyOfAForeignSongIsTakenAway() throws Exception {
        new Analyzers.Onsets().analyze(FOREIGN, CONTEXT);
        try (Stream<Path> left = Files.list(folder.resolve("cache"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aForeignSongIsHandedOverWhole() throws IOException, InterruptedException {
        try (DecodedFile copy = DecodedFile.of(FOREIGN, SongCache.ofUser(), CONTEXT);
                DecodedSong song = DecodedSong.open(copy.path())) {
            assertEquals(100_000, song.frames());
            assertEquals(44100, song.rateHz());
        }
    }
}
