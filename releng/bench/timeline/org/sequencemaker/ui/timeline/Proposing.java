package org.sequencemaker.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequencemaker.layout.SegmentBox;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Proposer;

/** Proposes very much, every fourth stretch with an effect, and takes nothing. */
final class Proposing implements Proposer {
    private static final Ghost.Kind[] KINDS = Ghost.Kind.values();
    private static final List<Effect> EFFECT = List.of(new Effect("strobe", Map.of()));

    /** Returns so many stretches over all of a show, of each kind by turns; one in fifty collides. */
    static Ghosts over(Project show, int count) {
        List<Ghost> ghosts = new ArrayList<>();
        List<Timeline> timelines = new ArrayList<>();
        int each = count / show.timelines().size();
        long step = show.duration().micros() / each;
        for (Timeline timeline : show.timelines()) {
            List<Segment> row = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                Span span = new Span(Time.ofMicros(i * step), Time.ofMicros(i * step + step * 3 / 4));
                Look look = Look.solid(Rgb.ofPacked(i * 7919 & 0xFFFFFF));
                Segment segment = Segment.of(span, i % 4 == 0 ? look.withEffects(EFFECT) : look);
                row.add(segment);
                ghosts.add(new Ghost(
                        new Place(timeline.id(), span),
                        KINDS[i % KINDS.length],
                        timeline.segments().in(span),
                        List.of(segment),
                        i % 50 == 0));
            }
            timelines.add(timeline.withSegments(Segments.of(row)));
        }
        return new Ghosts("bench", show.withTimelines(timelines), ghosts, List.of());
    }

    /** What the effects look like, as it is looked up when it is known. */
    static int[][] looks(Timeline timeline, SegmentBox box, Viewport viewport, int stripes) {
        int[][] columns = new int[stripes][box.width()];
        for (int column = 0; column < box.width(); column++) {
            for (int stripe = 0; stripe < stripes; stripe++) {
                columns[stripe][column] = (box.x() + column + stripe) % 8 < 4 ? 0xFFFFFF : 0;
            }
        }
        return columns;
    }

    void end(ProposedChange proposed) {
        proposed.clear(this);
    }

    @Override
    public void take(Part part) {}

    @Override
    public void refuse(Part part) {}
}
