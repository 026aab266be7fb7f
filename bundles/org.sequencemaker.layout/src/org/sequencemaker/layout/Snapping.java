package org.sequencemaker.layout;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Finds what a time under the pointer is drawn to: beats, marks, edges of segments, the playhead, notes,
 * lines of the ruler. What is nearest wins; of several at one place the first of {@link To}. Costs a few
 * binary searches, however large the show is; makes nothing of what is far away.
 */
public final class Snapping {
    /** How many segments beside a time are looked at, where those next to it are moving themselves. */
    private static final int NEIGHBOURS = 16;

    /** What a time can be drawn to, the most important first. */
    public enum To {
        PLAYHEAD,
        BEAT,
        MARK,
        EDGE,
        NOTE,
        RULER
    }

    /**
     * What draws, and how strongly.
     *
     * @param pixels how near a time must be; 0 for no snapping at all
     * @param kinds what draws
     */
    public record Rules(int pixels, Set<To> kinds) {
        public static final Rules STANDARD = new Rules(8, EnumSet.allOf(To.class));
        public static final Rules NONE = new Rules(0, Set.of());

        public Rules {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * What a time was drawn to.
     *
     * @param name of the mark track, the timeline or the note; empty for the others
     */
    public record Catch(Time time, To to, String name) {}

    /**
     * Several times that are drawn together, as the ends of what is dragged.
     *
     * @param distance how far they go
     * @param caught what one of them is drawn to
     */
    public record Shift(Time distance, Catch caught) {}

    private final Project project;
    private final Viewport viewport;
    private final Time playhead;
    private final Predicate<Segment> moving;
    private final Rules rules;

    /**
     * Looks at a show.
     *
     * @param moving segments that draw nothing, as they are what is dragged
     */
    public Snapping(Project project, Viewport viewport, Time playhead, Predicate<Segment> moving, Rules rules) {
        this.project = project;
        this.viewport = viewport;
        this.playhead = playhead;
        this.moving = moving;
        this.rules = rules;
    }

    /** Returns what a time is drawn to, or null. */
    public @Nullable Catch at(Time time) {
        return rules.pixels() == 0 ? null : new Search(time).run();
    }

    /**
     * Returns how far to move times that are dragged by a distance: so that the one that is nearest to
     * something lies on it. Null if none is near anything.
     */
    public @Nullable Shift shift(Collection<Time> times, Time distance) {
        Shift best = null;
        long least = Long.MAX_VALUE;
        for (Time time : times) {
            Time wanted = time.plus(distance);
            Catch caught = at(wanted);
            if (caught != null) {
                long off = Math.abs(caught.time().minus(wanted).micros());
                boolean isBetter = best == null
                        || off < least
                        || off == least && caught.to().compareTo(best.caught().to()) < 0;
                if (isBetter) {
                    least = off;
                    best = new Shift(caught.time().minus(time), caught);
                }
            }
        }
        return best;
    }

    private final class Search {
        private final Time wanted;
        private final long reach;
        private @Nullable Catch best;

        Search(Time wanted) {
            this.wanted = wanted;
            this.reach = Math.round(rules.pixels() * viewport.scale().microsPerPixel());
        }

        @Nullable
        Catch run() {
            offer(To.PLAYHEAD, playhead, "");
            project.markTracks().forEach(this::marks);
            if (rules.kinds().contains(To.EDGE)) {
                project.timelines().forEach(this::edges);
                offer(To.EDGE, Time.ZERO, "");
                offer(To.EDGE, project.duration(), "");
            }
            for (Note note : project.notes()) {
                offer(To.NOTE, note.time(), note.text());
            }
            if (rules.kinds().contains(To.RULER)) {
                offer(To.RULER, Ruler.nearest(viewport.scale(), wanted), "");
            }
            return best;
        }

        private void marks(MarkTrack track) {
            boolean isBeat = track.kind() == MarkTrack.Kind.BEAT || track.kind() == MarkTrack.Kind.DOWNBEAT;
            To to = isBeat ? To.BEAT : To.MARK;
            if (!track.visible() || !rules.kinds().contains(to)) {
                return;
            }
            List<Mark> marks = track.marks();
            int low = 0;
            int high = marks.size();
            Time from = wanted.minus(Time.ofMicros(reach));
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (marks.get(middle).time().isBefore(from)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            for (int i = low; i < marks.size() && !isBeyond(marks.get(i).time()); i++) {
                offer(to, marks.get(i).time(), track.name());
            }
            // A stretch ends somewhere as well; it is one of the last few that began before.
            for (int i = Math.max(0, low - 2); i < Math.min(marks.size(), low + 2); i++) {
                offer(to, marks.get(i).end(), track.name());
            }
        }

        private void edges(Timeline timeline) {
            Segments segments = timeline.segments();
            int near = segments.firstEndingAfter(wanted);
            int looked = 0;
            for (int i = near; i < segments.size() && looked < NEIGHBOURS; i++, looked++) {
                Segment segment = segments.get(i);
                if (isBeyond(segment.start())) {
                    break;
                }
                edges(timeline, segment);
            }
            looked = 0;
            for (int i = near - 1; i >= 0 && looked < NEIGHBOURS; i--, looked++) {
                Segment segment = segments.get(i);
                if (segment.end().isBefore(wanted.minus(Time.ofMicros(reach)))) {
                    break;
                }
                edges(timeline, segment);
            }
        }

        private void edges(Timeline timeline, Segment segment) {
            if (!moving.test(segment)) {
                offer(To.EDGE, segment.start(), timeline.name());
                offer(To.EDGE, segment.end(), timeline.name());
            }
        }

        private boolean isBeyond(Time time) {
            return time.micros() > wanted.micros() + reach;
        }

        private void offer(To to, Time time, String name) {
            long off = Math.abs(time.micros() - wanted.micros());
            if (off > reach || !rules.kinds().contains(to)) {
                return;
            }
            Catch known = best;
            long knownOff =
                    known == null ? Long.MAX_VALUE : Math.abs(known.time().micros() - wanted.micros());
            if (known == null || off < knownOff || off == knownOff && to.compareTo(known.to()) < 0) {
                best = new Catch(time, to, name);
            }
        }
    }
}
