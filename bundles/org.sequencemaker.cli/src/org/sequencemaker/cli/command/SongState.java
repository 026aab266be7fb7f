package org.sequencemaker.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.AudioReference;

/**
 * Where a show's song is.
 *
 * @param state whether there is one and it was found
 * @param path its file, where it was found or else where it should be; empty if there is none
 */
record SongState(Found state, String path) {
    /** Whether there is a song and where. */
    enum Found {
        /** The show has no song. */
        NONE,
        /** Its file is where the project says. */
        FOUND,
        /** It is in the project file itself. */
        EMBEDDED,
        /** Its file is not where the project says. */
        MISSING;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static SongState of(AudioReference audio, @Nullable Path projectFile) {
        Path folder = projectFile == null ? null : projectFile.toAbsolutePath().getParent();
        for (String text : new String[] {audio.relativePath(), audio.absolutePath()}) {
            Path file = text.isEmpty() ? null : file(text, folder);
            if (file != null && Files.isRegularFile(file)) {
                return new SongState(Found.FOUND, file.toString());
            }
        }
        String wanted = audio.relativePath().isEmpty() ? audio.absolutePath() : audio.relativePath();
        String data = audio.kept().fields().get("data");
        if (data != null && data.length() > 2 && data.startsWith("\"")) {
            return new SongState(Found.EMBEDDED, wanted);
        }
        return new SongState(audio.isPresent() ? Found.MISSING : Found.NONE, wanted);
    }

    private static @Nullable Path file(String text, @Nullable Path folder) {
        try {
            return folder == null
                    ? Path.of(text).toAbsolutePath()
                    : folder.resolve(text).normalize();
        } catch (InvalidPathException e) {
            // A project from another system may name what cannot exist on this one.
            return null;
        }
    }
}
