package org.sequencemaker.audio.protocol;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the files of the cache begin: eight letters that say what it is, then numbers, little end first.
 *
 * @param letters eight of ASCII
 * @param bytes length of the head
 * @param what it is for people, after "is no" or "is not"
 */
record FileHead(String letters, int bytes, String what) {
    private static final int LETTERS = 8;

    /** A head with its letters, ready for the numbers. */
    ByteBuffer begin() {
        return empty().put(letters.getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads the head of {@code file}; numbers are where they were put. */
    ByteBuffer read(FileChannel file) throws IOException {
        ByteBuffer head = empty();
        while (head.hasRemaining() && file.read(head, head.position()) >= 0) {
            // The channel may give less than asked for.
        }
        byte[] found = new byte[LETTERS];
        head.flip();
        if (head.limit() == bytes) {
            head.get(found);
        }
        if (!Arrays.equals(found, letters.getBytes(StandardCharsets.US_ASCII))) {
            throw new IOException("The file is no " + what + ": it does not begin with " + letters);
        }
        return head;
    }

    private ByteBuffer empty() {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
