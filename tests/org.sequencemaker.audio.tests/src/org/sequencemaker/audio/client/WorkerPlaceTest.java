package org.sequencemaker.audio.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.audio.protocol.Problem;

class WorkerPlaceTest {
    @TempDir
    Path folder = Path.of("");

    private Path withJars(Path place) throws IOException {
        Files.createDirectories(place.resolve("lib"));
        Files.createFile(place.resolve("lib/b.jar"));
        Files.createFile(place.resolve("lib/a.jar"));
        Files.createFile(place.resolve("lib/notes.txt"));
        return place;
    }

    @Test
    void theJarsOfTheFolderAreTheClassPath() throws Exception {
        Path place = withJars(folder.resolve("audio-worker"));
        WorkerCommand command = WorkerPlace.find(Set.of(place), 99);
        assertEquals(List.of(place.resolve("lib/a.jar"), place.resolve("lib/b.jar")), command.classPath());
        assertEquals(99, command.megabytes());
    }

    @Test
    void inAProductItLiesBesideThePlugins() {
        Path jar = folder.resolve("plugins/org.sequencemaker.audio_1.0.0.jar");
        assertEquals(List.of(folder.resolve("audio-worker")), WorkerPlace.beside(jar));
    }

    @Test
    void inASourceTreeItIsWhatTheBuildGathered() throws Exception {
        Files.createDirectories(folder.resolve("features"));
        Path classes = folder.resolve("bundles/org.sequencemaker.audio/target/classes");
        assertEquals(
                List.of(folder.resolve("features/org.sequencemaker.audio.worker.feature/target/audio-worker")),
                WorkerPlace.beside(classes));
    }

    @Test
    void aMissingWorkerIsNamedWithThePlacesLookedAt() {
        WorkerException e = assertThrows(WorkerException.class, () -> WorkerPlace.find(Set.of(folder), 99));
        assertEquals(Problem.WORKER_MISSING, e.problem());
        assertTrue(String.valueOf(e.getMessage()).contains(folder.toString()), e.getMessage());
    }

    @Test
    void withoutAWorkerAllWorkIsRefused() {
        try (AudioWorker worker = new AudioWorker(() -> WorkerPlace.find(Set.of(folder), 99), Duration.ofSeconds(9))) {
            for (String song : List.of("a", "b")) {
                var work = worker.decode(Path.of(song), folder, 1, WorkListener.NONE);
                ExecutionException e = assertThrows(ExecutionException.class, () -> work.get(1, TimeUnit.MINUTES));
                assertEquals(
                        Problem.WORKER_MISSING,
                        assertInstanceOf(WorkerException.class, e.getCause()).problem());
            }
        }
    }
}
