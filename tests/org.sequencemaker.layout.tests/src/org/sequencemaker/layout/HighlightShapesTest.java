package org.sequencemaker.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.layout.Shape.Fill;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

class HighlightShapesTest {
    private static final int LEFT = Metrics.STANDARD.headWidth();

    private static List<Shape> shapes(Project show, Highlights highlights) {
        Picture picture = TimelineLayout.picture(show, Shows.viewport(10));
        return HighlightShapes.of(picture, highlights, SurfaceColours.LIGHT);
    }

    private static List<Shape> heads(Project show, Highlights highlights) {
        Picture picture = TimelineLayout.picture(show, Shows.viewport(10));
        return HighlightShapes.heads(picture, highlights, SurfaceColours.LIGHT);
    }

    @Test
    void nothingSelectedLeavesNothingToDraw() {
        Project show = Shows.of(60, Shows.flashes(3, 1000));
        assertEquals(List.of(), shapes(show, Highlights.NONE));
    }

    @Test
    void aSelectedSegmentHasAFrameAndTheOthersHaveNone() {
        Project show = Shows.of(60, Shows.flashes(3, 1000));
        Timeline timeline = show.timelines().getFirst();
        List<Shape> shapes =
                shapes(show, new Highlights(Set.of(timeline.segments().get(1).id()), null, Set.of(), null));
        assertFalse(shapes.isEmpty());
        assertTrue(
                shapes.stream().allMatch(shape -> shape.x() >= LEFT + 100 && shape.x() + shape.width() <= LEFT + 200));
    }

    @Test
    void ofSegmentsTooShortToBeToldApartTheColumnsAreMarked() {
        Project show = Shows.of(60, Shows.flashes(1000, 5));
        Timeline timeline = show.timelines().getFirst();
        List<Shape> shapes =
                shapes(show, new Highlights(Set.of(timeline.segments().get(200).id()), null, Set.of(), null));
        assertEquals(LEFT + 100, shapes.getFirst().x());
        assertEquals(1, shapes.getFirst().width());
    }

    @Test
    void aRangeLiesOverItsTimelinesOnly() {
        Project show = Shows.of(60, List.of());
        Timeline timeline = show.timelines().getFirst();
        Span range = new Span(Time.ofMillis(1000), Time.ofMillis(2000));
        Fill veil = (Fill) shapes(show, new Highlights(Set.of(), range, Set.of(timeline.id()), null))
                .getFirst();
        assertEquals(LEFT + 100, veil.x());
        assertEquals(100, veil.width());
        assertEquals(List.of(), shapes(show, new Highlights(Set.of(), range, Set.of(), null)));
    }

    @Test
    void theRowThatKeysAreForHasABarBesideItsName() {
        Project show = Shows.of(60, List.of());
        Timeline timeline = show.timelines().getFirst();
        Highlights highlights = new Highlights(Set.of(), null, Set.of(), timeline.id());
        assertEquals(List.of(0), heads(show, highlights).stream().map(Shape::x).toList());
        assertEquals(List.of(), shapes(show, highlights));
    }

    @Test
    void selectedMarksAndNotesAndTheCurrentLaneAreSeen() {
        Mark mark = Mark.at(Time.ofMillis(2000), "here");
        MarkTrack track = new MarkTrack(
                "m", "Marks", MarkTrack.Kind.OWN, Shows.RED, List.of(mark, Mark.at(Time.ofMillis(5000), "")));
        Note note = Note.at(Time.ofMillis(3000), "note");
        Project show = Shows.of(60, List.of()).withMarkTracks(List.of(track)).withNotes(List.of(note));
        Highlights highlights =
                new Highlights(Set.of(), null, Set.of(), null, Set.of(mark.id()), Set.of(note.id()), "m");
        assertEquals(
                List.of(LEFT + 199, LEFT + 197, LEFT + 297),
                shapes(show, highlights).stream().map(Shape::x).toList());
        assertEquals(List.of(0), heads(show, highlights).stream().map(Shape::x).toList());
    }

    @Test
    void anEndThatIsTiedHasAWedge() {
        Mark mark = Mark.at(Time.ofMillis(1000), "");
        Segment tied = Shows.solid(1000, 3000, Shows.RED).withAnchors(new Anchor(mark.id(), Time.ZERO), null);
        Picture picture = TimelineLayout.picture(Shows.of(60, List.of(tied)), Shows.viewport(10));
        List<Shape> wedges = Shapes.of(picture, SurfaceColours.LIGHT).stream()
                .filter(Shape.Polygon.class::isInstance)
                .toList();
        assertEquals(List.of(LEFT + 100), wedges.stream().map(Shape::x).toList());
    }
}
