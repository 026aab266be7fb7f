package org.sequencemaker.example.lightcount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/**
 * How long each colour shines on a timeline. A fade counts half for either of its colours; effects are not looked at.
 *
 * @param timeline name of the timeline
 * @param shares the colours, the longest first; black counts as dark
 * @param duration how long the show is
 */
record LightCount(String timeline, List<Share> shares, Time duration) {
    LightCount {
        shares = List.copyOf(shares);
    }

    /** A colour and how long it shines. */
    record Share(Rgb colour, Time time) {}

    static List<LightCount> of(Project project) {
        return project.timelines().stream()
                .map(timeline -> of(timeline, project.duration()))
                .toList();
    }

    /** Returns the part of the show, from 0 to 1, that a time is. */
    double part(Time time) {
        return duration.equals(Time.ZERO) ? 0 : (double) time.micros() / duration.micros();
    }

    /** Returns how long the prop shines in any colour. */
    Time lit() {
        return shares.stream().map(Share::time).reduce(Time.ZERO, Time::plus);
    }

    private static LightCount of(Timeline timeline, Time duration) {
        Map<Rgb, Long> micros = new HashMap<>();
        for (Segment segment : timeline.segments()) {
            long length = segment.span().length().micros();
            micros.merge(segment.look().start(), length - length / 2, Long::sum);
            micros.merge(segment.look().end(), length / 2, Long::sum);
        }
        micros.remove(Rgb.BLACK);
        List<Share> shares = new ArrayList<>();
        micros.forEach((colour, time) -> shares.add(new Share(colour, Time.ofMicros(time))));
        shares.sort(Comparator.comparing(Share::time)
                .reversed()
                .thenComparing(share -> share.colour().packed()));
        return new LightCount(timeline.name(), shares, duration);
    }
}
