package org.sequencemaker.audio.worker.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads WAV and RF64 files (Microsoft's WAVEFORMATEX and WAVEFORMATEXTENSIBLE; RF64: EBU Tech 3306): whole numbers of 8 to
 * 32 bits, floats, A-law and µ-law.
 */
final class WavReader {
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int A_LAW = 6;
    private static final int MU_LAW = 7;
    private static final int EXTENSIBLE = 0xFFFE;

    private WavReader() {}

    /** Whether the coding is one of ours; compressed WAV files are for FFmpeg. */
    static @Nullable PcmStream open(Path path, FileChannel file) throws IOException, DecodeException {
        Chunks chunks = new Chunks(file, ByteOrder.LITTLE_ENDIAN, 12);
        ByteBuffer format = null;
        long longData = -1;
        for (Chunks.Chunk c = chunks.next(); c != null; c = chunks.next()) {
            switch (c.id()) {
                case "ds64" -> longData = ds64(chunks.read(c.start(), 24));
                case "fmt " -> format = chunks.read(c.start(), (int) Math.min(40, c.bytes()));
                case "data" -> {
                    if (format != null) {
                        return data(
                                path,
                                file,
                                format,
                                c,
                                c.bytes() == 0xFFFFFFFFL && longData >= 0 ? longData : c.bytes());
                    }
                }
                default -> {
                    // Other chunks (cue points, names, broadcast data) say nothing about the samples.
                }
            }
        }
        throw new DecodeException(
                "'" + path.getFileName() + "' is a WAV file without " + (format == null ? "a format" : "samples")
                        + ": it was cut off or is damaged. Export it again from its program.");
    }

    private static long ds64(ByteBuffer chunk) {
        return chunk.limit() >= 16 ? chunk.getLong(8) : -1;
    }

    private static @Nullable PcmStream data(
            Path path, FileChannel file, ByteBuffer format, Chunks.Chunk data, long bytes)
            throws IOException, DecodeException {
        if (format.limit() < 16) {
            throw new DecodeException("'" + path.getFileName() + "' has a WAV format of only " + format.limit()
                    + " bytes instead of 16. Export it again from its program.");
        }
        int tag = format.getShort(0) & 0xFFFF;
        if (tag == EXTENSIBLE && format.limit() >= 26) {
            tag = format.getShort(24) & 0xFFFF;
        }
        int channels = format.getShort(2) & 0xFFFF;
        int block = format.getShort(12) & 0xFFFF;
        // Samples of 12 or 20 bits fill whole bytes, so the block tells more than the bits.
        int width = channels > 0 && block > 0 && block % channels == 0
                ? block / channels
                : ((format.getShort(14) & 0xFFFF) + 7) / 8;
        SampleCoding coding = coding(tag, width);
        if (coding == null) {
            return null;
        }
        RawPcm.Layout layout = new RawPcm.Layout(
                coding, ByteOrder.LITTLE_ENDIAN, channels, format.getInt(4), data.start(), Math.max(0, bytes));
        return new RawPcm(file, RawPcm.checked(path, layout));
    }

    private static @Nullable SampleCoding coding(int tag, int width) {
        return switch (tag) {
            case PCM ->
                switch (width) {
                    case 1 -> SampleCoding.UNSIGNED_8;
                    case 2 -> SampleCoding.SIGNED_16;
                    case 3 -> SampleCoding.SIGNED_24;
                    case 4 -> SampleCoding.SIGNED_32;
                    default -> null;
                };
            case FLOAT -> width == 4 ? SampleCoding.FLOAT_32 : width == 8 ? SampleCoding.FLOAT_64 : null;
            case A_LAW -> SampleCoding.A_LAW;
            case MU_LAW -> SampleCoding.MU_LAW;
            default -> null;
        };
    }
}
