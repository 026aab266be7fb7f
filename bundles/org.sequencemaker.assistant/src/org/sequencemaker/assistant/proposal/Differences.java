package org.sequencemaker.assistant.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.model.timeline.TimelineView;

/** Finds what differs between two projects. Timelines that only one of them has are left alone. */
final class Differences {
    private final Project base;
    private final Project changed;
    private final String turn;
    private final Set<SegmentId> restored;
    private final Map<TimelineId, List<Stretch>> stretches = new LinkedHashMap<>();
    private final List<Other> others = new ArrayList<>();

    Differences(String turn, Project base, Project changed, Set<SegmentId> restored) {
        this.turn = turn;
        this.restored = Set.copyOf(restored);
        this.base = base;
        this.changed = changed;
        for (Timeline now : changed.timelines()) {
            Timeline then = base.timeline(now.id());
            if (then != null && !then.segments().equals(now.segments())) {
                List<Stretch> found = stretches(then, now);
                if (!found.isEmpty()) {
                    stretches.put(now.id(), found);
                }
            }
        }
        add(Other.Kind.MARKS, base.markTracks(), changed.markTracks(), track -> track.id());
        add(Other.Kind.NOTE, base.notes(), changed.notes(), note -> note.id());
        add(Other.Kind.PALETTE, base.palettes(), changed.palettes(), palette -> palette.id());
    }

    Proposal proposal(String label) {
        List<Stretch> all = new ArrayList<>();
        stretches.values().forEach(all::addAll);
        return new Proposal(turn, label, slice(base, false), slice(changed, true), all, others);
    }

    private static List<Stretch> stretches(Timeline then, Timeline now) {
        Segments old = then.segments();
        Segments next = now.segments();
        int from = old.sharedPrefix(next);
        int end = Math.min(old.sharedSuffix(next), Math.min(old.size(), next.size()) - from);
        List<Stretch> found = new ArrayList<>();
        for (Segment segment : next.subList(from, next.size() - end)) {
            if (!Content.shinesAs(segment, then)) {
                found.add(new Stretch(now.id(), segment.span()));
            }
        }
        for (Segment segment : old.subList(from, old.size() - end)) {
            List<Span> lit = next.in(segment.span()).stream().map(Segment::span).toList();
            Content.minus(segment.span(), lit).forEach(dark -> found.add(new Stretch(now.id(), dark)));
        }
        found.sort(Stretch.BY_START);
        return found;
    }

    private <T> void add(Other.Kind kind, List<T> before, List<T> after, Function<T, String> id) {
        Map<String, T> old = new HashMap<>();
        before.forEach(one -> old.put(id.apply(one), one));
        for (T one : after) {
            if (!Objects.equals(old.remove(id.apply(one)), one)) {
                others.add(new Other(kind, id.apply(one)));
            }
        }
        for (T one : before) {
            if (old.containsKey(id.apply(one))) {
                others.add(new Other(kind, id.apply(one)));
            }
        }
    }

    private Project slice(Project whole, boolean isNew) {
        Settings settings = new Settings(
                whole.duration(),
                whole.settings().refreshRate(),
                whole.settings().defaultPixels(),
                Kept.NOTHING);
        List<Timeline> timelines = new ArrayList<>();
        stretches.forEach((id, list) -> {
            Timeline timeline = whole.timeline(id);
            if (timeline != null) {
                timelines.add(slice(timeline, list, isNew));
            }
        });
        return Project.empty(whole.name(), settings)
                .withTimelines(timelines)
                .withMarkTracks(chosen(Other.Kind.MARKS, whole.markTracks(), track -> track.id()))
                .withNotes(chosen(Other.Kind.NOTE, whole.notes(), note -> note.id()))
                .withPalettes(chosen(Other.Kind.PALETTE, whole.palettes(), palette -> palette.id()));
    }

    private <T> List<T> chosen(Other.Kind kind, List<T> all, Function<T, String> id) {
        Set<String> wanted = new HashSet<>();
        others.stream().filter(other -> other.kind() == kind).forEach(other -> wanted.add(other.id()));
        return all.stream().filter(one -> wanted.contains(id.apply(one))).toList();
    }

    private Timeline slice(Timeline timeline, List<Stretch> list, boolean isNew) {
        List<Segment> segments = new ArrayList<>();
        Segment last = null;
        for (Stretch stretch : list) {
            for (Segment segment : timeline.segments().in(stretch.span())) {
                if (!isIt(segment, last)) {
                    last = segment;
                    boolean brings = isNew && segment.span().equals(stretch.span()) && !restored.contains(segment.id());
                    segments.add(brings ? segment.withOrigin(Origin.turn(turn)) : segment);
                }
            }
        }
        return new Timeline(
                timeline.id(),
                timeline.name(),
                timeline.pixels(),
                timeline.length(),
                Segments.of(segments),
                TimelineView.PLAIN,
                Kept.NOTHING);
    }

    private static boolean isIt(Segment segment, @Nullable Segment last) {
        return last != null && last.id().equals(segment.id());
    }
}
