package org.sequencemaker.ui.timeline.song;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

/** Finds the file of a show's song, also where it was moved: by its content. Waits for the disk. */
public final class SongFiles {
    private static final Set<String> ENDINGS =
            Set.of("wav", "wave", "rf64", "aif", "aiff", "aifc", "flac", "mp3", "ogg", "oga", "m4a", "aac", "opus");

    /** No more files than this are looked into for a song that has moved. */
    private static final int MOST = 200;

    private SongFiles() {}

    static List<String> suffixes() {
        return ENDINGS.stream().sorted().map(ending -> "." + ending).toList();
    }

    /** Whether a file's name says that it is a song; what it really is will be known by its content. */
    public static boolean isSong(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Returns the file, or null where it is not: beside the project first, then where it was last. */
    static @Nullable Path known(AudioReference song, @Nullable Path project) {
        List<Path> places = new ArrayList<>();
        Path folder = project == null ? null : project.toAbsolutePath().getParent();
        try {
            if (folder != null && !song.relativePath().isEmpty()) {
                places.add(folder.resolve(song.relativePath()).normalize());
            }
            if (!song.absolutePath().isEmpty()) {
                places.add(Path.of(song.absolutePath()));
            }
        } catch (java.nio.file.InvalidPathException e) {
            return null; // A path of another system cannot be a file here.
        }
        return places.stream().filter(Files::isRegularFile).findFirst().orElse(null);
    }

    /** Looks for a song that has moved by its content, in a folder and those right below it. */
    static @Nullable Path moved(AudioReference song, @Nullable Path folder) throws IOException {
        if (folder == null || song.contentHash().isEmpty()) {
            return null;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, 2)) {
            files = all.filter(file -> isSong(file) && Files.isRegularFile(file))
                    .limit(MOST)
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : files) {
            if (hash(file).equals(song.contentHash())) {
                return file;
            }
        }
        return null;
    }

    /** SHA-256 of a file's bytes in lower-case hex. */
    static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = new byte[1 << 16];
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                digest.update(bytes, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** How the project names a file: relative to its folder where that goes, and absolutely. */
    static AudioReference reference(AudioReference before, Path file, @Nullable Path project) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder =
                project == null ? null : project.toAbsolutePath().normalize().getParent();
        String relative = "";
        if (folder != null && java.util.Objects.equals(folder.getRoot(), absolute.getRoot())) {
            relative = folder.relativize(absolute).toString().replace('\\', '/');
        }
        return before.withPaths(relative, absolute.toString());
    }

    /** A show in which there is nothing yet becomes as long as its song; one that is shorter than its song, too. */
    static Project withSong(Project project, AudioReference song) {
        Project next = project.withAudio(song);
        boolean isEmpty =
                project.timelines().stream().allMatch(each -> each.segments().isEmpty());
        boolean isShorter = project.duration().isBefore(song.duration());
        return (isEmpty || isShorter) && song.duration().isAfter(Time.ZERO)
                ? next.withSettings(next.settings().withDuration(song.duration()))
                : next;
    }
}
