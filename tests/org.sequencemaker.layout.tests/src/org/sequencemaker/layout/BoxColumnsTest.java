package org.sequencemaker.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Segment;

class BoxColumnsTest {
    private static final Rgb GREY = new Rgb(100, 100, 100);

    private static SegmentBox box(int width, Rgb from, Rgb to) {
        return new SegmentBox(Shows.solid(0, 1000, from), 0, width, from, to, true, true);
    }

    @Test
    void aFadeRunsFromColumnToColumn() {
        int[] columns = new int[4];
        BoxColumns.write(box(4, Rgb.BLACK, new Rgb(80, 0, 0)), columns, 0, false);
        assertArrayEquals(new int[] {0x0A0000, 0x1E0000, 0x320000, 0x460000}, columns);
    }

    @Test
    void theEndsHaveTheirLines() {
        int[] columns = new int[7];
        BoxColumns.write(box(5, GREY, GREY), columns, 1, true);
        assertEquals(0, columns[0]);
        assertEquals(new Rgb(143, 143, 143).packed(), columns[1]);
        assertEquals(GREY.packed(), columns[2]);
        assertEquals(new Rgb(124, 124, 124).packed(), columns[5]);
        assertEquals(0, columns[6]);
    }

    @Test
    void aRowWithManySegmentsIsPutDownInOneGo() {
        Project many = Shows.of(60, Shows.flashes(100, 100));
        List<Shape> shapes = Shapes.of(TimelineLayout.picture(many, Shows.viewport(10)), SurfaceColours.LIGHT);
        List<Shape.Columns> columns = shapes.stream()
                .filter(Shape.Columns.class::isInstance)
                .map(Shape.Columns.class::cast)
                .toList();
        assertEquals(1, columns.size());
        assertEquals(1000, columns.getFirst().width());
        assertEquals(Shows.RED.packed(), columns.getFirst().colours()[5]);
        assertEquals(Shows.BLUE.packed(), columns.getFirst().colours()[15]);
    }

    @Test
    void gapsBetweenThemStayAsDarkAsTheRow() {
        List<Segment> flashes = Shows.flashes(120, 100).stream()
                .filter(segment -> segment.start().micros() % 200_000 == 0)
                .toList();
        List<Shape> shapes =
                Shapes.of(TimelineLayout.picture(Shows.of(60, flashes), Shows.viewport(10)), SurfaceColours.LIGHT);
        Shape.Columns columns = (Shape.Columns) shapes.stream()
                .filter(Shape.Columns.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(SurfaceColours.LIGHT.row().packed(), columns.colours()[15]);
        assertTrue(columns.width() >= 990);
    }
}
