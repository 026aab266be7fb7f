package org.sequencemaker.codec.program;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.model.timeline.TimelineView;

/** Builds timelines for tests of programs, in ticks, one segment after the other. */
final class Shows {
    static final Rgb R = new Rgb(255, 0, 0);
    static final Rgb G = new Rgb(0, 255, 0);
    static final Rgb B = new Rgb(0, 0, 255);
    static final Rgb Y = new Rgb(255, 255, 0);
    static final Rgb K = Rgb.BLACK;

    private final int rate;
    private final int pixels;
    private final List<Segment> segments = new ArrayList<>();
    private long tick;

    private Shows(int pixels, int rate) {
        this.pixels = pixels;
        this.rate = rate;
    }

    /** Begins a show for a ball. */
    static Shows at(int rate) {
        return new Shows(4, rate);
    }

    static Shows at(int rate, int pixels) {
        return new Shows(pixels, rate);
    }

    Shows solid(long ticks, Rgb colour) {
        return look(ticks, Look.solid(colour), pixels);
    }

    Shows fade(long ticks, Rgb from, Rgb to) {
        return look(ticks, Look.fade(from, to), pixels);
    }

    Shows look(long ticks, Look look, int lit) {
        Span span = new Span(Time.ofTick(tick, rate), Time.ofTick(tick + ticks, rate));
        segments.add(Segment.of(span, look).withPixels(lit));
        tick += ticks;
        return this;
    }

    Shows gap(long ticks) {
        tick += ticks;
        return this;
    }

    Timeline timeline() {
        return timeline(Time.ofTick(tick, rate));
    }

    Timeline timeline(Time length) {
        return new Timeline(
                TimelineId.loaded(0),
                "Ball 1",
                pixels,
                length,
                Segments.of(segments),
                TimelineView.PLAIN,
                Kept.NOTHING);
    }

    Program program() throws CodecException {
        return program(EffectKinds.NONE);
    }

    Program program(EffectKinds effects) throws CodecException {
        return ProgramBuilder.build(timeline(), rate, effects).program();
    }

    byte[] bytes() throws CodecException {
        return PrgWriter.write(program());
    }

    /** Returns what is between two places of a file as spaced hexadecimal digits. */
    static String hex(byte[] bytes, int from, int to) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(Arrays.copyOfRange(bytes, from, to));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the loops, columns, remainder, A, B and duration of a record. */
    static List<Long> numbers(ProgramRecord record) {
        return List.of(
                (long) record.loops(),
                (long) record.columns(),
                (long) record.remainder(),
                (long) record.stretch(),
                (long) record.stored(),
                record.duration());
    }
}
