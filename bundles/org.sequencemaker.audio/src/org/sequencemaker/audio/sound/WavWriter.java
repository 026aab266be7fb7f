package org.sequencemaker.audio.sound;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a stretch of a song as a new WAV file of 16 bits: how a song is cropped or trimmed without touching it. */
public final class WavWriter {
    private static final int BLOCK = 1 << 14;
    private static final long MOST = (0xFFFF_FFFFL - 44) / 4;

    private WavWriter() {}

    /**
     * Writes the frames from one to another, all or nothing.
     *
     * @throws IOException when the stretch is empty, too long for a WAV file, or the disk says no
     */
    public static void write(PcmSource song, long from, long to, Path target) throws IOException {
        long first = Math.clamp(from, 0, song.frames());
        long last = Math.clamp(to, 0, song.frames());
        if (last <= first || last - first > MOST) {
            throw new IOException(
                    last <= first ? "There is nothing of the song in that stretch" : "A WAV file ends at 4 GB");
        }
        Path unfinished = Files.createTempFile(target.toAbsolutePath().getParent(), "trim", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                out.write(head(song.rate(), (last - first) * 4));
                float[] stereo = new float[2 * BLOCK];
                byte[] bytes = new byte[4 * BLOCK];
                for (long frame = first; frame < last; frame += BLOCK) {
                    int n = (int) Math.min(BLOCK, last - frame);
                    song.read(frame, stereo, n);
                    Sixteen.put(stereo, n, bytes);
                    out.write(bytes, 0, 4 * n);
                }
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static byte[] head(int rate, long bytes) {
        ByteBuffer head = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt((int) (bytes + 36));
        head.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
        head.putShort((short) 2)
                .putInt(rate)
                .putInt(4 * rate)
                .putShort((short) 4)
                .putShort((short) 16);
        head.put("data".getBytes(StandardCharsets.US_ASCII)).putInt((int) bytes);
        return head.array();
    }
}
