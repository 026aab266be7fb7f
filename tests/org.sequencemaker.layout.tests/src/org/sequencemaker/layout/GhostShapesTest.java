package org.sequencemaker.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sequencemaker.layout.GhostHandles.Handle;
import org.sequencemaker.layout.GhostStretch.Kind;
import org.sequencemaker.layout.Shape.Columns;
import org.sequencemaker.layout.Shape.Lines;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.TimelineId;

class GhostShapesTest {
    private static final int LEFT = Metrics.STANDARD.headWidth();

    private final Project show = Shows.of(60, List.of(Shows.solid(3000, 5000, Shows.RED)));
    private final TimelineId timeline = show.timelines().getFirst().id();

    private static GhostStretch stretch(long from, long to, Kind kind) {
        return new GhostStretch(Span.ofMillis(from, to), kind, false);
    }

    private GhostView view(boolean isOver, GhostStretch... stretches) {
        Project proposed = show.withTimeline(timeline, row -> row.insert(Shows.solid(1000, 2000, Shows.BLUE)));
        return new GhostView(Map.of(timeline, List.of(stretches)), proposed, isOver, null, EffectLooks.NONE);
    }

    private List<Shape> shapes(GhostView view) {
        Picture picture = TimelineLayout.picture(show, Shows.viewport(10));
        return GhostShapes.of(picture, view, SurfaceColours.LIGHT);
    }

    @Test
    void nothingProposedLeavesNothingToDraw() {
        assertEquals(List.of(), shapes(GhostView.NONE));
        assertEquals(List.of(), shapes(view(true, stretch(30_000, 31_000, Kind.ADDED))));
    }

