package org.sequencemaker.audio.worker.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads AIFF and uncompressed AIFF-C files (Apple, "Audio Interchange File Format AIFF-C", 1991). */
final class AiffReader {
    private AiffReader() {}

    /** The samples, or null when they are compressed, which is for FFmpeg. */
    static @Nullable PcmStream open(Path path, FileChannel file) throws IOException, DecodeException {
        Chunks chunks = new Chunks(file, ByteOrder.BIG_ENDIAN, 12);
        ByteBuffer common = null;
        Chunks.Chunk sound = null;
        for (Chunks.Chunk c = chunks.next(); c != null; c = chunks.next()) {
            if (c.id().equals("COMM")) {
                common = chunks.read(c.start(), (int) Math.min(22, c.bytes()));
            } else if (c.id().equals("SSND")) {
                sound = c;
            }
        }
        if (common == null || common.limit() < 18 || sound == null) {
            throw new DecodeException(
                    "'" + path.getFileName() + "' is an AIFF file without " + (sound == null ? "samples" : "a format")
                            + ": it was cut off or is damaged. Export it again from its program.");
        }
        String compression = common.limit() >= 22
                ? StandardCharsets.ISO_8859_1.decode(common.slice(18, 4)).toString()
                : "NONE";
        SampleCoding coding = coding(compression, (common.getShort(6) + 7) / 8);
        if (coding == null) {
            return null;
        }
        ByteOrder order = compression.equals("sowt") || compression.equals("42ni")
                ? ByteOrder.LITTLE_ENDIAN
                : ByteOrder.BIG_ENDIAN;
        ByteBuffer head = chunks.read(sound.start(), 8);
        long offset = head.limit() >= 4 ? head.getInt(0) & 0xFFFFFFFFL : 0;
        int channels = common.getShort(0);
        long frames = common.getInt(2) & 0xFFFFFFFFL;
        long start = sound.start() + 8 + offset;
        long claimed = frames * channels * coding.bytes();
        long there = Math.max(0, sound.bytes() - 8 - offset);
        RawPcm.Layout layout =
                new RawPcm.Layout(coding, order, channels, rate(common), start, frames == 0 ? there : claimed);
        return new RawPcm(file, RawPcm.checked(path, layout));
    }

    private static @Nullable SampleCoding coding(String compression, int width) {
        return switch (compression) {
            case "NONE", "twos", "sowt", "in24", "in32", "42ni" ->
                switch (width) {
                    case 1 -> SampleCoding.SIGNED_8;
                    case 2 -> SampleCoding.SIGNED_16;
                    case 3 -> SampleCoding.SIGNED_24;
                    case 4 -> SampleCoding.SIGNED_32;
                    default -> null;
                };
            case "raw " -> SampleCoding.UNSIGNED_8;
            case "fl32", "FL32" -> SampleCoding.FLOAT_32;
            case "fl64", "FL64" -> SampleCoding.FLOAT_64;
            case "alaw", "ALAW" -> SampleCoding.A_LAW;
            case "ulaw", "ULAW" -> SampleCoding.MU_LAW;
            default -> null;
        };
    }

    /** The 80-bit float at byte 8 of the format, in whole Hz; −1 when it is none. */
    private static int rate(ByteBuffer common) {
        int exponent = (common.getShort(8) & 0x7FFF) - 16383;
        long mantissa = common.getLong(10);
        if (exponent < 0 || exponent > 30) {
            return -1;
        }
        return (int) Math.round((mantissa >>> 1) / Math.pow(2, 62 - exponent));
    }
}
