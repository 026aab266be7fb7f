package org.sequencemaker.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequencemaker.layout.Metrics;
import org.sequencemaker.layout.Row;
import org.sequencemaker.layout.TimelineLayout;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

class ShowPictureTest {
    private static final int WIDTH = 1000;
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    private final Project project = aProject()
            .with(aTimeline("Solid").solid(1000, 4000, RED))
            .with(aTimeline("Fade").fade(0, 10_000, RED, BLUE))
            .with(aTimeline("Many").row(5000, 2))
            .build();

    @Test
    void colourLiesWhereTheLayoutPutsIt() {
        BufferedImage image = image(null);
        assertEquals(0xFF0000, colour(image, 0, 2500));
        assertNotEquals(0xFF0000, colour(image, 0, 500));
        assertNotEquals(0xFF0000, colour(image, 0, 4500));
    }

    @Test
    void fadeGoesFromOneColourToTheOther() {
        BufferedImage image = image(null);
        int half = colour(image, 1, 5000);
        assertTrue(Math.abs((half >> 16 & 0xFF) - 127) < 6, Integer.toHexString(half));
        assertTrue(Math.abs((half & 0xFF) - 127) < 6, Integer.toHexString(half));
        assertTrue((colour(image, 1, 9950) & 0xFF) > 240);
    }

    @Test
    void segmentsTooShortToTellApartStillHaveColour() {
        assertTrue((colour(image(null), 2, 5000) >> 16 & 0xFF) > 20);
    }

    @Test
    void partFillsTheWidth() {
        Span part = Span.of(Time.ofMillis(2000), Time.ofMillis(3000));
        BufferedImage image = image(part);
        int y = row(0).y() + 8;
        assertEquals(0xFF0000, image.getRGB(Metrics.STANDARD.headWidth() + 2, y) & 0xFFFFFF);
        assertEquals(0xFF0000, image.getRGB(WIDTH - 2, y) & 0xFFFFFF);
    }

    @Test
    void fullHeightShowsEveryRow() {
        Row last = row(2);
        int height = new ShowPicture(project, false).fullHeight();
        assertTrue(height > last.y() + last.height());
        assertTrue(height < last.y() + last.height() + 20);
    }

    @Test
    void showWithoutTimelinesIsAPictureToo() {
        ShowPicture empty = new ShowPicture(aProject().lasting(0).build(), true);
        assertEquals(ShowPicture.LEAST_HEIGHT, empty.fullHeight());
        assertEquals(300, empty.image(300, empty.fullHeight(), null).getWidth());
    }

    @Test
    void partsAsShortAsATickAndAsLongAsADayCanBeDrawn() {
        ShowPicture picture = new ShowPicture(project, false);
        picture.image(WIDTH, 200, Span.of(Time.ZERO, Time.ofMicros(1)));
        picture.image(WIDTH, 200, Span.of(Time.ZERO, Time.ofMillis(86_400_000)));
    }

    private BufferedImage image(@Nullable Span part) {
        ShowPicture picture = new ShowPicture(project, false);
        return picture.image(WIDTH, picture.fullHeight(), part);
    }

    private Viewport viewport() {
        return Viewport.fitting(project, WIDTH, 2000, Metrics.STANDARD);
    }

    private Row row(int index) {
        return TimelineLayout.picture(project, viewport()).rows().get(index);
    }

    private int colour(BufferedImage image, int row, long millis) {
        return image.getRGB(viewport().x(Time.ofMillis(millis)), row(row).y() + 8) & 0xFFFFFF;
    }
}
