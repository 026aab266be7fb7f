package org.sequencemaker.history.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.testkit.RandomProjects;

class VersionKeeperTest {
    @TempDir
    Path folder = Path.of("");

    private final List<VersionException> problems = new CopyOnWriteArrayList<>();

    private VersionKeeper keeper() {
        return new VersionKeeper(new VersionFolders(folder.resolve("versions")), problems::add);
    }

    private Project saved(Path file, int seed) throws Exception {
        return ProjectFiles.save(new RandomProjects(new Random(seed)).next(), file, Clock.systemUTC());
    }

    @Test
    void whatWasAskedForIsKeptBeforeTheEnd() throws Exception {
        Path file = folder.resolve("show.smproj");
        try (VersionKeeper keeper = keeper()) {
            for (int i = 0; i < 5; i++) {
                keeper.keep(file, saved(file, i), Occasion.save());
            }
        }
        assertEquals(List.of(), problems);
        try (VersionKeeper keeper = keeper()) {
            assertEquals(5, keeper.versions(file).list().size());
        }
    }

    @Test
    void whoListensIsToldOfEachVersionAndOfItsName() throws Exception {
        Path file = folder.resolve("show.smproj");
        List<Path> told = new CopyOnWriteArrayList<>();
        try (VersionKeeper keeper = keeper()) {
            Subscription subscription = keeper.listen(told::add);
            Version version = keeper.keep(file, saved(file, 1), Occasion.save()).get(60, TimeUnit.SECONDS);
            Version named = keeper.name(file, version, "Good").get(60, TimeUnit.SECONDS);
            assertEquals(List.of(named), keeper.versions(file).list());
            keeper.name(folder.resolve("other.smproj"), version, "Bad")
                    .handle((good, bad) -> {
                        assertInstanceOf(VersionException.class, bad);
                        return "";
                    })
                    .get(60, TimeUnit.SECONDS);
            subscription.close();
            keeper.keep(file, saved(file, 2), Occasion.save()).get(60, TimeUnit.SECONDS);
        }
        assertEquals(List.of(file, file), told);
    }

    @Test
    void aListenerThatFailsIsNoVersionThatFailed() throws Exception {
        Path file = folder.resolve("show.smproj");
        List<Path> told = new CopyOnWriteArrayList<>();
        try (VersionKeeper keeper = keeper()) {
            keeper.listen(any -> {
                throw new IllegalStateException("the window is gone");
            });
            keeper.listen(told::add);
            Version version = keeper.keep(file, saved(file, 1), Occasion.save()).get(60, TimeUnit.SECONDS);
            keeper.name(file, version, "Good").get(60, TimeUnit.SECONDS);
        }
        assertEquals(List.of(file, file), told);
        assertEquals(List.of(), problems);
    }

    @Test
    void aFileThatWasMovedKeepsItsVersions() throws Exception {
        Path file = folder.resolve("show.smproj");
        try (VersionKeeper keeper = keeper()) {
            keeper.keep(file, saved(file, 1), Occasion.save()).get(60, TimeUnit.SECONDS);
            keeper.keep(file, saved(file, 2), Occasion.save()).get(60, TimeUnit.SECONDS);
        }
        Path renamed = folder.resolve("Renamed.smproj");
        Files.move(file, renamed);
        Path other = folder.resolve("other.smproj");
        saved(other, 3);
        try (VersionKeeper keeper = keeper()) {
            assertEquals(0, keeper.versions(other).list().size());
            assertEquals(2, keeper.versions(renamed).list().size());
            assertEquals(0, keeper.versions(file).list().size());
        }
    }

    @Test
    void aCopyOfAFileBeginsWithoutVersions() throws Exception {
        Path file = folder.resolve("show.smproj");
        try (VersionKeeper keeper = keeper()) {
            keeper.keep(file, saved(file, 1), Occasion.save()).get(60, TimeUnit.SECONDS);
        }
        Path copy = Files.copy(file, folder.resolve("copy.smproj"));
        try (VersionKeeper keeper = keeper()) {
            assertEquals(0, keeper.versions(copy).list().size());
            assertEquals(1, keeper.versions(file).list().size());
        }
    }

    @Test
    void whatCannotBeKeptIsToldOnce() throws Exception {
        Files.writeString(folder.resolve("versions"), "in the way");
        Path file = folder.resolve("show.smproj");
        Project project = saved(file, 1);
        try (VersionKeeper keeper = keeper()) {
            for (int i = 0; i < 3; i++) {
                ExecutionException problem = assertThrows(
                        ExecutionException.class,
                        () -> keeper.keep(file, project, Occasion.save()).get(60, TimeUnit.SECONDS));
                assertInstanceOf(VersionException.class, problem.getCause());
            }
        }
        assertEquals(1, problems.size());
        assertTrue(Files.isRegularFile(file));
    }

    @Test
    void nothingIsKeptAfterTheEnd() throws Exception {
        VersionKeeper keeper = keeper();
        keeper.close();
        Path file = folder.resolve("show.smproj");
        Project project = saved(file, 1);
        ExecutionException problem = assertThrows(
                ExecutionException.class,
                () -> keeper.keep(file, project, Occasion.save()).get(60, TimeUnit.SECONDS));
        assertInstanceOf(VersionException.class, problem.getCause());
    }
}
