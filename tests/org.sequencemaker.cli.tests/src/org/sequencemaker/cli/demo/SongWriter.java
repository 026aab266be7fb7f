package org.sequencemaker.cli.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plays the demo's song into a WAV file, for {@code releng/bench/demo-song}, which packs it. */
final class SongWriter {
    private SongWriter() {}

    /** @param arguments the file to write */
    public static void main(String... arguments) throws IOException {
        SongBus song = SongScore.on(SongScore.grid());
        ByteBuffer bytes = ByteBuffer.allocate(44 + 4 * song.left.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF"))
                .putInt(bytes.capacity() - 8)
                .put(ascii("WAVEfmt "))
                .putInt(16);
        bytes.putShort((short) 1).putShort((short) 2).putInt(SongBus.RATE).putInt(4 * SongBus.RATE);
        bytes.putShort((short) 4).putShort((short) 16).put(ascii("data")).putInt(4 * song.left.length);
        for (int i = 0; i < song.left.length; i++) {
            bytes.putShort((short) Math.round(32767 * song.left[i]));
            bytes.putShort((short) Math.round(32767 * song.right[i]));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
            out.write(bytes.array());
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
