package org.sequencemaker.ui.timeline.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.Shows;
import org.sequencemaker.ui.timeline.SnapSettings;
import org.sequencemaker.ui.timeline.TimelineSurface;

class GesturesTest {
    private final TimelineSurface surface = new TimelineSurface(() -> SurfaceColours.LIGHT);
    private final Gestures gestures =
            new Gestures(surface, new Tools(new SnapSettings(Shows.memory()), new Brush()), button -> {});
    private final OpenProject show = Shows.open(60);

    @BeforeEach
    void show() {
        surface.resize(1000, 400);
        surface.show(show, null);
    }

    @Test
    void theRulerMovesThePlayhead() {
        PointerGesture scrub = gestures.begin(at(300, 5));
        assertNotNull(scrub);
        assertEquals(tick(300), show.playhead().time());
        scrub.move(at(400, 200));
        assertEquals(tick(400), show.playhead().time());
        scrub.release(at(401, 200));
        assertEquals(tick(401), show.playhead().time());
    }

    @Test
    void givingUpPutsThePlayheadBack() {
        show.playhead().moveTo(Time.ofMillis(7000));
        PointerGesture scrub = gestures.begin(at(300, 5));
        assertNotNull(scrub);
        scrub.cancel();
        assertEquals(Time.ofMillis(7000), show.playhead().time());
    }

    @Test
    void thePlayheadStaysInsideTheShow() {
        PointerGesture scrub = gestures.begin(at(300, 5));
        assertNotNull(scrub);
        scrub.move(at(5000, 5));
        assertEquals(Time.ofMillis(60_000), show.playhead().time());
        scrub.move(at(-500, 5));
        assertEquals(Time.ZERO, show.playhead().time());
    }

    @Test
    void scrubbingBeyondTheEdgeScrolls() {
        surface.look(viewport -> viewport.zoomed(10, 148));
        PointerGesture scrub = gestures.begin(at(900, 5));
        assertNotNull(scrub);
        scrub.move(at(1100, 5));
        assertTrue(surface.viewport().scale().left().isAfter(Time.ZERO));
    }

    @Test
    void panningDragsTheShowAndCanBeGivenUp() {
        surface.look(viewport -> viewport.zoomed(10, 148));
        Viewport before = surface.viewport();
        PointerGesture pan = gestures.pan(at(600, 100));
        pan.move(at(500, 100));
        assertEquals(before.scrolled(100), surface.viewport());
        pan.cancel();
        assertEquals(before, surface.viewport());
    }

    /** The tick at 100 Hz that is nearest to a column. */
    private Time tick(int x) {
        return Time.ofMillis(Math.round(surface.viewport().time(x).micros() / 10_000.0) * 10);
    }

    private static Pointer at(int x, int y) {
        return new Pointer(x, y, false, false, false);
    }
}
