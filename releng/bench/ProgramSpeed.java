import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.program.PrgReader;
import org.sequencemaker.codec.program.PrgWriter;
import org.sequencemaker.codec.program.Program;
import org.sequencemaker.codec.program.ProgramBuilder;
import org.sequencemaker.codec.program.ProgramComparison;
import org.sequencemaker.codec.program.ShowColours;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

/** Times the making, writing, reading and comparing of a program of ten minutes at 1000 Hz. */
final class ProgramSpeed {
    private static final int RATE = 1000;
    private static final long MILLIS = 600_000;
    private static final EffectKinds KINDS = EffectKinds.of(BuiltinEffects.all());

    public static void main(String[] arguments) throws Exception {
        measure("2,400 solids and fades", timeline(250, List.of()));
        measure("300 segments of strobe, pulse and rainbow", timeline(2_000, List.of("strobe", "pulse", "rainbow")));
        measure("60 segments that never repeat, four pixels each", timeline(10_000, List.of("fade", "chase")));
    }

    private static Timeline timeline(long millis, List<String> effects) {
        List<Segment> segments = new ArrayList<>();
        for (long at = 0; at < MILLIS; at += millis) {
            int number = segments.size();
            Rgb start = Rgb.ofPacked(0xFF0000 >> number % 20);
            Look look = number % 2 == 0 ? Look.solid(start) : Look.fade(start, Rgb.ofPacked(number * 7919 & 0xFFFFFF));
            List<Effect> layers = effects.contains("chase")
                    ? effects.stream().map(id -> new Effect(id, Map.of())).toList()
                    : effects.isEmpty()
                            ? List.of()
                            : List.of(new Effect(effects.get(number % effects.size()), Map.of()));
            segments.add(Segment.of(Span.ofMillis(at, at + millis), look.withEffects(layers)));
        }
        return Timeline.empty("Ball", 4, Time.ofMillis(MILLIS)).withSegments(Segments.of(segments));
    }

    private static void measure(String what, Timeline timeline) throws Exception {
        Program program = ProgramBuilder.build(timeline, RATE, KINDS).program();
        byte[] bytes = PrgWriter.write(program);
        System.out.printf(
                Locale.ROOT,
                "%s, %,d s at %,d Hz: %,d records, %,d bytes%n",
                what,
                MILLIS / 1000,
                RATE,
                program.records().size(),
                bytes.length);
        time(
                "build and write",
                () -> PrgWriter.write(
                        ProgramBuilder.build(timeline, RATE, KINDS).program()));
        time("read", () -> PrgReader.read(Source.of("speed.prg", bytes)));
        time("compare tick by tick", () -> ProgramComparison.compare(timeline, RATE, KINDS, program));
        time("lay out for the preview", () -> ShowColours.of(timeline, RATE, KINDS));
    }

    private interface Work {
        Object run() throws Exception;
    }

    /** Prints the median of eleven runs after three to warm up. */
    private static void time(String what, Work work) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 3) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        millis.sort(null);
        System.out.printf(Locale.ROOT, "  %-26s %8.2f ms%n", what, millis.get(millis.size() / 2));
    }

    private ProgramSpeed() {}
}
