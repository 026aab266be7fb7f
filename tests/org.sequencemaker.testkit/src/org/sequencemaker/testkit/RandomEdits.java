package org.sequencemaker.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.sequencemaker.model.project.MarkEdits;
import org.sequencemaker.model.project.PaletteEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.ShowTime;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchoring;
import org.sequencemaker.model.timeline.Arranging;
import org.sequencemaker.model.timeline.Clip;
import org.sequencemaker.model.timeline.Cutting;
import org.sequencemaker.model.timeline.Joining;
import org.sequencemaker.model.timeline.Moving;
import org.sequencemaker.model.timeline.Quantising;
import org.sequencemaker.model.timeline.Ripple;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Every operation an editor has, with random arguments: sensible ones, and ones that must be refused
 * (times outside the show, segments that are gone, ranges over the end).
 */
public final class RandomEdits {
    private final Random random;
    private final RandomProjects projects;
    private final Map<String, Supplier<UnaryOperator<Project>>> kinds = new LinkedHashMap<>();
    private Project project;

    /** An operation and what to call it. */
    public record Step(String kind, UnaryOperator<Project> change) {}

    public RandomEdits(Random random, Project first) {
        this.random = random;
        this.projects = new RandomProjects(random);
        this.project = first;
        addCutting();
        addMoving();
        addTime();
        addProject();
    }

    /** Returns the names of all kinds of operation. */
    public Set<String> kinds() {
        return kinds.keySet();
    }

    /** Returns an operation for a project. Calling its change again gives the same but for fresh ids. */
    public Step next(Project present) {
        project = present;
        List<String> names = new ArrayList<>(kinds.keySet());
        String kind = names.get(random.nextInt(names.size()));
        return new Step(kind, kinds.getOrDefault(kind, UnaryOperator::identity).get());
    }

    private void addCutting() {
        kinds.put("split", () -> one((timeline, at) -> Cutting.split(timeline, at)));
        kinds.put("split all", () -> {
            List<Time> times = times(5);
            return on(timeline -> Cutting.splitAll(timeline, times));
        });
        kinds.put("trim start", () -> {
            Time to = time();
            return on(timeline -> Cutting.trimStart(timeline, idAt(timeline, to), to));
        });
        kinds.put("trim end", () -> {
            Time to = time();
            return on(timeline -> Cutting.trimEnd(timeline, idAt(timeline, to), to));
        });
        kinds.put("set colour", () -> {
            var colour = projects.colour();
            return one((timeline, at) -> Cutting.setColour(timeline, at, colour));
        });
        kinds.put("switch off", () -> one(Cutting::switchOff));
        kinds.put("fill gap", () -> {
            var look = projects.look();
            return one((timeline, at) -> Cutting.fillGap(timeline, at, look));
        });
        kinds.put("merge", () -> {
            Span span = span();
            return on(timeline -> Joining.merge(
                    timeline,
                    timeline.segments().in(span).stream().map(Segment::id).toList()));
        });
        kinds.put("merge alike", () -> {
            Span span = span();
            return on(timeline -> Joining.mergeAlike(timeline, span));
        });
        kinds.put("close gap", () -> {
            Time at = time();
            return on(timeline -> Joining.closeGapAfter(timeline, idAt(timeline, at)));
        });
        kinds.put("erase", () -> {
            Span span = span();
            return on(timeline -> timeline.erase(span));
        });
        kinds.put("paint", () -> {
            Segment segment = Segment.of(span(), projects.look());
            return on(timeline -> timeline.paint(segment));
        });
        kinds.put("insert", () -> {
            Segment segment = Segment.of(span(), projects.look());
            return on(timeline -> timeline.insert(segment));
        });
        kinds.put("remove all", () -> {
            Set<SegmentId> ids = chosen();
            return on(timeline -> timeline.removeAll(ids));
        });
    }

