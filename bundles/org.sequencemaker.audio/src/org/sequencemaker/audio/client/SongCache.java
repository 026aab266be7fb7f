package org.sequencemaker.audio.client;

import java.nio.file.Path;

/**
 * Where decoded songs, and what was found out about them, are kept: each under the hash of its file's content, what was found
 * also under the question and the version of the answer. Nothing in it is missed when it is deleted.
 *
 * @param folder made when it is needed
 * @param bytes the folder is kept below this size; what was not used for longest goes first
 */
public record SongCache(Path folder, long bytes) {
    /** System property with another folder. */
    public static final String PROPERTY = "sequencemaker.audio.cache";

    /** Some twenty hours of music. */
    private static final long BYTES = 12L << 30;

    /** The cache of this user, where the system wants such files. */
    public static SongCache ofUser() {
        String named = System.getProperty(PROPERTY);
        Path folder = named == null || named.isBlank()
                ? caches(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")))
                        .resolve("songs")
                : Path.of(named);
        return new SongCache(folder.toAbsolutePath(), BYTES);
    }

    private static Path caches(String system, Path home) {
        String local = System.getenv("LOCALAPPDATA");
        if (system.startsWith("Windows") && local != null) {
            return Path.of(local, "SequenceMaker");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Caches/SequenceMaker");
        }
        String given = System.getenv("XDG_CACHE_HOME");
        return (given == null || given.isBlank() ? home.resolve(".cache") : Path.of(given)).resolve("sequencemaker");
    }
}
