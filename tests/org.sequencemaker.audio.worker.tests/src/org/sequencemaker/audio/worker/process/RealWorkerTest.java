package org.sequencemaker.audio.worker.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.audio.client.AudioWorker;
import org.sequencemaker.audio.client.WorkListener;
import org.sequencemaker.audio.client.WorkerException;
import org.sequencemaker.audio.protocol.PcmFile;
import org.sequencemaker.audio.protocol.Problem;
import org.sequencemaker.audio.waveform.Columns;
import org.sequencemaker.audio.waveform.SpectrumTile;
import org.sequencemaker.audio.waveform.Waveform;

/** The client and the worker together, as the product runs them: two processes and the pipes between. */
class RealWorkerTest {
    private static final int RATE = 22050;

    @TempDir
    Path folder = Path.of("");

    private static AudioWorker worker(int megabytes) {
        return new AudioWorker(RealWorker.command(megabytes), Duration.ofMinutes(2));
    }

    /** Clicks and a bass note twice a second, with an accent on every fourth. */
    private Path song(int seconds) throws IOException {
        ByteBuffer b = ByteBuffer.allocate(44 + 2 * seconds * RATE).order(ByteOrder.LITTLE_ENDIAN);
        b.put(ascii("RIFF"))
                .putInt(36 + 2 * seconds * RATE)
                .put(ascii("WAVEfmt "))
                .putInt(16);
        b.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
        b.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(2 * seconds * RATE);
        int beat = RATE / 2;
        for (int i = 0; i < seconds * RATE; i++) {
            double t = (i % beat) / (double) RATE;
            double loud = i / beat % 4 == 0 ? 0.8 : 0.4;
            double kick = Math.exp(-t / 0.05) * Math.sin(2 * Math.PI * 60 * t);
            double click = Math.exp(-t / 0.005) * Math.sin(2 * Math.PI * 3000 * t);
            b.putShort((short) (20000 * loud * (kick + 0.5 * click)));
        }
        return Files.write(folder.resolve("song.wav"), b.array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Path get(CompletableFuture<String> work) throws Exception {
        return Path.of(work.get(2, TimeUnit.MINUTES));
    }

    private static WorkerException failure(CompletableFuture<String> work) {
        ExecutionException e = assertThrows(ExecutionException.class, () -> work.get(2, TimeUnit.MINUTES));
        return assertInstanceOf(WorkerException.class, e.getCause());
    }

    private CompletableFuture<String> decode(AudioWorker worker, Path song) {
        return worker.decode(song, folder.resolve("cache"), 1 << 30, WorkListener.NONE);
    }

    @Test
    void aSongIsDecodedDrawnAndListenedTo() throws Exception {
        try (AudioWorker worker = worker(300)) {
            Path pcm = get(decode(worker, song(20)));
            try (FileChannel file = FileChannel.open(pcm)) {
                assertEquals(new PcmFile(RATE, 1, 16, 20 * RATE), PcmFile.read(file));
            }
            Waveform waveform = Waveform.open(get(worker.peaks(pcm, WorkListener.NONE)));
            Columns columns = new Columns(40);
            waveform.read(-1, 0, RATE / 2.0, columns);
            assertTrue(columns.greatest[0] > 1.5 * columns.greatest[1], "the accent is seen");
            SpectrumTile tile = SpectrumTile.open(get(worker.spectrum(pcm, 3, 0, WorkListener.NONE)));
            assertEquals((20 * RATE + 2047) / 2048, tile.head().columns());
            String report = Files.readString(get(worker.analyse(pcm, "rhythm,onsets", WorkListener.NONE)));
            assertTrue(report.contains("{\"bpm\":120"), report);
            assertTrue(report.contains("\"onsets\":[0."), report);
        }
    }

    @Test
    void aStretchIsListenedToByItself() throws Exception {
        try (AudioWorker worker = worker(300)) {
            Path pcm = get(decode(worker, song(20)));
            Path path = get(worker.analyse(pcm, "onsets", 5 * RATE, 8 * RATE, WorkListener.NONE));
            String report = Files.readString(path);
            assertTrue(report.contains("\"start\":5,\"end\":8"), report);
            assertTrue(report.contains("\"onsets\":[5."), report);
        }
    }

    @Test
    void theWaveformGrowsWhileTheSongIsDecoded() throws Exception {
        List<Long> frames = new CopyOnWriteArrayList<>();
        WorkListener listener = new WorkListener() {
            @Override
            public void part(String name, String content) {
                try {
                    frames.add(Waveform.open(Path.of(content)).frames());
                } catch (IOException e) {
                    // It was replaced by the next before it was opened, which is said to happen.
                    frames.add(0L);
                }
            }
        };
        try (AudioWorker worker = worker(300)) {
            get(worker.decode(song(60), folder.resolve("cache"), 1 << 30, listener));
        }
        assertTrue(frames.size() > 2, frames.toString());
        assertEquals(60L * RATE, frames.getLast());
        try (var files = Files.list(folder.resolve("cache"))) {
            assertEquals(2, files.count(), "nothing but the song and its waveform is left");
        }
    }

    @Test
    void aBrokenSongIsRefusedInWordsAndTheWorkerGoesOn() throws Exception {
        try (AudioWorker worker = worker(300)) {
            Path broken = Files.writeString(folder.resolve("broken.mp3"), "not a song at all");
            WorkerException e = failure(decode(worker, broken));
            assertEquals(Problem.BAD_FILE, e.problem());
            assertTrue(String.valueOf(e.getMessage()).contains("broken.mp3"), e.getMessage());
            assertTrue(Files.exists(get(decode(worker, song(1)))));
        }
    }

    @Test
    void aSongThatIsTooLongForTheMemoryIsRefused() throws Exception {
        try (AudioWorker worker = worker(24)) {
            Path pcm = get(decode(worker, song(900)));
            WorkerException e = failure(worker.analyse(pcm, "", WorkListener.NONE));
            assertTrue(String.valueOf(e.getMessage()).contains("memory"), e.getMessage());
        }
    }

    @Test
    void workGoesOnInANewProcessAfterTheFirstWasKilled() throws Exception {
        try (AudioWorker worker = worker(300)) {
            CountDownLatch listening = new CountDownLatch(1);
            Path pcm = get(decode(worker, song(120)));
            CompletableFuture<String> work = worker.analyse(pcm, "", listening(listening));
            assertTrue(listening.await(1, TimeUnit.MINUTES));
            children().forEach(ProcessHandle::destroyForcibly);
            assertTrue(Files.size(get(work)) > 1000);
        }
    }

    @Test
    void cancellingEndsTheWorkAndAFreshRequestIsServed() throws Exception {
        try (AudioWorker worker = worker(300)) {
            CountDownLatch listening = new CountDownLatch(1);
            Path pcm = get(decode(worker, song(120)));
            CompletableFuture<String> work = worker.analyse(pcm, "", listening(listening));
            assertTrue(listening.await(1, TimeUnit.MINUTES));
            assertTrue(work.cancel(true));
            assertTrue(Files.exists(get(worker.peaks(pcm, WorkListener.NONE))));
            try (var files = Files.list(folder.resolve("cache"))) {
                assertEquals(
                        0, files.filter(f -> f.toString().contains("report")).count());
            }
        }
    }

    @Test
    void theProcessEndsWithItsClient() throws Exception {
        List<ProcessHandle> started;
        try (AudioWorker worker = worker(300)) {
            get(decode(worker, song(1)));
            started = children();
        }
        assertTrue(!started.isEmpty());
        for (ProcessHandle process : started) {
            process.onExit().get(1, TimeUnit.MINUTES);
        }
    }

    private static WorkListener listening(CountDownLatch latch) {
        return new WorkListener() {
            @Override
            public void progress(String step, double share) {
                latch.countDown();
            }
        };
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }
}