    private void addMoving() {
        kinds.put("move", () -> {
            Set<SegmentId> ids = chosen();
            Time distance = distance();
            return on(timeline -> Moving.move(timeline, ids, distance));
        });
        kinds.put("move across", () -> {
            Set<SegmentId> ids = chosen();
            Time distance = distance();
            int rows = random.nextInt(7) - 3;
            return before -> before.withTimelines(Moving.moveAcross(before.timelines(), ids, distance, rows));
        });
        kinds.put("nudge", () -> {
            Set<SegmentId> ids = chosen();
            int ticks = random.nextInt(21) - 10;
            return on(timeline -> Moving.nudge(timeline, ids, ticks, 300));
        });
        kinds.put("resize", () -> {
            Time at = time();
            Time start = time();
            Time end = start.plus(distance());
            return on(timeline -> Moving.resize(timeline, idAt(timeline, at), start, end));
        });
        kinds.put("move boundary", () -> {
            Time at = time();
            Time to = at.plus(distance());
            return on(timeline -> Moving.moveBoundary(timeline, idAt(timeline, at), to));
        });
        kinds.put("reverse", () -> {
            Set<SegmentId> ids = chosen();
            return on(timeline -> Arranging.reverse(timeline, ids));
        });
        kinds.put("stretch", () -> {
            Set<SegmentId> ids = chosen();
            Span range = span();
            return on(timeline -> Arranging.stretch(timeline, ids, range));
        });
        kinds.put("distribute", () -> {
            Set<SegmentId> ids = chosen();
            List<Time> times = times(200);
            return on(timeline -> Arranging.distribute(timeline, ids, times));
        });
        kinds.put("quantise", () -> {
            Set<SegmentId> ids = chosen();
            List<Time> times = times(1 + random.nextInt(100));
            Quantising.Ends ends = Quantising.Ends.values()[random.nextInt(3)];
            double strength = random.nextInt(5) / 4.0;
            return on(timeline -> Quantising.snap(timeline, ids, times, ends, strength));
        });
    }

    private void addTime() {
        kinds.put("push", () -> {
            Time by = Time.ofMicros(random.nextInt(1_000_000));
            return one((timeline, at) -> Ripple.push(timeline, at, by));
        });
        kinds.put("pull", () -> {
            Span span = span();
            return on(timeline -> Ripple.pull(timeline, span));
        });
        kinds.put("ripple remove", () -> {
            Set<SegmentId> ids = chosen();
            return on(timeline -> Ripple.remove(timeline, ids));
        });
        kinds.put("insert time", () -> {
            Time at = time();
            Time by = Time.ofMicros(random.nextInt(3_000_000));
            return before -> ShowTime.insert(before, at, by);
        });
        kinds.put("delete time", () -> {
            Time start = time();
            Span part = new Span(start, start.plus(Time.ofMicros(1 + random.nextInt(700_000))));
            return before -> ShowTime.delete(before, part);
        });
        kinds.put("copy and paste", () -> {
            Span range = span();
            Time at = time();
            boolean withGaps = random.nextBoolean();
            return before -> pasted(before, Clip.ofRange(before.timelines(), range), at, withGaps);
        });
        kinds.put("copy segments and paste", () -> {
            Set<SegmentId> ids = chosen();
            Time at = time();
            return before -> pasted(before, Clip.ofSegments(before.timelines(), ids), at, false);
        });
    }

