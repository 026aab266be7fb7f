package org.sequencemaker.codec.program;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Makes the program of a timeline, as the vendor's editor would: gaps and the time before the first
 * segment as black solids, solids and fades as records of their own, effects baked into looping records.
 */
public final class ProgramBuilder {
    /** Where building stops: far more than any prop holds, and little enough to hold in memory. */
    private static final int MAX_COLOUR_BYTES = 64 << 20;

    private static final int MAX_RECORDS = 0xFFFF;

    private final String name;
    private final ShowColours show;
    private final ProgramAssembler into = new ProgramAssembler();

    private ProgramBuilder(String name, ShowColours show) {
        this.name = name;
        this.show = show;
    }

    /**
     * A program with what had to be changed or left out on the way.
     *
     * @param warnings in words for the user; empty if nothing
     */
    public record Built(Program program, List<String> warnings) {
        public Built {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Builds the program of a timeline. One that is too large for a ball is built all the same, with a
     * warning. A timeline of no length gives a program without records.
     *
     * @param rateHz ticks per second, 1 to 65,535; balls play up to {@link Program#MAX_RATE}
     * @param effects the kinds of effect there are
     * @throws CodecException if the program would have more records than the format can count, or many
     *     times the colours a prop can hold
     */
    public static Built build(Timeline timeline, int rateHz, EffectKinds effects) throws CodecException {
        ShowColours show = ShowColours.of(timeline, rateHz, effects);
        Program program = new ProgramBuilder(timeline.name(), show).program();
        List<String> warnings = new ArrayList<>(show.warnings());
        if (rateHz > Program.MAX_RATE) {
            warnings.add("\"%s\": a ball plays at most %,d ticks a second, not %,d"
                    .formatted(timeline.name(), Program.MAX_RATE, rateHz));
        }
        if (program.size() > Program.MAX_SIZE) {
            warnings.add("\"%s\": the program has %,d bytes, but a ball takes %,d; %s"
                    .formatted(
                            timeline.name(),
                            program.size(),
                            Program.MAX_SIZE,
                            "lower the refresh rate or use fewer effects"));
        }
        return new Built(program, warnings);
    }

    private Program program() throws CodecException {
        for (Stretch stretch : show.stretches()) {
            switch (stretch.paint()) {
                case Paint.Solid solid -> addSolid(stretch, solid.colour());
                case Paint.Fading fading -> addFade(stretch, fading.fade());
                case Paint.Shaded shaded -> addBaked(stretch);
            }
        }
        return into.program(show.pixels(), show.rateHz());
    }

    private void addSolid(Stretch stretch, int colour) throws CodecException {
        for (long done = 0; done < stretch.ticks(); done += Program.MAX_RECORD_TICKS) {
            int ticks = (int) Math.min(Program.MAX_RECORD_TICKS, stretch.ticks() - done);
            into.add(ticks, Program.SOLID_COLUMNS, stretch.lit(), 1, i -> colour);
            requireRoom(stretch.from() + done);
        }
    }

    private void addFade(Stretch stretch, Fade fade) throws CodecException {
        for (int i = 0; i < fade.parts(); i++) {
            FadeCurve curve = fade.part(i);
            into.add(curve.ticks(), curve.ticks(), stretch.lit(), 1, curve::colourAt);
            requireRoom(stretch.from() + (long) i * Program.MAX_STORED);
        }
    }

    private void addBaked(Stretch stretch) throws CodecException {
        Baking baking = new Baking(stretch, into);
        long done = 0;
        while (done < stretch.ticks()) {
            done += baking.addFrom(done);
            requireRoom(stretch.from() + done);
        }
    }

    private void requireRoom(long tick) throws CodecException {
        if (into.records() > MAX_RECORDS || into.colourBytes() > MAX_COLOUR_BYTES) {
            throw new CodecException(
                    "\"" + name + "\"",
                    Time.ofTick(tick, show.rateHz()).toString(),
                    "up to here the program has %,d records and %,d bytes of colours; a program has at most %,d records and a ball takes %,d bytes"
                            .formatted(into.records(), into.colourBytes(), MAX_RECORDS, Program.MAX_SIZE),
                    "Lower the refresh rate, or use fewer segments and effects");
        }
    }
}
