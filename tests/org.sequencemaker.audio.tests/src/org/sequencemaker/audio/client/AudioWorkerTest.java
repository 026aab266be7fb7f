package org.sequencemaker.audio.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.audio.protocol.Problem;

class AudioWorkerTest {
    private static final Duration SILENCE = Duration.ofSeconds(3);

    @TempDir
    Path folder = Path.of("");

    private final List<AudioWorker> open = new ArrayList<>();

    private AudioWorker worker(String main) {
        List<Path> classPath = new ArrayList<>(List.of(
                Path.of("target/classes").toAbsolutePath(),
                Path.of("../../bundles/org.sequencemaker.audio/target/classes").toAbsolutePath()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            classPath.add(Path.of(entry).toAbsolutePath());
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        AudioWorker worker = new AudioWorker(new WorkerCommand(java, classPath, main, 64), SILENCE);
        open.add(worker);
        return worker;
    }

    private CompletableFuture<String> decode(AudioWorker worker, String song) {
        return worker.decode(Path.of(song), folder, 1, WorkListener.NONE);
    }

    private String result(String song) throws Exception {
        return decode(worker(FakeWorker.class.getName()), song).get(1, TimeUnit.MINUTES);
    }

    private WorkerException failure(CompletableFuture<String> work) {
        ExecutionException e = assertThrows(ExecutionException.class, () -> work.get(1, TimeUnit.MINUTES));
        return assertInstanceOf(WorkerException.class, e.getCause());
    }

    private long starts() throws Exception {
        return Files.size(folder.resolve("starts"));
    }

    @AfterEach
    void closeAll() {
        open.forEach(AudioWorker::close);
    }

    @Test
    void workIsDoneAndNewsAreHeard() throws Exception {
        List<String> news = new CopyOnWriteArrayList<>();
        WorkListener listener = new WorkListener() {
            @Override
            public void progress(String step, double share) {
                news.add(step + " " + share);
            }

            @Override
            public void part(String name, String content) {
                news.add(name + " " + content);
            }
        };
        AudioWorker worker = worker(FakeWorker.class.getName());
        assertEquals("done a", worker.decode(Path.of("a"), folder, 1, listener).get(1, TimeUnit.MINUTES));
        assertEquals(List.of("Decoding 0.5", "peaks p"), news);
    }

    @Test
    void aRefusalIsHandedOnInItsWords() {
        WorkerException e = failure(decode(worker(FakeWorker.class.getName()), "bad"));
        assertEquals(Problem.BAD_FILE, e.problem());
        assertEquals("'bad' is empty.", e.getMessage());
    }

    @Test
    void afterACrashTheWorkIsGivenToANewWorker() throws Exception {
        assertEquals("second", result("crash once"));
        assertEquals(2, starts());
    }

    @Test
    void afterTheSecondCrashItIsNamed() throws Exception {
        WorkerException e = failure(decode(worker(FakeWorker.class.getName()), "crash"));
        assertEquals(Problem.WORKER_GONE, e.problem());
        assertTrue(String.valueOf(e.getMessage()).contains("it ended with code 9"), e.getMessage());
        assertEquals(2, starts());
    }

    @Test
    void aWorkerThatFallsSilentIsKilledAndNamed() throws Exception {
        WorkerException e = failure(decode(worker(FakeWorker.class.getName()), "hang"));
        assertTrue(String.valueOf(e.getMessage()).contains("it said nothing for 3 seconds"), e.getMessage());
        assertEquals(2, starts());
    }

    @Test
    void runningOutOfMemoryIsNamed() {
        WorkerException e = failure(decode(worker(FakeWorker.class.getName()), "eat"));
        assertTrue(String.valueOf(e.getMessage()).contains("out of memory"), e.getMessage());
    }

    @Test
    void aWorkerThatTalksNonsenseIsNamed() {
        WorkerException e = failure(decode(worker(FakeWorker.class.getName()), "garbage"));
        assertTrue(String.valueOf(e.getMessage()).contains("its answers broke off"), e.getMessage());
    }

    @Test
    void aMissingWorkerIsNamed() {
        WorkerException e = failure(decode(worker("org.sequencemaker.NoSuchWorker"), "a"));
        assertEquals(Problem.WORKER_GONE, e.problem());
    }

    @Test
    void cancelledWorkLeavesTheWorkerForTheRest() throws Exception {
        AudioWorker worker = worker(FakeWorker.class.getName());
        CompletableFuture<String> first = decode(worker, "hang");
        assertTrue(first.cancel(true));
        assertEquals("done b", decode(worker, "b").get(2, TimeUnit.MINUTES));
    }
}
