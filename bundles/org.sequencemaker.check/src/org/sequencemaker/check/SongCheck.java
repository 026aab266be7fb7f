package org.sequencemaker.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.AudioReference;

/** Finds out that the song is not where the project says. Looks at the disk. */
final class SongCheck implements Check {
    @Override
    public String id() {
        return "missing-song";
    }

    @Override
    public String label() {
        return "Missing song";
    }

    @Override
    public String explanation() {
        return "The song is no part of the project: its file has to be beside it, or where it was last.";
    }

    @Override
    public void look(Show show, Consumer<Problem> found) {
        AudioReference audio = show.project().audio();
        if (audio.isPresent() && !isEmbedded(audio) && !isThere(audio, show.file())) {
            String path = audio.relativePath().isEmpty() ? audio.absolutePath() : audio.relativePath();
            String words = path.isEmpty()
                    ? "The project knows its song, but not where its file is. Load the song again."
                    : "The song is not at “%s”. Put it there, or load it from where it is now.".formatted(path);
            found.accept(new Problem(id(), Level.ERROR, Place.SHOW, words, null));
        }
    }

    private static boolean isThere(AudioReference audio, @Nullable Path project) {
        Path folder = project == null ? null : project.toAbsolutePath().getParent();
        try {
            return folder != null
                            && !audio.relativePath().isEmpty()
                            && Files.isRegularFile(folder.resolve(audio.relativePath()))
                    || !audio.absolutePath().isEmpty() && Files.isRegularFile(Path.of(audio.absolutePath()));
        } catch (InvalidPathException e) {
            return false; // a path of another system
        }
    }

    /** The predecessor could put the song's data into the project's file. */
    private static boolean isEmbedded(AudioReference audio) {
        String data = audio.kept().fields().get("data");
        return data != null && data.length() > 2 && data.startsWith("\"");
    }
}
