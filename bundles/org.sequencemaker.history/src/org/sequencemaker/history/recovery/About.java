package org.sequencemaker.history.recovery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.file.AtomicFile;

/**
 * What is known of unsaved work besides the project itself.
 *
 * @param title what people call it: the file's name, or the project's where there is no file
 * @param file the project's own file; null if it has none yet
 */
public record About(String title, @Nullable Path file) {
    private static final String TITLE = "title";
    private static final String FILE = "file";

    void write(Path to) throws CodecException {
        Properties lines = new Properties();
        lines.setProperty(TITLE, title);
        if (file != null) {
            lines.setProperty(FILE, file.toAbsolutePath().toString());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            lines.store(bytes, null);
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written to", e);
        }
        AtomicFile.write(to, bytes.toByteArray());
    }

    static About read(Path from) throws IOException {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(from, StandardCharsets.ISO_8859_1)));
        } catch (IllegalArgumentException e) {
            throw new IOException(from + " is damaged", e);
        }
        String file = lines.getProperty(FILE, "");
        return new About(lines.getProperty(TITLE, ""), file.isEmpty() ? null : path(file));
    }

    private static @Nullable Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