    private void addProject() {
        kinds.put("tie", () -> {
            Set<SegmentId> ids = chosen();
            Time tolerance = Time.ofMillis(random.nextInt(200));
            return before -> before.withTimeline(
                    pick(before).id(),
                    timeline -> Anchoring.tie(
                            timeline, ids, before.markTracks().getFirst().marks(), tolerance));
        });
        kinds.put("untie", () -> {
            Set<SegmentId> ids = chosen();
            return on(timeline -> Anchoring.untie(timeline, ids));
        });
        kinds.put("move marks", () -> {
            long by = random.nextInt(1_000_000);
            double tempo = 0.5 + random.nextDouble();
            return before -> MarkEdits.change(
                    before,
                    "beats",
                    track -> track.withMarks(track.marks().stream()
                            .map(mark -> mark.withTime(
                                    Time.ofMicros((long) (mark.time().micros() * tempo) + by)))
                            .toList()));
        });
        kinds.put("recolour palette", () -> {
            var colour = projects.colour();
            return before -> PaletteEdits.recolour(before, RandomProjects.ENTRY, colour);
        });
        kinds.put("paint with palette", () -> {
            Set<SegmentId> ids = chosen();
            return before -> PaletteEdits.paint(before, ids, RandomProjects.ENTRY);
        });
        kinds.put("duplicate timeline", () -> before -> {
            List<Timeline> next = new ArrayList<>(before.timelines());
            next.add(pick(before).copy("Copy"));
            return next.size() > 5 ? before : before.withTimelines(next);
        });
        kinds.put("change duration", () -> {
            Time duration = Time.ofMicros(1_000_000 + random.nextInt(60_000_000));
            return before -> before.withSettings(before.settings().withDuration(duration));
        });
    }

    private static Project pasted(Project before, Clip clip, Time at, boolean withGaps) {
        return before.replacing(
                withGaps ? clip.pasteWithGaps(before.timelines(), at) : clip.paste(before.timelines(), at));
    }

    private UnaryOperator<Project> on(UnaryOperator<Timeline> change) {
        int row = random.nextInt(project.timelines().size());
        return before -> before.withTimeline(
                before.timelines().get(row % before.timelines().size()).id(), change);
    }

    private interface AtTime {
        Timeline apply(Timeline timeline, Time at);
    }

    private UnaryOperator<Project> one(AtTime change) {
        Time at = time();
        return on(timeline -> change.apply(timeline, at));
    }

    private static Timeline pick(Project project) {
        return project.timelines().getFirst();
    }

    private static SegmentId idAt(Timeline timeline, Time at) {
        Segment found = timeline.segmentAt(at);
        return found == null ? new SegmentId(1) : found.id();
    }

    private Set<SegmentId> chosen() {
        Timeline timeline =
                project.timelines().get(random.nextInt(project.timelines().size()));
        int every = 1 + random.nextInt(4);
        Function<Timeline, Set<SegmentId>> some = from -> {
            Set<SegmentId> ids = new LinkedHashSet<>();
            from.segments().forEach(segment -> {
                if (random.nextInt(every) == 0) {
                    ids.add(segment.id());
                }
            });
            return ids;
        };
        Set<SegmentId> ids = some.apply(timeline);
        if (random.nextInt(3) == 0) {
            project.timelines().forEach(other -> ids.addAll(some.apply(other)));
        }
        return ids;
    }

    private List<Time> times(int count) {
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.add(time());
        }
        return times;
    }

    private Time distance() {
        long micros = (long) (random.nextGaussian() * 700_000);
        return Time.ofMicros(random.nextBoolean() ? micros / 1000 * 1000 : micros);
    }

    /** Mostly inside the show and often at an end of a segment or a whole millisecond. */
    private Time time() {
        long length = project.duration().micros() + 2_000_000;
        long micros = (long) (random.nextDouble() * length);
        Timeline timeline =
                project.timelines().get(random.nextInt(project.timelines().size()));
        Segment at = timeline.segmentAt(Time.ofMicros(micros));
        return switch (random.nextInt(3)) {
            case 0 -> at == null ? Time.ofMicros(micros) : at.start();
            case 1 -> Time.ofMillis(micros / 1000);
            default -> Time.ofMicros(micros);
        };
    }

    private Span span() {
        Time start = time();
        Time end = start.plus(Time.ofMicros(1 + random.nextInt(random.nextBoolean() ? 5_000_000 : 500_000)));
        return new Span(
                start, end.isAfter(project.duration()) && random.nextBoolean() ? max(project.duration(), start) : end);
    }

    private static Time max(Time end, Time start) {
        return end.isAfter(start) ? end : start.plus(Time.ofMicros(1));
    }
}
