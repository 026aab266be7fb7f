package org.sequencemaker.cli.demo;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.model.timeline.TimelineView;

/** The light of one ball, written from left to right like a part in a score; lengths are sixteenths. */
final class BallPart {
    private final Grid grid;
    private final int ball;
    private final List<Segment> segments = new ArrayList<>();
    private int now;

    /**
     * @param ball which one, from 0
     */
    BallPart(Grid grid, int ball) {
        this.grid = grid;
        this.ball = ball;
    }

    int now() {
        return now;
    }

    /** Returns how much is left to a place. */
    int leftTo(int place) {
        return place - now;
    }

    /** Stays dark. */
    BallPart rest(int length) {
        now += length;
        return this;
    }

    BallPart solid(Light light, int length, Effect... effects) {
        return add(Look.solid(light.colour()).bound(light.binding(), null), length, effects);
    }

    BallPart fade(Light from, Light to, int length, Effect... effects) {
        return add(Look.fade(from.colour(), to.colour()).bound(from.binding(), to.binding()), length, effects);
    }

    private BallPart add(Look look, int length, Effect... effects) {
        Span span = new Span(grid.time(now), grid.time(now + length));
        SegmentId id = SegmentId.loaded(ball, segments.size());
        Look whole = look.withEffects(List.of(effects));
        segments.add(new Segment(id, span, whole, Segment.DEFAULT_PIXELS, null, null, Origin.HAND, Kept.NOTHING));
        now += length;
        return this;
    }

    Timeline timeline(String name) {
        return new Timeline(
                TimelineId.loaded(ball),
                name,
                Segment.DEFAULT_PIXELS,
                grid.end(),
                Segments.of(segments),
                TimelineView.PLAIN,
                Kept.NOTHING);
    }
}
