package org.sequencemaker.plugins.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldVersionsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path home = Path.of("");

    private Path mine = Path.of("");

    @BeforeEach
    void makeThisVersion() throws IOException {
        mine = version("sequencemaker-1", "1.0.1", 40);
    }

    @Test
    void aVersionThatWasNotStartedForAMonthGoesWithItsInstallation() throws IOException {
        Path old = version("sequencemaker-1", "1.0.0", 31);
        Path elsewhere = version("another-2", "1.0.0", 31);
        prune();
        assertFalse(Files.exists(old));
        assertFalse(Files.exists(elsewhere.getParent()));
        assertTrue(Files.exists(mine.resolve("configuration/org.eclipse.osgi/state")));
    }

    @Test
    void oneThatWasStartedSinceStays() throws IOException {
        Path other = version("another-2", "1.0.0", 29);
        prune();
        assertTrue(Files.exists(other.resolve("configuration/org.eclipse.osgi/state")));
    }

    @Test
    void thisVersionIsInUseFromNowOn() throws IOException {
        prune();
        assertEquals(NOW, Files.getLastModifiedTime(mine.resolve("used")).toInstant());
    }

    @Test
    void oneInWhichPluginsAreBeingChangedStays() throws IOException {
        Path old = version("sequencemaker-1", "1.0.0", 31);
        Files.writeString(old.resolve("changing"), "1");
        prune();
        assertTrue(Files.exists(old.resolve("configuration/org.eclipse.osgi/state")));
    }

    @Test
    void whatTheProgramHasNotPutThereStays() throws IOException {
        Path old = version("sequencemaker-1", "1.0.0", 31);
        Path notes = Files.writeString(old.resolve("my notes.txt"), "mine");
        prune();
        assertTrue(Files.exists(notes));
        assertFalse(Files.exists(old.resolve("configuration")));
    }

    private void prune() throws IOException {
        OldVersions.prune(new UserArea(home, mine), NOW);
    }

    private Path version(String installation, String version, int daysAgo) throws IOException {
        Path folder = home.resolve("installs").resolve(installation).resolve(version);
        Files.createDirectories(folder.resolve("configuration/org.eclipse.osgi"));
        Files.writeString(folder.resolve("configuration/org.eclipse.osgi/state"), "");
        Path used = Files.writeString(folder.resolve("used"), "");
        Files.setLastModifiedTime(used, FileTime.from(NOW.minus(Duration.ofDays(daysAgo))));
        return folder;
    }
}
