package org.sequencemaker.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;

class ShapesTest {
    @Test
    void aFadeIsDrawnAsAFade() {
        List<Shape> shapes = shapes(Segment.of(Span.ofMillis(1000, 3000), Look.fade(Shows.RED, Shows.BLUE)));
        Shape.Fade fade = shapes.stream()
                .filter(Shape.Fade.class::isInstance)
                .map(Shape.Fade.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(Shows.RED, fade.from());
        assertEquals(Shows.BLUE, fade.to());
    }

    @Test
    void effectsAreNamedOnTheirSegment() {
        Look strobe = Look.solid(Shows.RED).withEffects(List.of(new Effect("strobe", Map.of())));
        assertTrue(texts(shapes(Segment.of(Span.ofMillis(0, 2000), strobe))).contains("strobe"));
    }

    @Test
    void namesAndPixelsStandBesideTheRow() {
        List<String> texts = texts(shapes(Shows.solid(0, 100, Shows.RED)));
        assertTrue(texts.contains("Ball 1"));
        assertTrue(texts.contains("4 px"));
        assertTrue(texts.containsAll(List.of("M", "S", "L")));
    }

    @Test
    void aSurfaceWithoutNamesHasNone() {
        Viewport bare = new Viewport(500, 200, Metrics.STANDARD.withHeadWidth(0), new TimeScale(Time.ZERO, 10_000), 0);
        Picture picture = TimelineLayout.picture(Shows.of(60, List.of()), bare);
        assertTrue(!texts(Shapes.of(picture, SurfaceColours.DARK)).contains("Ball 1"));
    }

    @Test
    void thePlayheadShowsEachPropsColour() {
        Picture picture =
                TimelineLayout.picture(Shows.of(60, List.of(Shows.solid(0, 2000, Shows.RED))), Shows.viewport(10));
        List<Rgb> discs = Shapes.playhead(picture, Time.ofMillis(500), SurfaceColours.LIGHT).stream()
                .filter(Shape.Disc.class::isInstance)
                .map(shape -> ((Shape.Disc) shape).colour())
                .toList();
        assertTrue(discs.contains(Shows.RED));
    }

    @Test
    void textOnASegmentIsReadable() {
        assertEquals(Rgb.BLACK, SegmentShapes.contrast(Rgb.WHITE));
        assertEquals(Rgb.WHITE, SegmentShapes.contrast(Shows.BLUE));
    }

    private static List<Shape> shapes(Segment segment) {
        Project show = Shows.of(60, List.of(segment));
        return Shapes.of(TimelineLayout.picture(show, Shows.viewport(10)), SurfaceColours.LIGHT);
    }

    @Test
    void theHeadsStayAsTheyAreWhileTimeIsScrolled() {
        Project show = Shows.of(60, Shows.flashes(3, 1000));
        Picture now = TimelineLayout.picture(show, Shows.viewport(10));
        Viewport later = now.viewport().withScale(new TimeScale(Time.ofMillis(2000), 20_000));

        List<Shape> heads = Shapes.heads(now, SurfaceColours.LIGHT);
        assertEquals(heads, Shapes.heads(TimelineLayout.picture(show, later), SurfaceColours.LIGHT));
        assertTrue(heads.stream().allMatch(shape -> shape.x() + shape.width() <= Metrics.STANDARD.headWidth()));
        assertEquals(
                Shapes.of(now, SurfaceColours.LIGHT).size(),
                heads.size()
                        + Shapes.body(now, SurfaceColours.LIGHT, EffectLooks.NONE, GhostView.NONE)
                                .size());
    }

    private static List<String> texts(List<Shape> shapes) {
        return shapes.stream()
                .filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).text())
                .toList();
    }
}
