package org.sequencemaker.cli.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sequencemaker.codec.program.ShowColours;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/**
 * What there is to say about a show.
 *
 * @param show the show
 * @param timelines one entry a timeline, in their order
 * @param song the song's file and whether it is there
 * @param problems what was changed or left out in reading, and what a program would lack; empty if nothing
 */
record ShowFacts(InputShow show, List<Lane> timelines, SongState song, List<String> problems) {
    /**
     * What there is to say about a timeline.
     *
     * @param timeline the timeline
     * @param lit how long it is not in a gap
     * @param coverage that in relation to the show, 0 to 100 percent, to one decimal
     * @param effects how many segments have each effect, by its name
     */
    record Lane(Timeline timeline, Time lit, BigDecimal coverage, Map<String, Integer> effects) {
        static Lane of(Timeline timeline) {
            long micros = 0;
            Map<String, Integer> effects = new TreeMap<>();
            for (Segment segment : timeline.segments()) {
                micros += segment.span().length().micros();
                segment.look().effects().forEach(effect -> effects.merge(effect.type(), 1, Integer::sum));
            }
            Time lit = Time.ofMicros(micros);
            return new Lane(timeline, lit, percent(lit, timeline.length()), effects);
        }

        private static BigDecimal percent(Time part, Time whole) {
            return whole.equals(Time.ZERO)
                    ? BigDecimal.ZERO
                    : part.seconds().multiply(BigDecimal.valueOf(100)).divide(whole.seconds(), 1, RoundingMode.HALF_UP);
        }
    }

    static ShowFacts of(InputShow show, EffectKinds effects) {
        Project project = show.project();
        SongState song = SongState.of(project.audio(), show.source().path());
        Set<String> problems = new LinkedHashSet<>(show.warnings());
        if (song.state() == SongState.Found.MISSING) {
            problems.add("the song is not where the project says: " + song.path());
        }
        for (Timeline timeline : project.timelines()) {
            problems.addAll(ShowColours.of(timeline, project.settings().refreshRate(), effects)
                    .warnings());
        }
        List<Lane> lanes = project.timelines().stream().map(Lane::of).toList();
        return new ShowFacts(show, lanes, song, new ArrayList<>(problems));
    }

    Project project() {
        return show.project();
    }
}
