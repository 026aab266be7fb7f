package org.sequencemaker.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

class ViewportTest {
    private static final int LEFT = Metrics.STANDARD.headWidth();
    private static final Project SHOW = Shows.of(60, List.of());

    @Test
    void theTimeUnderThePointerStaysWhenZooming() {
        Viewport before = Shows.viewport(10).withScale(new TimeScale(Time.ofMillis(5000), 10_000));
        Time under = before.time(LEFT + 300);
        for (double factor : new double[] {1.25, 0.8, 4, 0.5}) {
            Viewport after = before.zoomed(factor, LEFT + 300);
            assertEquals(LEFT + 300, after.x(under), 1);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e9})
    void zoomingEndsAtItsLimits(double factor) {
        double micros = Shows.viewport(10).zoomed(factor, LEFT).scale().microsPerPixel();
        assertTrue(micros >= TimeScale.CLOSEST && micros <= TimeScale.FARTHEST);
    }

    @Test
    void scrollingStopsAtTheStart() {
        assertEquals(Time.ZERO, Shows.viewport(10).scrolled(-500).scale().left());
        assertEquals(
                Time.ofMillis(5000), Shows.viewport(10).scrolled(500).scale().left());
    }

    @Test
    void someOfTheShowIsAlwaysSeen() {
        Viewport lost = Shows.viewport(10).scrolled(1_000_000).withTop(10_000).within(SHOW);
        assertTrue(lost.scale().left().isBefore(SHOW.duration()));
        assertEquals(0, lost.top());
    }

    @Test
    void fittingShowsAllOfIt() {
        Viewport fit = Viewport.fitting(SHOW, 1200, 400, Metrics.STANDARD);
        assertTrue(fit.x(SHOW.duration()) <= 1200);
        assertTrue(fit.x(SHOW.duration()) > 1150);
    }

    @Test
    void fittingAShowOfNoLengthIsPossible() {
        assertEquals(TimeScale.CLOSEST, TimeScale.fitting(Time.ZERO, 1000).microsPerPixel());
    }

    @Test
    void revealingScrollsOnlyWhenNeeded() {
        Viewport view = Shows.viewport(10);
        assertEquals(view, view.revealing(Time.ofMillis(5000)));
        Viewport later = view.revealing(Time.ofMillis(30_000));
        assertTrue(later.x(Time.ofMillis(30_000)) < later.width());
        assertTrue(later.revealing(Time.ZERO).x(Time.ZERO) >= LEFT);
    }

    @Test
    void aScaleBeforeTheShowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TimeScale(Time.ofMillis(-1), 1000));
    }
}
