package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.RandomProjects;

/**
 * What an operation does to the light, moment by moment, against the plain words of what it is for. A
 * fade that is cut has its new ends rounded to whole steps of colour, so a step up or down is allowed.
 */
class LightTest {
    private static final int ROUNDS = 300;

    private final Random random = new Random(4711);

    /** The light at a moment: a colour, or null for dark. */
    private interface Light {
        @Nullable
        Rgb at(Time time);
    }

    private static @Nullable Rgb light(Timeline timeline, Time time) {
        return time.isNegative() || timeline.segmentAt(time) == null ? null : timeline.colourAt(time);
    }

    private void each(UnaryOperator<Timeline> edit, Timeline timeline, Light expected) {
        Timeline edited;
        try {
            edited = edit.apply(timeline);
        } catch (Refusal refusal) {
            return;
        }
        for (int i = 0; i < 300; i++) {
            Time time = time(timeline);
            Rgb want = expected.at(time);
            Rgb is = light(edited, time);
            if (!isNear(want, is)) {
                fail("at %s there should be %s, not %s".formatted(time, want, is));
            }
        }
    }

    private static boolean isNear(@Nullable Rgb a, @Nullable Rgb b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return Math.abs(a.red() - b.red()) <= 1
                && Math.abs(a.green() - b.green()) <= 1
                && Math.abs(a.blue() - b.blue()) <= 1;
    }

    private Timeline timeline() {
        Project project = new RandomProjects(random).next();
        return project.timelines().get(random.nextInt(project.timelines().size()));
    }

    private Time time(Timeline timeline) {
        return Time.ofMicros(random.nextLong(timeline.length().micros()));
    }

    private Span span(Timeline timeline) {
        Time start = time(timeline);
        return new Span(
                start,
                Time.ofMicros(
                        random.nextLong(start.micros() + 1, timeline.length().micros() + 1)));
    }

    private Set<SegmentId> chosen(Timeline timeline) {
        Set<SegmentId> ids = new HashSet<>();
        for (Segment segment : timeline.segments()) {
            if (random.nextInt(3) == 0) {
                ids.add(segment.id());
            }
        }
        return ids;
    }

    @Test
    void splittingAndMergingAlikeChangeNothingToBeSeen() {
        for (int i = 0; i < ROUNDS; i++) {
            Timeline timeline = timeline();
            List<Time> times = List.of(time(timeline), time(timeline), time(timeline));
            each(before -> Cutting.splitAll(before, times), timeline, time -> light(timeline, time));
            Span range = span(timeline);
            each(before -> Joining.mergeAlike(before, range), timeline, time -> light(timeline, time));
        }
    }

    @Test
    void erasingMakesDarkInsideAndLeavesTheRest() {
        for (int i = 0; i < ROUNDS; i++) {
            Timeline timeline = timeline();
            Span range = span(timeline);
            each(before -> before.erase(range), timeline, time -> range.contains(time) ? null : light(timeline, time));
        }
    }

    @Test
    void paintingShowsTheNewInsideAndTheOldOutside() {
        for (int i = 0; i < ROUNDS; i++) {
            Timeline timeline = timeline();
            Segment segment = Segment.of(span(timeline), new RandomProjects(random).look());
            each(
                    before -> before.paint(segment),
                    timeline,
                    time -> segment.span().contains(time)
                            ? segment.look().colourAt(segment.span(), time)
                            : light(timeline, time));
        }
    }

    @Test
    void whatMovesShowsTheSameElsewhereAndTheRestWhereItIsFree() {
        for (int i = 0; i < ROUNDS; i++) {
            Timeline timeline = timeline();
            Set<SegmentId> ids = chosen(timeline);
            Time distance = Time.ofMicros((long) (random.nextGaussian() * 2_000_000));
            each(before -> Moving.move(before, ids, distance), timeline, expectedMove(timeline, ids, distance));
        }
    }

    private static Light expectedMove(Timeline timeline, Set<SegmentId> ids, Time distance) {
        List<Segment> chosen = new ArrayList<>(timeline.segments());
        chosen.removeIf(segment -> !ids.contains(segment.id()));
        if (chosen.isEmpty()) {
            return time -> null;
        }
        long earliest = -chosen.getFirst().start().micros();
        long latest = timeline.length().micros() - chosen.getLast().end().micros();
        Time by = Time.ofMicros(Math.clamp(distance.micros(), earliest, latest));
        return time -> {
            Time from = time.minus(by);
            Segment arrived = from.isNegative() ? null : timeline.segmentAt(from);
            if (arrived != null && ids.contains(arrived.id())) {
                return timeline.colourAt(from);
            }
            Segment stayed = timeline.segmentAt(time);
            return stayed == null || ids.contains(stayed.id()) ? null : timeline.colourAt(time);
        };
    }

    @Test
    void pullingShowsWhatWasLater() {
        for (int i = 0; i < ROUNDS; i++) {
            Timeline timeline = timeline();
            Span range = span(timeline);
            Timeline solid = timeline.withSegments(timeline.segments()
                    .mapped(segment ->
                            segment.withLook(Look.solid(segment.look().start()))));
            each(
                    before -> Ripple.pull(before, range),
                    solid,
                    time -> light(solid, time.isBefore(range.start()) ? time : time.plus(range.length())));
        }
    }

    @Test
    void insertedTimeIsDarkAndTheRestComesLater() {
        for (int i = 0; i < ROUNDS; i++) {
            Timeline timeline = timeline();
            Time at = time(timeline);
            Time by = Time.ofMicros(1 + random.nextInt(2_000_000));
            each(before -> Ripple.insertTime(before, at, by), timeline, time -> {
                if (time.isBefore(at)) {
                    return light(timeline, time);
                }
                return time.isBefore(at.plus(by)) ? null : light(timeline, time.minus(by));
            });
        }
    }

    @Test
    void aPastedRangeShowsWhatWasCopied() {
        for (int i = 0; i < ROUNDS; i++) {
            Timeline timeline = timeline();
            Span range = span(timeline);
            Time at = time(timeline);
            Span there = range.at(at);
            each(
                    before -> Clip.ofRange(List.of(before), range)
                            .pasteWithGaps(List.of(before), at)
                            .getFirst(),
                    timeline,
                    time -> light(
                            timeline, there.contains(time) ? time.minus(at).plus(range.start()) : time));
        }
    }

    @Test
    void reversingMirrorsTheLight() {
        for (int i = 0; i < ROUNDS; i++) {
            Timeline timeline = timeline();
            if (timeline.segments().isEmpty()) {
                continue;
            }
            Set<SegmentId> all = new HashSet<>();
            timeline.segments().forEach(segment -> all.add(segment.id()));
            Time first = timeline.segments().getFirst().start();
            Time last = timeline.segments().getLast().end();
            Time justBefore = Time.ofMicros(1);
            each(
                    before -> Arranging.reverse(before, all),
                    timeline,
                    time -> light(timeline, first.plus(last).minus(time).minus(justBefore)));
        }
    }
}
