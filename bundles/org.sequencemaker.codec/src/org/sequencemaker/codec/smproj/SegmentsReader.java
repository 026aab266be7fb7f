package org.sequencemaker.codec.smproj;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sequencemaker.codec.Overlaps;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;

/**
 * Brings the segments of a file into the order that a timeline demands. The predecessor let them
 * overlap, left some open, an hour long, where nothing came after, and let a show be shorter than what
 * is in it.
 */
final class SegmentsReader {
    private final Loading loading;

    /** How far an open-ended segment may be from an hour and still count as one: the old rounding. */
    private static final long ROUNDING_MICROS = 10_000;

    SegmentsReader(Loading loading) {
        this.loading = loading;
    }

    /** Returns the segments of a timeline by start, none overlapping; ids are yet to be given. */
    List<Segment> read(JsonValue timeline, String name, int pixels) {
        JsonValue list = timeline.get("segments");
        List<Segment> found = new ArrayList<>();
        if (list != null) {
            for (JsonValue item : list.items()) {
                Segment segment = SegmentForm.read(item, pixels, loading);
                if (segment != null && isInReach(segment, name)) {
                    found.add(segment);
                }
            }
        }
        List<Segment> apart = Overlaps.cut(found, name, loading.warnings());
        if (!apart.isEmpty() && apart.getLast().end().isAfter(Settings.MAX_DURATION)) {
            Segment last = apart.removeLast();
            loading.warnings()
                    .add(() -> "\"%s\": the segment at %s now ends at %s: a show lasts no longer"
                            .formatted(name, last.span(), Settings.MAX_DURATION));
            apart.add(last.cut(new Span(last.start(), Settings.MAX_DURATION)));
        }
        if (list != null && !apart.equals(found)) {
            loading.twist(list);
        }
        return apart;
    }

    private boolean isInReach(Segment segment, String name) {
        if (segment.start().isBefore(Settings.MAX_DURATION)) {
            return true;
        }
        loading.warnings()
                .add(() -> "\"%s\": the segment at %s is left out: a show lasts no longer than %s"
                        .formatted(name, segment.start(), Settings.MAX_DURATION));
        return false;
    }

    /**
     * Returns how long the show has to be: as long as the file says, and long enough for all segments
     * but those that are merely open-ended.
     */
    Time duration(Time said, List<List<Segment>> timelines) {
        Time duration = said;
        for (List<Segment> segments : timelines) {
            for (Segment segment : segments) {
                Time end = isOpenEnded(segment) ? segment.start() : segment.end();
                duration = Time.max(duration, end);
            }
        }
        return duration;
    }

    private static boolean isOpenEnded(Segment segment) {
        return Math.abs(segment.span().length().micros() - SegmentForm.OPEN_ENDED.micros()) <= ROUNDING_MICROS;
    }

    /** Returns the segments with those that are open-ended cut off at the end of the show. */
    List<Segment> withinShow(List<Segment> segments, Time duration, String name) {
        Segment last = segments.isEmpty() ? null : segments.getLast();
        if (last == null || !last.end().isAfter(duration)) {
            return segments;
        }
        List<Segment> inside = new ArrayList<>(segments);
        inside.removeLast();
        if (last.start().isBefore(duration)) {
            loading.warnings()
                    .add(() -> "\"%s\": the segment at %s had no end of its own and now ends with the show, at %s"
                            .formatted(name, last.start(), duration));
            inside.add(last.cut(new Span(last.start(), duration)));
        } else {
            loading.warnings()
                    .add(() -> "\"%s\": the segment at %s is left out: it starts where the show ends"
                            .formatted(name, last.start()));
        }
        return inside;
    }

    /** Gives ids to the segments of all timelines, those of the file where it has any and they are unique. */
    static List<List<Segment>> identified(List<List<Segment>> timelines) {
        Set<SegmentId> taken = new HashSet<>();
        List<List<Segment>> identified = new ArrayList<>(timelines.size());
        boolean mixed = timelines.stream().flatMap(List::stream).anyMatch(SegmentForm::hasId);
        for (int place = 0; place < timelines.size(); place++) {
            List<Segment> named = new ArrayList<>(timelines.get(place).size());
            for (Segment segment : timelines.get(place)) {
                SegmentId id = SegmentId.loaded(place, named.size());
                named.add(segment.withId(mixed ? unique(segment, id, taken) : id));
            }
            identified.add(named);
        }
        return identified;
    }

    private static SegmentId unique(Segment segment, SegmentId fromPlace, Set<SegmentId> taken) {
        SegmentId wanted = SegmentForm.hasId(segment) ? segment.id() : fromPlace;
        if (taken.add(wanted)) {
            return wanted;
        }
        SegmentId id = taken.contains(fromPlace) ? SegmentId.fresh() : fromPlace;
        taken.add(id);
        return id;
    }
}
