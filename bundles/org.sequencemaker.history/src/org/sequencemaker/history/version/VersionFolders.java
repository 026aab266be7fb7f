package org.sequencemaker.history.version;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.Project;

/**
 * Where the versions of each project file lie: in a folder of the user's area named after the file's path. A file that was
 * moved or renamed is known again by its content, which is its newest saved version. Safe from any thread.
 */
public final class VersionFolders {
    private static final String PLACE = "place.txt";
    private static final int KEY_LENGTH = 32;

    private final Path root;

    /** @param root need not be there yet */
    public VersionFolders(Path root) {
        this.root = root;
    }

    /** Returns those in a user's instance area. */
    public static VersionFolders in(Path instanceArea) {
        return new VersionFolders(instanceArea.resolve("versions"));
    }

    /** Returns the versions of a project file, which need not have any yet; takes along those of a file that was moved. */
    public Versions of(Path file) throws VersionException {
        Path place = place(file);
        Path folder = root.resolve(key(place));
        try {
            if (!Files.exists(folder)) {
                adopt(place, folder);
            }
            return new Versions(folder);
        } catch (IOException e) {
            throw VersionException.of("the versions of " + file.getFileName() + " cannot be found", e);
        }
    }

    /**
     * Keeps a version of the project in a file, and notes whose it is.
     *
     * @param versions those {@link #of} the file
     */
    public Version keep(Path file, Versions versions, Project project, Occasion occasion) throws VersionException {
        Version version = versions.keep(project, String.valueOf(file.getFileName()), occasion);
        try {
            note(place(file), versions.folder());
            return version;
        } catch (IOException e) {
            throw VersionException.of("it could not be noted that these are versions of " + file.getFileName(), e);
        }
    }

    private static void note(Path place, Path folder) throws IOException {
        Path note = folder.resolve(PLACE);
        if (!place.equals(noted(folder))) {
            Path made = folder.resolve(PLACE + ".new");
            Files.writeString(made, place.toString(), StandardCharsets.UTF_8);
            Files.move(made, note, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static @Nullable Path noted(Path folder) throws IOException {
        Path note = folder.resolve(PLACE);
        try {
            return Files.isRegularFile(note) ? Path.of(Files.readString(note, StandardCharsets.UTF_8)) : null;
        } catch (InvalidPathException e) {
            return null; // of another system
        }
    }

    private void adopt(Path place, Path folder) throws IOException, VersionException {
        if (!Files.isDirectory(root) || !Files.isRegularFile(place)) {
            return;
        }
        Path found = null;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path other : all) {
                Path was = noted(other);
                if (was != null && !Files.exists(was) && isNewest(new Versions(other), place)) {
                    found = other;
                    break;
                }
            }
        }
        if (found != null) {
            Files.move(found, folder, StandardCopyOption.ATOMIC_MOVE);
            note(place, folder);
        }
    }

    private static boolean isNewest(Versions versions, Path file) throws IOException {
        try {
            for (Version version : versions.list()) {
                if (version.occasion().reason() == Reason.SAVE) {
                    return version.bytes() == Files.size(file)
                            && Arrays.equals(versions.content(version), Files.readAllBytes(file));
                }
            }
            return false;
        } catch (VersionException e) {
            System.getLogger(VersionFolders.class.getName())
                    .log(System.Logger.Level.WARNING, "versions in {0}: {1}", versions.folder(), e);
            return false;
        }
    }

    /** The same for all ways to write a path to a file. */
    private static Path place(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            return inRealFolder(absolute); // it is not there (yet)
        }
    }

    private static Path inRealFolder(Path absolute) {
        Path folder = absolute.getParent();
        try {
            return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            return absolute;
        }
    }

    private static String key(Path place) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] sum = digest.digest(place.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
