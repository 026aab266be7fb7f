package org.sequencemaker.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The whole content of a file with its name. Files that are read this way are small: a project with a
 * song embedded is the largest; anything over {@link #LIMIT} is refused before it fills the memory.
 *
 * @param name file name without folders, as messages show it
 * @param bytes all of it; not to be changed
 * @param path where it lies, or null if it came from elsewhere
 */
public record Source(String name, byte[] bytes, @Nullable Path path) {
    /** The most that is read, in bytes: 256 MiB. */
    public static final long LIMIT = 256L << 20;

    public static Source of(String name, byte[] bytes) {
        return new Source(name, bytes, null);
    }

    /** Reads a file. */
    public static Source read(Path path) throws CodecException {
        String name = String.valueOf(path.getFileName());
        if (!Files.exists(path)) {
            throw new CodecException(name, "", "there is no such file: " + path, "Check the name and the folder");
        }
        if (!Files.isRegularFile(path)) {
            throw new CodecException(name, "", "not a file: " + path, "");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new CodecException(name, "", "the file is larger than " + (LIMIT >> 20) + " MiB", "");
            }
            return new Source(name, bytes, path);
        } catch (IOException e) {
            throw new CodecException(name, "", "cannot be read (" + e + ")", "Check its permissions", e);
        }
    }

    /** Returns the name without folders and without a suffix such as {@code .prg.json}, in any case. */
    public String stem(String suffix) {
        boolean ends = name.regionMatches(true, name.length() - suffix.length(), suffix, 0, suffix.length());
        return ends ? name.substring(0, name.length() - suffix.length()) : name;
    }
}
