package org.sequencemaker.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.file.AtomicFile;
import org.sequencemaker.codec.json.JsonDocument;
import org.sequencemaker.codec.smproj.SmprojReader;
import org.sequencemaker.codec.smproj.SmprojWriter;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Metadata;
import org.sequencemaker.model.project.Project;

/** Opens and saves project files on disk. Safe from any thread. */
public final class ProjectFiles {
    /** How the names of project files end. */
    public static final String SUFFIX = SmprojReader.SUFFIX;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");

    /** No project so small has too many segments to be read. */
    private static final int SURELY_READABLE = 24 << 20;

    private ProjectFiles() {}

    /**
     * Opens a project.
     *
     * @return the project, and what had to be changed to open it
     */
    public static Imported read(Path path) throws CodecException {
        return SmprojReader.read(Source.read(path));
    }

    /**
     * Saves a project, in one step: at every moment the file is the old one or the new one, whole. If the
     * file already says exactly this, it is not touched. Otherwise the date of its last change becomes now,
     * and the song's path from the project's folder is set if the song is there.
     *
     * @param clock says what time it is, and where
     * @return the project as it was saved
     * @throws CodecException if it cannot be saved; the old file is then as it was
     */
    public static Project save(Project project, Path path, Clock clock) throws CodecException {
        String name = String.valueOf(path.getFileName());
        Project placed = project.withAudio(placed(project.audio(), path));
        if (isSaved(path, SmprojWriter.write(placed, name))) {
            return placed;
        }
        String now = DATE.format(OffsetDateTime.now(clock));
        Metadata metadata = placed.metadata();
        String created = metadata.created().isEmpty() ? now : metadata.created();
        Project saved = placed.withMetadata(metadata.withDates(created, now));
        byte[] content = SmprojWriter.write(saved, name);
        requireReadable(content, name);
        AtomicFile.write(path, content);
        return saved;
    }

    /** What is larger than any reader's limit must not take the place of a file that can be opened. */
    private static void requireReadable(byte[] content, String name) throws CodecException {
        if (content.length < SURELY_READABLE) {
            return;
        }
        try {
            if (content.length > Source.LIMIT) {
                throw new CodecException(name, "", "more than " + (Source.LIMIT >> 20) + " MiB", "");
            }
            JsonDocument.parse(Source.of(name, content));
        } catch (CodecException e) {
            throw new CodecException(
                    name,
                    "",
                    "not saved, because it could not be opened again (" + e.getMessage() + ")",
                    "Divide the show into several projects",
                    e);
        }
    }

    private static boolean isSaved(Path path, byte[] content) {
        try {
            return Files.isRegularFile(path)
                    && Files.size(path) == content.length
                    && Arrays.equals(Files.readAllBytes(path), content);
        } catch (IOException e) {
            return false; // whatever is wrong with it, writing will tell
        }
    }

    private static AudioReference placed(AudioReference audio, Path project) {
        Path song = songBeside(audio, project);
        if (song == null) {
            return audio;
        }
        String relative = song.toString().replace(song.getFileSystem().getSeparator(), "/");
        return relative.equals(audio.relativePath()) ? audio : audio.withPaths(relative, audio.absolutePath());
    }

    /** Returns the way from the project's folder to the song, or null if the song is not where it should be. */
    private static @Nullable Path songBeside(AudioReference audio, Path project) {
        try {
            Path song = Path.of(audio.absolutePath());
            Path folder = project.toAbsolutePath().normalize().getParent();
            if (!song.isAbsolute() || folder == null || !Files.isRegularFile(song)) {
                return null;
            }
            return folder.relativize(song.normalize());
        } catch (InvalidPathException e) {
            return null; // a path of another system
        } catch (IllegalArgumentException e) {
            return null; // on another drive there is no way from here to there
        }
    }
}
