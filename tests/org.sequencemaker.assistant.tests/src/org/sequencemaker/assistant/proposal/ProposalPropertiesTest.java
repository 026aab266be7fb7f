package org.sequencemaker.assistant.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.ProjectRules;
import org.sequencemaker.testkit.RandomEdits;
import org.sequencemaker.testkit.RandomProjects;

/** Proposals of random edits on random projects: taken, taken in part, taken back after further edits. */
class ProposalPropertiesTest {
    private static final int ROUNDS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void takenWholeItGivesTheVeryLightAndTakenBackTheVeryProject(long seed) throws Exception {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Project base = new RandomProjects(random).next();
            Project changed = edited(random, base, 1 + random.nextInt(6));
            Proposal proposal = Proposal.between("t", "Edit", base, changed);
            Fitted fitted = proposal.onto(base);
            assertEquals(List.of(), fitted.collisions());
            ProjectRules.requireKept(fitted.project(), "fitting");
            for (Timeline timeline : changed.timelines()) {
                Timeline got = Objects.requireNonNull(fitted.project().timeline(timeline.id()));
                for (Segment segment : timeline.segments()) {
                    assertTrue(Content.shinesAs(segment, got), () -> "seed " + seed + ": " + segment);
                }
                assertEquals(lit(timeline), lit(got));
            }
            Project back =
                    fitted.applied().inverse("Undo").onto(fitted.project()).project();
            assertEquals(base, back);
            Proposal read = ProposalJson.read(ProposalJson.write(proposal));
            Project again = read.onto(base).project();
            for (Timeline timeline : fitted.project().timelines()) {
                assertEquals(lines(timeline), lines(Objects.requireNonNull(again.timeline(timeline.id()))));
            }
            assertEquals(fitted.project().markTracks(), again.markTracks());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void anyPartAndTheRestOfItMakeTheWhole(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Project base = new RandomProjects(random).next();
            Proposal proposal = Proposal.between("t", "Edit", base, edited(random, base, 4));
            Time middle = Time.ofMicros(1 + random.nextInt(20_000_000));
            Proposal part = random.nextBoolean()
                    ? proposal.in(new Span(middle, middle.plus(Time.ofMicros(1 + random.nextInt(9_000_000)))))
                    : proposal.with(stretch -> random.nextBoolean(), other -> random.nextBoolean());
            Fitted first = part.onto(base);
            Fitted second = proposal.without(part).onto(first.project());
            assertEquals(List.of(), first.collisions());
            assertEquals(List.of(), second.collisions());
            Project whole = proposal.onto(base).project();
            for (Timeline timeline : whole.timelines()) {
                Timeline got = Objects.requireNonNull(second.project().timeline(timeline.id()));
                for (Time at : times(random, timeline)) {
                    assertAlike(timeline, got, at, "seed " + seed);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void takenBackLaterExactlyWhatWasTouchedSinceStays(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Project base = new RandomProjects(random).next();
            Fitted taken =
                    Proposal.between("t", "Edit", base, edited(random, base, 3)).onto(base);
            Project later = edited(random, taken.project(), 1 + random.nextInt(4));
            Fitted back = taken.applied().inverse("Undo").onto(later);
            ProjectRules.requireKept(back.project(), "fitting");
            Set<Stretch> stays = new HashSet<>();
            back.collisions().forEach(collision -> {
                if (collision.stretch() != null) {
                    stays.add(collision.stretch());
                }
            });
            for (Timeline timeline : later.timelines()) {
                Timeline was = base.timeline(timeline.id());
                Timeline then = taken.project().timeline(timeline.id());
                Timeline now = Objects.requireNonNull(back.project().timeline(timeline.id()));
                for (Time at : times(random, timeline)) {
                    Stretch stretch = at(taken.applied(), timeline, at);
                    String where = "seed " + seed + " round " + round + ": " + stretch + " at " + at;
                    if (stretch == null || stays.contains(stretch)) {
                        assertAlike(timeline, now, at, where);
                    } else if (was != null && !back.applied().stretches().contains(stretch)) {
                        assertAlike(was, timeline, at, where);
                        assertAlike(was, now, at, where);
                    } else if (was != null && then != null) {
                        assertAlike(then, timeline, at, where);
                        assertAlike(was, now, at, where);
                    }
                }
            }
        }
    }

    private static @Nullable Stretch at(Proposal proposal, Timeline timeline, Time at) {
        return proposal.stretches().stream()
                .filter(stretch -> stretch.timeline().equals(timeline.id()))
                .filter(stretch -> stretch.span().contains(at))
                .findFirst()
                .orElse(null);
    }

    /** The ends of a fade that was cut are whole numbers, so that in between it may be off by one or two. */
    private static void assertAlike(Timeline expected, Timeline actual, Time at, String where) {
        assertEquals(shown(expected, at), shown(actual, at), where);
        Rgb one = expected.colourAt(at);
        Rgb other = actual.colourAt(at);
        int off = Math.max(
                Math.abs(one.red() - other.red()),
                Math.max(Math.abs(one.green() - other.green()), Math.abs(one.blue() - other.blue())));
        assertTrue(off <= 2, () -> where + ": " + one + " and " + other);
    }

    private static String shown(Timeline timeline, Time at) {
        Segment segment = timeline.segmentAt(at);
        return segment == null ? "dark" : segment.look().effects() + " " + segment.pixels() + origin(segment);
    }

    private static String origin(Segment segment) {
        return segment.origin().equals(Origin.HAND) ? "" : " " + segment.origin();
    }

    private static List<Time> times(Random random, Timeline timeline) {
        long length = timeline.length().micros();
        return random.longs(200, 0, Math.max(1, length))
                .mapToObj(Time::ofMicros)
                .toList();
    }

    private static String lines(Timeline timeline) {
        StringBuilder lines = new StringBuilder();
        // A piece that is cut off gets a fresh id.
        timeline.segments()
                .forEach(segment ->
                        lines.append(segment.withId(new SegmentId(1))).append('\n'));
        return lines.toString();
    }

    private static long lit(Timeline timeline) {
        return timeline.segments().stream()
                .mapToLong(segment -> segment.span().length().micros())
                .sum();
    }

    /** Applies edits that leave the show as long as it is and the timelines there. */
    private static Project edited(Random random, Project base, int count) {
        RandomEdits edits = new RandomEdits(random, base);
        Project project = base;
        for (int done = 0; done < count; ) {
            try {
                Project next = edits.next(project).change().apply(project);
                boolean sameShow = next.duration().equals(base.duration())
                        && next.timelines().size() == base.timelines().size();
                if (sameShow) {
                    project = next;
                    done++;
                }
            } catch (Refusal refusal) {
                // One of those that must be refused.
            }
        }
        return project;
    }
}
