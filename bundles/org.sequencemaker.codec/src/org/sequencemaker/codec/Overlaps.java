package org.sequencemaker.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;

/** Segments of files that let them overlap. */
public final class Overlaps {
    private Overlaps() {}

    /**
     * Returns segments sorted by their start, each cut where the next one starts; of those that start
     * together only the last stays.
     *
     * @param timeline name of their timeline, for warnings
     */
    public static List<Segment> cut(List<Segment> segments, String timeline, Warnings warnings) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparing(Segment::start));
        List<Segment> apart = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            Segment segment = sorted.get(i);
            Time next = i + 1 < sorted.size() ? sorted.get(i + 1).start() : segment.end();
            if (!segment.end().isAfter(next)) {
                apart.add(segment);
            } else if (segment.start().isBefore(next)) {
                warnings.add(() -> "\"%s\": the segment at %s overlapped what follows it and now ends at %s"
                        .formatted(timeline, segment.span(), next));
                apart.add(segment.cut(new Span(segment.start(), next)));
            } else {
                warnings.add(() -> "\"%s\": the segment at %s is left out: another starts at the same time"
                        .formatted(timeline, segment.span()));
            }
        }
        return apart;
    }
}
