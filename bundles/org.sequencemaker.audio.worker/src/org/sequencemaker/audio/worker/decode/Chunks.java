package org.sequencemaker.audio.worker.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Walks over the chunks of a RIFF or IFF file: four letters, a length, the content, one byte of padding if odd. */
final class Chunks {
    /** One chunk: its letters, the place of its content, the length it claims. */
    record Chunk(String id, long start, long bytes) {}

    /** A file with more chunks than this is taken to be damaged. */
    private static final int MOST = 10_000;

    private final FileChannel file;
    private final ByteOrder order;
    private long position;
    private int count;

    Chunks(FileChannel file, ByteOrder order, long position) {
        this.file = file;
        this.order = order;
        this.position = position;
    }

    /** The next chunk, or null at the end. A chunk that claims to reach beyond the end is the last. */
    @Nullable
    Chunk next() throws IOException {
        if (position < 0 || position + 8 > file.size() || ++count > MOST) {
            return null;
        }
        ByteBuffer head = read(position, 8);
        String id = StandardCharsets.ISO_8859_1.decode(head.slice(0, 4)).toString();
        long bytes = head.getInt(4) & 0xFFFFFFFFL;
        Chunk chunk = new Chunk(id, position + 8, bytes);
        position += 8 + bytes + (bytes & 1);
        return chunk;
    }

    /** Goes on after a chunk whose true length is {@code bytes}. */
    void skip(Chunk chunk, long bytes) {
        position = chunk.start() + bytes + (bytes & 1);
    }

    /** {@code bytes} bytes from {@code start}, fewer at the end of the file; reading begins at index 0. */
    ByteBuffer read(long start, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(order);
        while (buffer.hasRemaining() && file.read(buffer, start + buffer.position()) >= 0) {
            // The channel may give less than asked for.
        }
        return buffer.flip();
    }
}
