package org.sequencemaker.builtin.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.sequencemaker.audio.client.SongCache;
import org.sequencemaker.audio.protocol.PcmFile;
import org.sequencemaker.extension.audio.AnalysisContext;
import org.sequencemaker.extension.audio.Samples;

/** A song as a file that the worker reads: the one it decoded itself, or a copy for as long as this is open. */
final class DecodedFile implements AutoCloseable {
    private final Path path;
    private final boolean isCopy;

    private DecodedFile(Path path, boolean isCopy) {
        this.path = path;
        this.isCopy = isCopy;
    }

    static DecodedFile of(Samples song, SongCache cache, AnalysisContext context)
            throws IOException, InterruptedException {
        if (song instanceof DecodedSong decoded) {
            return new DecodedFile(decoded.path(), false);
        }
        Files.createDirectories(cache.folder());
        DecodedFile copy = new DecodedFile(Files.createTempFile(cache.folder(), "copy", ".pcm"), true);
        boolean done = false;
        try {
            copy.fill(song, context);
            done = true;
            return copy;
        } finally {
            if (!done) {
                copy.close();
            }
        }
    }

    Path path() {
        return path;
    }

    private void fill(Samples song, AnalysisContext context) throws IOException, InterruptedException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            new PcmFile(song.rateHz(), 1, 32, song.frames()).write(file);
            file.position(PcmFile.HEAD);
            float[] stretch = new float[1 << 15];
            ByteBuffer bytes = ByteBuffer.allocate(4 * stretch.length).order(ByteOrder.LITTLE_ENDIAN);
            long frame = 0;
            for (int n = song.read(-1, 0, stretch); n > 0; n = song.read(-1, frame, stretch)) {
                context.progress(0);
                bytes.clear();
                bytes.asFloatBuffer().put(stretch, 0, n);
                bytes.limit(4 * n);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                frame += n;
            }
        }
    }

    /** A copy goes, with what the worker put beside it: no name of it would ever be asked for again. */
    @Override
    public void close() throws IOException {
        Path folder = path.getParent();
        if (!isCopy || folder == null) {
            return;
        }
        String first = String.valueOf(path.getFileName()).replaceFirst("\\.pcm$", ".");
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(f -> String.valueOf(f.getFileName()).startsWith(first))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
