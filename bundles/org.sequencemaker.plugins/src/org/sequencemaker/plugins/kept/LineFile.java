package org.sequencemaker.plugins.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A text file of lines with fields between tabs. It is whole or as it was before, whenever the power fails. Lines that
 * begin with # are for people.
 */
final class LineFile {
    private static final Logger LOG = System.getLogger(LineFile.class.getName());
    private static final int MAX_BYTES = 4 << 20;

    private final Path path;
    private final String heading;

    LineFile(Path path, String heading) {
        this.path = path;
        this.heading = heading;
    }

    /** Returns the fields of each line; none if there is no file, or if it cannot be read, which is logged. */
    List<List<String>> read() {
        List<List<String>> lines = new ArrayList<>();
        try {
            if (!Files.isRegularFile(path)) {
                return lines;
            }
            if (Files.size(path) > MAX_BYTES) {
                throw new IOException("it has more than " + MAX_BYTES + " bytes");
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            for (String line : text.split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(List.of(line.replaceFirst("\r$", "").split("\t", -1)));
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, path + " cannot be read", e);
        }
        return lines;
    }

    /**
     * Replaces the lines.
     *
     * @throws UncheckedIOException if that fails; the file is as it was then
     */
    void write(List<List<String>> lines) {
        StringBuilder text = new StringBuilder("# ").append(heading).append('\n');
        for (List<String> fields : lines) {
            text.append(String.join("\t", fields.stream().map(LineFile::clean).toList()))
                    .append('\n');
        }
        try {
            Files.createDirectories(path.getParent());
            Path next =
                    Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new");
            try {
                writeThrough(next, text.toString());
                move(next);
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void writeThrough(Path next, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private void move(Path next) throws IOException {
        try {
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String clean(String field) {
        return field.replaceAll("[\\p{Cntrl}]+", " ");
    }
}
