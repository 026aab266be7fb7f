package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.ui.WindowTest;

class TimelineTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @BeforeEach
    void openAShow() throws Exception {
        studio.open("show");
    }

    @WindowTest
    void aProjectIsSeenWhole() {
        Viewport viewport = studio.viewport();
        assertEquals(Time.ZERO, viewport.scale().left());
        assertTrue(viewport.x(studio.project().project().duration()) <= viewport.width());
    }

    @WindowTest
    void theWheelWithControlZoomsAroundThePointer() {
        Canvas canvas = studio.timeline();
        Time under = studio.viewport().time(500);
        studio.ui().hands().wheel(canvas, 500, 100, 5, SWT.CTRL);
        Viewport after = studio.viewport();
        assertEquals(500, after.x(under), 1);
        assertTrue(after.visible().length().isBefore(studio.project().project().duration()));
    }

    @WindowTest
    void theWheelWithShiftScrollsThroughTheTime() {
        Canvas canvas = studio.timeline();
        studio.ui().hands().wheel(canvas, 500, 100, 10, SWT.CTRL);
        Time before = studio.viewport().scale().left();
        studio.ui().hands().wheel(canvas, 500, 100, -3, SWT.SHIFT);
        assertTrue(studio.viewport().scale().left().isAfter(before));
    }

    @WindowTest
    void theScrollBarScrolls() {
        Canvas canvas = studio.timeline();
        studio.ui().hands().wheel(canvas, 500, 100, 10, SWT.CTRL);
        studio.ui().run(() -> {
            canvas.getHorizontalBar().setSelection(30_000);
            canvas.getHorizontalBar().notifyListeners(SWT.Selection, new Event());
        });
        assertEquals(Time.ofMillis(30_000), studio.viewport().scale().left());
    }

    @WindowTest
    void keysZoomAndGoToTheEnds() {
        Canvas canvas = studio.timeline();
        studio.ui().run(canvas::setFocus);
        double before = studio.viewport().scale().microsPerPixel();
        studio.ui().hands().type('+', '+');
        studio.ui().waitUntil("zoom", () -> studio.surface().viewport().scale().microsPerPixel() < before / 2);
        studio.ui().hands().type(SWT.END);
        studio.ui()
                .waitUntil(
                        "the end",
                        () -> studio.project()
                                .playhead()
                                .time()
                                .equals(studio.project().project().duration()));
        studio.ui().hands().type(SWT.HOME);
        studio.ui()
                .waitUntil("the start", () -> studio.project().playhead().time().equals(Time.ZERO));
        assertEquals(Time.ZERO, studio.viewport().scale().left());
    }

    @WindowTest
    void zoomCommandsWorkFromMenuAndKey() {
        double whole = studio.viewport().scale().microsPerPixel();
        studio.ui().menu("View", "Zoom In");
        studio.ui()
                .waitUntil("zoom in", () -> studio.surface().viewport().scale().microsPerPixel() < whole);
        Canvas canvas = studio.timeline();
        studio.ui().run(canvas::setFocus);
        studio.ui().hands().chord(SWT.CTRL, '0');
        studio.ui()
                .waitUntil(
                        "zoom to fit", () -> studio.surface().viewport().scale().microsPerPixel() == whole);
    }

    @WindowTest
    void clickingTheRulerMovesThePlayhead() {
        Canvas canvas = studio.timeline();
        studio.ui().hands().click(canvas, 600, 10);
        Time expected = tick(600);
        studio.ui()
                .waitUntil(
                        "the playhead", () -> studio.project().playhead().time().equals(expected));
        Label shown = studio.ui().withKey(Label.class, "status.time");
        assertEquals(expected + " / 1:00.000", studio.ui().textOf(shown));
    }

    @WindowTest
    void draggingOnTheRulerTakesThePlayheadAlong() {
        Canvas canvas = studio.timeline();
        studio.ui().hands().drag(canvas, 1, new Point(300, 10), new Point(700, 12));
        Time expected = tick(700);
        studio.ui()
                .waitUntil(
                        "the playhead", () -> studio.project().playhead().time().equals(expected));
    }

    @WindowTest
    void theMiddleButtonDragsTheShow() {
        Canvas canvas = studio.timeline();
        studio.ui().hands().wheel(canvas, 500, 100, 12, SWT.CTRL);
        Viewport before = studio.viewport();
        studio.ui().hands().drag(canvas, 2, new Point(700, 150), new Point(500, 150));
        Time expected = before.scrolled(200).scale().left();
        studio.ui()
                .waitUntil(
                        "the drag",
                        () -> studio.surface().viewport().scale().left().equals(expected));
    }

    @WindowTest
    void aNoteLeadsToItsTime() {
        Canvas canvas = studio.timeline();
        Time note = studio.project().project().notes().getFirst().time();
        int x = studio.viewport().x(note);
        studio.ui().hands().click(canvas, x + 2, studio.viewport().metrics().rulerHeight() + 8);
        studio.ui()
                .waitUntil(
                        "the playhead", () -> studio.project().playhead().time().equals(note));
    }

    /** The tick at 100 Hz that is nearest to a column. */
    private Time tick(int x) {
        return Time.ofMillis(Math.round(studio.viewport().time(x).micros() / 10_000.0) * 10);
    }
}
