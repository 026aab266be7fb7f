package org.sequencemaker.codec.program;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;

/** What a record of a program shows, told from its fields and colours. */
sealed interface RecordLook {
    /** Nothing: it lasts no time, stores no colours or lights no pixel. */
    record Nothing() implements RecordLook {}

    /** One colour throughout. */
    record Solid(Rgb colour) implements RecordLook {}

    /** A fade, to the byte as this program and the vendor's editor write it. */
    record Fading(Rgb start, Rgb end) implements RecordLook {}

    /** Changing colours, the same for all pixels. */
    record Cycle() implements RecordLook {}

    /** Pixels that differ. */
    record Picture() implements RecordLook {}

    static RecordLook of(Program program, ProgramRecord record) {
        if (record.duration() == 0 || record.columns() == 0 || record.lit() == 0) {
            return new Nothing();
        }
        boolean solid = isOneColour(program, record);
        // A fade between equal colours is told from a solid by the number of columns, so that it comes back as it was.
        if (solid && (record.columns() == Program.SOLID_COLUMNS || !hasShapeOfFade(record))) {
            return new Solid(Rgb.ofPacked(program.colour(record, 0, 0)));
        }
        RecordLook fade = hasShapeOfFade(record) ? fade(program, record) : null;
        if (fade != null) {
            return fade;
        }
        return isUniform(program, record) ? new Cycle() : new Picture();
    }

    private static boolean isOneColour(Program program, ProgramRecord record) {
        int first = program.colour(record, 0, 0);
        for (int i = 1; i < record.colours(); i++) {
            if (program.colour(record, 0, i) != first) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUniform(Program program, ProgramRecord record) {
        for (int i = 0; i < record.colours(); i++) {
            if (program.colour(record, 0, i) != program.colour(record, i / record.stored(), 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasShapeOfFade(ProgramRecord record) {
        return record.loops() == 1
                && record.remainder() == 0
                && record.stored() == 1
                && record.columns() == record.duration();
    }

    private static @Nullable RecordLook fade(Program program, ProgramRecord record) {
        int red = endOfChannel(program, record, 16);
        int green = endOfChannel(program, record, 8);
        int blue = endOfChannel(program, record, 0);
        if (red < 0 || green < 0 || blue < 0) {
            return null;
        }
        return new Fading(Rgb.ofPacked(program.colour(record, 0, 0)), new Rgb(red, green, blue));
    }

    /** Returns where one channel of a fade goes, or -1 if it is none; long fades stop one short of their end. */
    private static int endOfChannel(Program program, ProgramRecord record, int shift) {
        int last = channel(program, record, record.columns() - 1, shift);
        int[] candidates = {last, Math.min(255, last + 1), Math.max(0, last - 1)};
        for (int end : candidates) {
            if (isFade(program, record, shift, end)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isFade(Program program, ProgramRecord record, int shift, int end) {
        int start = channel(program, record, 0, shift);
        FadeCurve curve = new FadeCurve(new Rgb(0, 0, start), new Rgb(0, 0, end), record.columns());
        for (int i = 0; i < record.columns(); i++) {
            if (channel(program, record, i, shift) != curve.colourAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int channel(Program program, ProgramRecord record, int column, int shift) {
        return program.colour(record, column, 0) >> shift & 0xFF;
    }
}
