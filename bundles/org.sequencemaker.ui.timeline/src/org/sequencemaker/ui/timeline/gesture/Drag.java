package org.sequencemaker.ui.timeline.gesture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.HitTest;
import org.sequencemaker.layout.Row;
import org.sequencemaker.layout.Snapping;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.SnapSettings;
import org.sequencemaker.ui.timeline.TimelineSurface;

/**
 * Measures a drag: how far in time and rows, drawn to what is near. Holding the control key suspends the
 * drawing; then, and where nothing is near, times are those of ticks.
 */
final class Drag {
    /** A button that is let go this near was a click. */
    private static final int THRESHOLD = 4;

    final TimelineSurface surface;
    final OpenProject open;
    final Pointer start;
    private final SnapSettings snap;
    private final Time startTime;
    private Snapping.@Nullable Catch caught;

    Drag(TimelineSurface surface, OpenProject open, Pointer start, SnapSettings snap) {
        this.surface = surface;
        this.open = open;
        this.start = start;
        this.snap = snap;
        this.startTime = surface.viewport().time(start.x());
    }

    boolean isFar(Pointer pointer) {
        return Math.abs(pointer.x() - start.x()) >= THRESHOLD || Math.abs(pointer.y() - start.y()) >= THRESHOLD;
    }

    /** What the last time that was asked for was drawn to. */
    Snapping.@Nullable Catch caught() {
        return caught;
    }

    /** Where the drag began. */
    Time startTime() {
        return startTime;
    }

    /** Returns the time under the pointer, drawn to what is near, and inside the show. */
    Time time(Pointer pointer, Predicate<Segment> moving) {
        Time plain = surface.viewport().time(pointer.x());
        caught = snapping(pointer, moving).at(plain);
        Snapping.Catch found = caught;
        return inside(found == null ? onTick(plain) : found.time());
    }

    /**
     * Returns how far the pointer has come.
     *
     * @param edges times that are dragged along, one of which is drawn to something
     * @param main the one that is brought to a tick where none is
     */
    Time distance(Pointer pointer, Collection<Time> edges, Time main, Predicate<Segment> moving) {
        Time plain = surface.viewport().time(pointer.x()).minus(startTime);
        return drawn(snapping(pointer, moving).shift(edges, plain), main, plain);
    }

    /** Returns how far the pointer has come, drawn to what is near in a project without what is dragged. */
    Time distance(Pointer pointer, Collection<Time> edges, Time main, Project onto) {
        Time plain = surface.viewport().time(pointer.x()).minus(startTime);
        Snapping.Rules rules = pointer.control() ? Snapping.Rules.NONE : snap.rules();
        Snapping snapping =
                new Snapping(onto, surface.viewport(), open.playhead().time(), segment -> false, rules);
        return drawn(snapping.shift(edges, plain), main, plain);
    }

    private Time drawn(Snapping.@Nullable Shift shift, Time main, Time plain) {
        caught = shift == null ? null : shift.caught();
        return shift == null ? onTick(main.plus(plain)).minus(main) : shift.distance();
    }

    /** Returns how many rows further down the pointer is than where it began. */
    int rows(Pointer pointer) {
        return index(pointer) - index(start);
    }

    /** Returns the timelines from the row where it began to the row of the pointer, from top to bottom. */
    List<Timeline> timelines(Pointer pointer) {
        List<Timeline> all = settled().timelines();
        int one = index(start);
        int other = index(pointer);
        return all.isEmpty() ? List.of() : new ArrayList<>(all.subList(Math.min(one, other), Math.max(one, other) + 1));
    }

    /** Scrolls when the pointer has left the surface. */
    void reveal(Pointer pointer) {
        Viewport viewport = surface.viewport();
        int left = viewport.metrics().headWidth();
        if (pointer.x() < left || pointer.x() > viewport.width()) {
            Time time = inside(viewport.time(Math.max(0, pointer.x())));
            surface.look(now -> pointer.x() < left ? now.scrolled(-48) : now.revealing(time));
        }
    }

    /** The project without what the drag shows. */
    Project settled() {
        return open.document().settled();
    }

    Time onTick(Time time) {
        int rate = open.project().settings().refreshRate();
        return Time.ofTick(time.toTick(rate), rate);
    }

    private Snapping snapping(Pointer pointer, Predicate<Segment> moving) {
        Snapping.Rules rules = pointer.control() ? Snapping.Rules.NONE : snap.rules();
        return new Snapping(settled(), surface.viewport(), open.playhead().time(), moving, rules);
    }

    private int index(Pointer pointer) {
        Row row = HitTest.nearestRow(surface.picture(), pointer.y());
        List<Timeline> all = settled().timelines();
        for (int i = 0; row != null && i < all.size(); i++) {
            if (all.get(i).id().equals(row.timeline().id())) {
                return i;
            }
        }
        return 0;
    }

    private Time inside(Time time) {
        return Time.max(Time.ZERO, Time.min(open.project().duration(), time));
    }
}
