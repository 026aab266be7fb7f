package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.testkit.ui.HoldsTheWindow;
import org.sequencemaker.testkit.ui.WindowTest;

class AppearanceTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @WindowTest
    void theWindowIsLikeTheSystemUntilItIsToldOtherwise() {
        assertFalse(studio.ui().ask(studio.theme()::isDark));
        assertEquals(SurfaceColours.LIGHT, studio.ui().ask(studio.theme()::surface));
    }

    @WindowTest
    @HoldsTheWindow(millis = 300, with = "the toolkit styles every control there is")
    void darkAndLightChangeWhileTheWindowIsOpen() throws Exception {
        studio.open("show");
        int light = brightnessBehindTheTabs();
        studio.ui().menu("View", "Appearance", "Dark");
        studio.ui().waitUntil("a dark theme", studio.theme()::isDark);
        assertTrue(brightnessBehindTheTabs() < light / 2);
        studio.ui().menu("View", "Appearance", "Light");
        studio.ui().waitUntil("a light theme", () -> !studio.theme().isDark());
        assertEquals(light, brightnessBehindTheTabs());
    }

    @WindowTest
    @HoldsTheWindow(millis = 300, with = "the toolkit styles every control there is")
    void theChoiceIsRemembered() throws Exception {
        studio.ui().menu("View", "Appearance", "Dark");
        studio.ui().waitUntil("a dark theme", studio.theme()::isDark);
        studio.restart(null);
        assertTrue(studio.ui().ask(studio.theme()::isDark));
        assertTrue(brightnessBehindTheTabs() < 100);
        studio.ui().menu("View", "Appearance", "Light");
        studio.ui().waitUntil("a light theme", () -> !studio.theme().isDark());
    }

    private int brightnessBehindTheTabs() {
        CTabFolder folder = studio.ui()
                .find(
                        CTabFolder.class,
                        "of the timeline",
                        any -> any.getItemCount() > 0
                                && any.getItem(0).getText().equals("Timeline"));
        RGB colour = studio.ui().ask(() -> folder.getBackground().getRGB());
        return (colour.red + colour.green + colour.blue) / 3;
    }
}
