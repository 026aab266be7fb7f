package org.sequencemaker.llm.find;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A picture and a sound that are made here: a red square, and a tone of 440 Hz. */
final class Trials {
    private static final int SIDE = 64;
    private static final int RATE = 16_000;
    private static final int SAMPLES = RATE / 2;

    private Trials() {}

    /** A PNG of one colour (RFC 2083): header, one compressed stream of rows, end. */
    static byte[] redSquare() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        // Eight bits for each of three colours.
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(SIDE)
                        .putInt(SIDE)
                        .put((byte) 8)
                        .put((byte) 2)
                        .array());
        byte[] rows = new byte[SIDE * (1 + 3 * SIDE)];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                rows[row * (1 + 3 * SIDE) + 1 + 3 * column] = (byte) 0xE0;
            }
        }
        chunk(png, "IDAT", deflate(rows));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] room = new byte[bytes.length + 64];
        int length = deflater.deflate(room);
        deflater.end();
        return Arrays.copyOf(room, length);
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 check = new CRC32();
        check.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    /** Half a second as WAV, 16 bits, one channel. */
    static byte[] tone() {
        ByteBuffer wav = ByteBuffer.allocate(44 + 2 * SAMPLES).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + 2 * SAMPLES).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(2 * RATE)
                .putShort((short) 2);
        wav.putShort((short) 16).put(ascii("data")).putInt(2 * SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            wav.putShort((short) (8000 * Math.sin(2 * Math.PI * 440 * i / RATE)));
        }
        return wav.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
