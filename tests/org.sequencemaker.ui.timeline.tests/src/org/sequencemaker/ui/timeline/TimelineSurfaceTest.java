package org.sequencemaker.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.layout.Picture;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.layout.TimeScale;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.project.OpenProject;

class TimelineSurfaceTest {
    private final TimelineSurface surface = new TimelineSurface(() -> SurfaceColours.LIGHT);
    private final OpenProject show = Shows.open(60);

    @Test
    void aProjectIsFittedWhenTheSizeIsKnown() {
        surface.show(show, null);
        assertNull(surface.state());
        surface.resize(1000, 400);
        assertTrue(surface.viewport().x(Time.ofMillis(60_000)) <= 1000);
        assertTrue(surface.viewport().x(Time.ofMillis(60_000)) > 900);
    }

    @Test
    void aProjectIsSeenAsItWasSeenLast() {
        TimeScale scale = new TimeScale(Time.ofMillis(5000), 10_000);
        surface.resize(1000, 400);
        surface.show(show, new ViewState(scale, 0));
        assertEquals(scale, surface.viewport().scale());
        assertEquals(new ViewState(scale, 0), surface.state());
    }

    @Test
    void nothingIsLaidOutTwice() {
        surface.resize(1000, 400);
        surface.show(show, null);
        Picture picture = surface.picture();
        assertSame(picture, surface.picture());
        surface.look(viewport -> viewport);
        assertSame(picture, surface.picture());
        surface.look(viewport -> viewport.zoomed(2, 500));
        assertNotSame(picture, surface.picture());
    }

    @Test
    void listenersHearOfEachChangeOnce() {
        surface.resize(1000, 400);
        surface.show(show, null);
        List<Integer> told = new ArrayList<>();
        surface.listen(() -> told.add(1));
        surface.look(viewport -> viewport.zoomed(2, 500));
        surface.look(viewport -> viewport);
        surface.fit();
        assertEquals(2, told.size());
    }

    @Test
    void thereIsAPictureWithoutAProject() {
        surface.resize(1000, 400);
        assertTrue(surface.picture().rows().isEmpty());
        assertTrue(surface.playheadShapes().isEmpty());
    }
}
