package org.sequencemaker.model.project;

import org.sequencemaker.model.Kept;
import org.sequencemaker.model.time.Time;

/**
 * The song of the show: where it was, and how to know it again. It belongs to the project and is
 * never dropped because a player had nothing loaded or the file has moved.
 *
 * @param relativePath from the project's folder, with forward slashes; empty if unknown
 * @param absolutePath where it was last; empty if unknown
 * @param contentHash SHA-256 of the file's bytes in lower-case hex; empty if unknown
 * @param duration how long it plays; zero if unknown
 * @param kept as found in the file, embedded audio among it
 */
public record AudioReference(String relativePath, String absolutePath, String contentHash, Time duration, Kept kept) {
    /** A show without a song. */
    public static final AudioReference NONE = new AudioReference("", "", "", Time.ZERO, Kept.NOTHING);

    public AudioReference {
        if (!contentHash.matches("([0-9a-f]{64})?")) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + contentHash);
        }
    }

    /** Returns whether the project names a song at all. */
    public boolean isPresent() {
        return !relativePath.isEmpty() || !absolutePath.isEmpty() || !contentHash.isEmpty();
    }

    public AudioReference withPaths(String newRelativePath, String newAbsolutePath) {
        return new AudioReference(newRelativePath, newAbsolutePath, contentHash, duration, kept);
    }

    public AudioReference withContent(String newHash, Time newDuration) {
        return new AudioReference(relativePath, absolutePath, newHash, newDuration, kept);
    }
}
