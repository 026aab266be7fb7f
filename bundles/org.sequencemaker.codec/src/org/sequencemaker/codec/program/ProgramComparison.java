package org.sequencemaker.codec.program;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;

/** Compares a program with the timeline it is meant to be of, tick by tick. */
public final class ProgramComparison {
    private final Timeline timeline;
    private final Program program;
    private final ShowColours show;
    private final ProgramPlayer player;
    private final List<Difference> differences = new ArrayList<>();

    private ProgramComparison(Timeline timeline, EffectKinds effects, Program program) {
        this.timeline = timeline;
        this.program = program;
        this.show = ShowColours.of(timeline, program.rate(), effects);
        this.player = new ProgramPlayer(program);
    }

    /**
     * Returns how a program differs from a timeline: at most one difference of each kind, of the colours the
     * first. Where the rates differ, the colours are compared at the program's rate. A timeline that was
     * read back from a program of differing pixels differs from it too.
     *
     * @param rateHz ticks per second of the project
     * @return empty if a prop would show the same at every tick
     */
    public static List<Difference> compare(Timeline timeline, int rateHz, EffectKinds effects, Program program) {
        if (program.rate() != rateHz && program.rate() > Program.MAX_RATE) {
            return List.of(rateDifference(timeline, rateHz, program));
        }
        ProgramComparison comparison = new ProgramComparison(timeline, effects, program);
        comparison.compare(rateHz);
        return List.copyOf(comparison.differences);
    }

    private void compare(int rateHz) {
        if (program.rate() != rateHz) {
            differences.add(rateDifference(timeline, rateHz, program));
        }
        if (program.pixels() != timeline.pixels()) {
            String words = "%s: the program is for a prop of %d pixels, the timeline for one of %d"
                    .formatted(timeline.name(), program.pixels(), timeline.pixels());
            differences.add(new Difference(Difference.Kind.PIXELS, 0, words));
        }
        Difference colour = firstColour();
        if (colour != null) {
            differences.add(colour);
        }
        if (player.ticks() != show.ticks()) {
            long shorter = Math.min(player.ticks(), show.ticks());
            String words = "%s: the program lasts %s, the timeline %s"
                    .formatted(timeline.name(), Ticks.words(player.ticks(), rate()), Ticks.words(show.ticks(), rate()));
            differences.add(new Difference(Difference.Kind.LENGTH, shorter, words));
        }
    }

    private static Difference rateDifference(Timeline timeline, int rateHz, Program program) {
        String words = "%s: the program plays at %d Hz, the project at %d Hz"
                .formatted(timeline.name(), program.rate(), rateHz);
        return new Difference(Difference.Kind.RATE, 0, words);
    }

    private @Nullable Difference firstColour() {
        int pixels = Math.min(program.pixels(), timeline.pixels());
        int[] played = new int[pixels];
        int[] wanted = new int[pixels];
        long end = Math.min(player.ticks(), show.ticks());
        for (long tick = 0; tick < end; tick++) {
            player.colours(tick, played);
            show.colours(tick, wanted);
            for (int pixel = 0; pixel < pixels; pixel++) {
                if (played[pixel] != wanted[pixel]) {
                    return colourDifference(tick, pixel, played[pixel], wanted[pixel]);
                }
            }
        }
        return null;
    }

    private Difference colourDifference(long tick, int pixel, int played, int wanted) {
        String words = "%s at %s (tick %d): pixel %d is %s in the program, %s in the project"
                .formatted(
                        timeline.name(),
                        Time.ofTick(tick, rate()),
                        tick,
                        pixel + 1,
                        Rgb.ofPacked(played),
                        Rgb.ofPacked(wanted));
        return new Difference(Difference.Kind.COLOUR, tick, words);
    }

    private int rate() {
        return program.rate();
    }
}
