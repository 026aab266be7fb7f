package org.sequencemaker.plugins.start;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of other versions and other installations of the program below {@code installs}. One that was not started
 * for {@value #DAYS} days goes. Nothing is lost with it: all of it is made again from the user's list if that version is
 * ever started again. Only what the program has put there is touched, and no folder in which plug-ins are being changed.
 */
public final class OldVersions {
    private static final int DAYS = 30;

    private static final String USED = "used";
    private static final String CHANGING = "changing";
    private static final List<String> OURS = List.of(
            "configuration",
            "p2",
            "plugins",
            "features",
            "artifacts.xml",
            "safe",
            "rebuild",
            "starting.1",
            "starting.2",
            USED);

    private OldVersions() {}

    /** Notes that this version is in use, and removes what has not been used for long. Reads and writes files. */
    public static void prune(UserArea area, Instant now) throws IOException {
        Path mine = area.version();
        Path installs = area.home().resolve("installs");
        if (mine == null || !Files.isDirectory(installs) || !Files.isDirectory(mine)) {
            return;
        }
        Files.writeString(mine.resolve(USED), "");
        Files.setLastModifiedTime(mine.resolve(USED), FileTime.from(now));
        Instant limit = now.minus(Duration.ofDays(DAYS));
        try (DirectoryStream<Path> installations = Files.newDirectoryStream(installs, Files::isDirectory)) {
            for (Path installation : installations) {
                prune(installation, mine, limit);
                deleteIfEmpty(installation);
            }
        }
    }

    private static void prune(Path installation, Path mine, Instant limit) throws IOException {
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(installation, Files::isDirectory)) {
            for (Path version : versions) {
                boolean wanted = Files.isSameFile(version, mine)
                        || Files.exists(version.resolve(CHANGING))
                        || lastUsed(version).isAfter(limit);
                if (!wanted) {
                    for (String name : OURS) {
                        delete(version.resolve(name));
                    }
                    deleteIfEmpty(version);
                }
            }
        }
    }

    private static Instant lastUsed(Path version) throws IOException {
        Path used = version.resolve(USED);
        return Files.getLastModifiedTime(Files.exists(used) ? used : version).toInstant();
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        boolean empty;
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            empty = !children.iterator().hasNext();
        }
        if (empty) {
            Files.delete(folder);
        }
    }

    /** Links are deleted and not followed. */
    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
