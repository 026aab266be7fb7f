package org.sequencemaker.codec.program;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a program as its file. What was read comes out as the same bytes. */
public final class PrgWriter {
    static final int INFO_LENGTH = 5;
    static final int COLOUR_BITS = 8;

    private PrgWriter() {}

    /** Returns the whole file. */
    public static byte[] write(Program program) {
        ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(program.size())).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'P').put((byte) 'R').put((byte) 3);
        tag(out, "IN", INFO_LENGTH);
        out.putShort((short) program.pixels()).put((byte) COLOUR_BITS).putShort((short) program.rate());
        tag(out, "PI", 2 + (long) ProgramRecord.SIZE * program.records().size());
        out.putShort((short) program.records().size());
        for (ProgramRecord record : program.records()) {
            put(out, record);
        }
        tag(out, "CD", 4 + (long) program.colours().size());
        out.putInt((int) program.columnTotal());
        out.put(program.colours().toArray());
        Trailer trailer = program.trailer();
        if (trailer != null) {
            tag(out, "BT", trailer.value());
            out.put(trailer.rest().toArray());
        }
        return out.array();
    }

    private static void tag(ByteBuffer out, String tag, long length) {
        out.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt((int) length);
    }

    private static void put(ByteBuffer out, ProgramRecord record) {
        out.putShort((short) record.loops())
                .putShort((short) record.columns())
                .putInt((int) record.offset())
                .putShort((short) record.remainder())
                .putShort((short) record.stretch())
                .put((byte) record.stored())
                .putShort((short) record.reserved())
                .putInt((int) record.duration());
    }
}
