package org.sequencemaker.audio.worker.decode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How uncompressed samples are written. */
enum SampleCoding {
    UNSIGNED_8(1),
    SIGNED_8(1),
    SIGNED_16(2),
    SIGNED_24(3),
    SIGNED_32(4),
    FLOAT_32(4),
    FLOAT_64(8),
    A_LAW(1),
    MU_LAW(1);

    private final int bytes;

    SampleCoding(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of one sample. */
    int bytes() {
        return bytes;
    }

    /** The sample that begins at {@code at}, full scale ±1; a value that is no number counts as silence. */
    float sample(ByteBuffer data, int at) {
        return switch (this) {
            case UNSIGNED_8 -> ((data.get(at) & 0xFF) - 128) / 128f;
            case SIGNED_8 -> data.get(at) / 128f;
            case SIGNED_16 -> data.getShort(at) / 32768f;
            case SIGNED_24 -> three(data, at) / 8388608f;
            case SIGNED_32 -> data.getInt(at) / 2147483648f;
            case FLOAT_32 -> finite(data.getFloat(at));
            case FLOAT_64 -> finite((float) data.getDouble(at));
            case A_LAW -> aLaw(data.get(at)) / 32768f;
            case MU_LAW -> muLaw(data.get(at)) / 32768f;
        };
    }

    private static float finite(float v) {
        return Float.isFinite(v) ? v : 0;
    }

    private static int three(ByteBuffer data, int at) {
        return data.order() == ByteOrder.LITTLE_ENDIAN
                ? data.get(at + 2) << 16 | (data.get(at + 1) & 0xFF) << 8 | data.get(at) & 0xFF
                : data.get(at) << 16 | (data.get(at + 1) & 0xFF) << 8 | data.get(at + 2) & 0xFF;
    }

    /** ITU-T G.711. */
    private static int aLaw(byte code) {
        int a = code ^ 0x55;
        int exponent = (a & 0x70) >> 4;
        int value = (a & 0x0F) << 4;
        value = exponent == 0 ? value + 8 : (value + 0x108) << (exponent - 1);
        return (a & 0x80) != 0 ? value : -value;
    }

    /** ITU-T G.711. */
    private static int muLaw(byte code) {
        int u = ~code & 0xFF;
        int value = (((u & 0x0F) << 3) + 0x84) << ((u & 0x70) >> 4);
        return (u & 0x80) != 0 ? 0x84 - value : value - 0x84;
    }
}