    @Test
    void eachKindLooksOtherThanByItsColourAlone() {
        List<String> looks = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            looks.add(forms(shapes(view(true, stretch(1000, 2000, kind)))));
        }
        looks.add(forms(shapes(view(true, new GhostStretch(Span.ofMillis(1000, 2000), Kind.CHANGED, true)))));
        assertEquals(4, looks.stream().distinct().count());
    }

    /** The shapes without their colours. */
    private static String forms(List<Shape> shapes) {
        StringBuilder forms = new StringBuilder();
        for (Shape shape : shapes) {
            forms.append(shape.getClass().getSimpleName())
                    .append(shape.x())
                    .append(',')
                    .append(shape.width());
            if (shape instanceof Shape.Fill fill) {
                forms.append(',').append(fill.y()).append(',').append(fill.height());
            } else if (shape instanceof Lines lines) {
                forms.append(Arrays.toString(lines.points()));
            } else if (shape instanceof Columns columns) {
                forms.append(',').append(columns.y()).append(',').append(columns.height());
            }
            forms.append(' ');
        }
        return forms.toString();
    }

    @Test
    void newLightIsSeenDimmedWhereItWouldBe() {
        Columns light =
                columns(shapes(view(true, stretch(1000, 2000, Kind.ADDED)))).getFirst();
        assertEquals(LEFT + 100, light.x());
        assertEquals(100, light.width());
        assertNotEquals(Shows.BLUE.packed(), light.colours()[50]);
        assertTrue((light.colours()[50] & 0xFF) > (light.colours()[50] >> 16));
    }

    @Test
    void ofAChangeTheLowerHalfShowsTheNewLight() {
        Row row = TimelineLayout.picture(show, Shows.viewport(10)).rows().getFirst();
        Columns light =
                columns(shapes(view(true, stretch(1000, 2000, Kind.CHANGED)))).getFirst();
        assertEquals(Shows.BLUE.packed(), light.colours()[50]);
        assertEquals(row.y() + row.height() / 2, light.y());
    }

    @Test
    void theProposedShowIsOnlyMarked() {
        List<Shape> shapes = shapes(view(false, stretch(1000, 2000, Kind.CHANGED), stretch(5000, 5020, Kind.ADDED)));
        Row row = TimelineLayout.picture(show, Shows.viewport(10)).rows().getFirst();
        assertTrue(shapes.stream().anyMatch(Lines.class::isInstance));
        assertTrue(columns(shapes).stream().allMatch(band -> band.y() >= row.y() + row.height() - GhostShapes.BAND));
    }

    @Test
    void linesStayInsideTheirBox() {
        for (Kind kind : Kind.values()) {
            for (Shape shape : shapes(view(true, new GhostStretch(Span.ofMillis(1000, 1230), kind, true)))) {
                if (shape instanceof Lines lines) {
                    for (int i = 0; i < lines.points().length; i += 2) {
                        int x = lines.points()[i];
                        assertTrue(x >= LEFT + 100 && x <= LEFT + 123, kind + " reaches to " + (x - LEFT));
                    }
                }
            }
        }
    }

    @Test
    void narrowOnesAreColumnsWithTheirKindsInABand() {
        List<Columns> columns =
                columns(shapes(view(true, stretch(1000, 1010, Kind.ADDED), stretch(1010, 1020, Kind.REMOVED))));
        assertEquals(3, columns.size());
        GhostColours colours = GhostColours.of(SurfaceColours.LIGHT);
        int dark = SurfaceColours.LIGHT.row().packed();
        assertEquals(
                List.of(dark, colours.removed().packed()), list(columns.get(1).colours()));
        assertEquals(
                List.of(colours.added().packed(), dark), list(columns.get(2).colours()));
    }

    @Test
    void manyInOneColumnAreAllTold() {
        List<GhostStretch> many = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            many.add(new GhostStretch(
                    Span.of(Time.ofMicros(1_000_000 + i * 1000L), Time.ofMicros(1_000_500 + i * 1000L)),
                    i % 2 == 0 ? Kind.ADDED : Kind.REMOVED,
                    false));
        }
        Row row = TimelineLayout.picture(show, Shows.viewport(10)).rows().getFirst();
        GhostRow ghosts = new GhostRow(row, many, Shows.viewport(10));
        assertEquals(GhostRow.ADDED | GhostRow.REMOVED, ghosts.kinds[100]);
        assertEquals(0, ghosts.kinds[102]);
    }

    @Test
    void tooManyBoxesBecomeColumns() {
        List<GhostStretch> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(stretch(i * 160L, i * 160L + 150, Kind.ADDED));
        }
        assertTrue(
                shapes(view(true, many.toArray(GhostStretch[]::new))).stream().anyMatch(Lines.class::isInstance));
        Project twenty = show.withTimelines(IntStream.range(0, 5)
                .mapToObj(i -> show.timelines().getFirst().withId(TimelineId.fresh()))
                .toList());
        Map<TimelineId, List<GhostStretch>> all = new HashMap<>();
        twenty.timelines().forEach(row -> all.put(row.id(), many));
        Picture picture = TimelineLayout.picture(twenty, Shows.viewport(10));
        List<Shape> shapes =
                GhostShapes.of(picture, new GhostView(all, twenty, true, null, EffectLooks.NONE), SurfaceColours.DARK);
        assertFalse(shapes.stream().anyMatch(Lines.class::isInstance));
        assertFalse(shapes.isEmpty());
    }

    @Test
    void ofTwentyThousandOnlyThoseThatAreSeenAreLookedAt() {
        Counted counted = new Counted(20_000);
        GhostView view = new GhostView(Map.of(timeline, counted), show, true, null, EffectLooks.NONE);
        // A second of a show of a minute: 333 of them.
        Picture picture = TimelineLayout.picture(show, Shows.viewport(1));
        GhostShapes.of(picture, view, SurfaceColours.LIGHT);
        assertTrue(counted.asked < 1500, counted.asked + " looked at");
        // All of them in a thousand columns.
        counted.asked = 0;
        picture = TimelineLayout.picture(show, Shows.viewport(60));
        List<Shape> shapes = GhostShapes.of(picture, view, SurfaceColours.LIGHT);
        assertTrue(counted.asked < 30_000, counted.asked + " looked at");
        assertTrue(shapes.size() < 100, shapes.size() + " shapes");
    }

    private static Segment strobe(long from, long to) {
        Segment plain = Shows.solid(from, to, Shows.BLUE);
        return plain.withLook(plain.look().withEffects(List.of(new Effect("strobe", Map.of()))));
    }

    @Test
    void effectsOfWhatIsProposedAreSeenAsTheyWillLook() {
        Segment added = strobe(1000, 2000);
        Segment other = strobe(6000, 7000);
        Project proposed = show.withTimeline(timeline, row -> row.insert(added).insert(other));
        List<Segment> asked = new ArrayList<>();
        EffectLooks looks = (row, box, viewport, stripes) -> {
            asked.add(box.segment());
            int[][] colours = new int[stripes][box.width()];
            for (int stripe = 0; stripe < stripes; stripe++) {
                Arrays.fill(colours[stripe], 0x10 * (stripe + 1));
            }
            return colours;
        };
        GhostView view = new GhostView(
                Map.of(timeline, List.of(stretch(1000, 2000, Kind.CHANGED))), proposed, true, null, looks);
        List<Columns> light = shapes(view).stream()
                .filter(Columns.class::isInstance)
                .map(Columns.class::cast)
                .toList();
        assertEquals(List.of(added), asked);
        assertEquals(
                List.of(0x10, 0x20, 0x30, 0x40),
                light.stream().map(columns -> columns.colours()[5]).toList());
    }

    @Test
    void theOneThatKeysAreForHasAFrameInTheColourOfSelection() {
        GhostView plain = view(true, stretch(1000, 2000, Kind.ADDED));
        GhostView focused = new GhostView(
                plain.stretches(),
                plain.proposed(),
                true,
                new GhostView.Focus(timeline, Span.ofMillis(1000, 2000)),
                EffectLooks.NONE);
        List<Shape> more =
                shapes(focused).subList(shapes(plain).size(), shapes(focused).size());
        assertTrue(more.stream()
                .anyMatch(shape ->
                        shape instanceof Shape.Fill fill && fill.colour().equals(SurfaceColours.LIGHT.accent())));
    }

    @Test
    void aPointerFindsWhatIsUnderItAndNarrowOnesNearIt() {
        Picture picture = TimelineLayout.picture(show, Shows.viewport(10));
        int y = picture.rows().getFirst().y() + 5;
        GhostView view = view(true, stretch(1000, 2000, Kind.ADDED), stretch(4000, 4005, Kind.CHANGED));
        assertNotNull(GhostBox.at(picture, view, LEFT + 150, y));
        assertNotNull(GhostBox.at(picture, view, LEFT + 402, y));
        assertNull(GhostBox.at(picture, view, LEFT + 300, y));
        assertNull(GhostBox.at(picture, view, LEFT + 150, y + 200));
        assertNull(GhostBox.at(picture, view, 20, y));
    }

    @Test
    void theButtonsAreInTheCornerOrBesideIt() {
        Picture picture = TimelineLayout.picture(show, Shows.viewport(10));
        Row row = picture.rows().getFirst();
        GhostBox wide = GhostBox.of(row, stretch(1000, 3000, Kind.ADDED), picture.viewport());
        assertNotNull(wide);
        GhostHandles handles = GhostHandles.of(wide, picture.viewport());
        assertEquals(Handle.ACCEPT, handles.at(handles.x() + 3, handles.y() + 3));
        assertEquals(Handle.REFUSE, handles.at(handles.x() + GhostHandles.SIZE + 3, handles.y() + 3));
        assertNull(handles.at(handles.x() - 1, handles.y() + 3));
        assertTrue(handles.x() + 2 * GhostHandles.SIZE <= wide.x() + wide.width());
        GhostBox narrow =
                GhostBox.of(row, new GhostStretch(Span.ofMillis(1000, 1050), Kind.ADDED, true), picture.viewport());
        assertNotNull(narrow);
        GhostHandles one = GhostHandles.of(narrow, picture.viewport());
        // What collides can only be refused.
        assertEquals(Handle.REFUSE, one.at(one.x() + 3, one.y() + 3));
        assertNull(one.at(one.x() + GhostHandles.SIZE + 3, one.y() + 3));
    }

    private static List<Columns> columns(List<Shape> shapes) {
        return shapes.stream()
                .filter(Columns.class::isInstance)
                .map(Columns.class::cast)
                .toList();
    }

    private static List<Integer> list(int[] colours) {
        return Arrays.stream(colours).boxed().toList();
    }

    /** Counts how many of them are asked for: 2 ms each, 3 ms apart. */
    private static final class Counted extends AbstractList<GhostStretch> {
        private final int size;
        private int asked;

        Counted(int size) {
            this.size = size;
        }

        @Override
        public GhostStretch get(int index) {
            asked++;
            return stretch(index * 3L, index * 3L + 2, Kind.values()[index % 3]);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
