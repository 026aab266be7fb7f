package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.SettingsOfPlugin;
import org.sequencemaker.testkit.ui.WindowTest;

/** How the user sets what plays, and finds out how late it is heard. */
class SoundSettingsTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @BeforeEach
    void openAShow() throws Exception {
        studio.open("show");
    }

    @AfterEach
    void forget() {
        settings().reset("latency");
        settings().reset("deviceLoss");
    }

    @WindowTest
    void thePreferencesHoldLatencyAndWhatHappensWithoutADevice() {
        studio.ui().menu("Edit", "Preferences…");
        Shell dialog = studio.ui().shell("Preferences");
        Table pages = studio.ui().withKey(Table.class, "preferences.pages");
        studio.ui().run(() -> {
            for (int k = 0; k < pages.getItemCount(); k++) {
                if (pages.getItem(k).getText().equals("Timeline and Song")) {
                    pages.setSelection(k);
                }
            }
            pages.notifyListeners(SWT.Selection, new Event());
        });
        Combo loss = studio.ui().withKey(Combo.class, "preferences.deviceLoss");
        assertEquals("Play on silently", studio.ui().textOf(loss));
        studio.ui().run(() -> {
            loss.select(1);
            loss.notifyListeners(SWT.Selection, new Event());
        });
        studio.ui().type(studio.ui().withKey(Text.class, "preferences.latency"), "85");
        studio.ui().screenshot(shots().resolve("preferences-song.png"));
        studio.ui().clickButton(dialog, "OK");
        studio.ui()
                .waitUntil("the settings", () -> settings().choice("deviceLoss").equals("pause"));
        assertEquals(85, settings().number("latency"));
    }

    @WindowTest
    void tapsAlongWithTheClicksSayHowLateTheSoundIs() {
        Shell dialog = calibrate();
        Button tap = studio.ui().withKey(Button.class, "latency.tap");
        Label message = studio.ui().withKey(Label.class, "latency.message");
        for (int k = 0; k < 5; k++) {
            studio.ui().run(() -> tap.notifyListeners(SWT.MouseDown, new Event()));
        }
        studio.ui().waitUntil("the result", () -> message.getText().startsWith("5 taps: "));
        studio.ui().screenshot(shots().resolve("calibrate.png"));
        String shown = studio.ui().textOf(studio.ui().withKey(Label.class, "latency.value"));
        studio.ui().clickButton(dialog, "Keep");
        studio.ui().waitUntil("the end", dialog::isDisposed);
        Label status = studio.ui().withKey(Label.class, "status.message");
        studio.ui().waitUntil("the word", () -> status.getText().startsWith("Sound is taken"));
        assertEquals(shown, Math.round(settings().number("latency")) + " ms");
    }

    @WindowTest
    void theSliderSetsTheLatencyAndIsRemembered() {
        Shell dialog = calibrate();
        Scale slider = studio.ui().withKey(Scale.class, "latency.slider");
        studio.ui().run(() -> {
            slider.setSelection(slider.getSelection() + 120);
            slider.notifyListeners(SWT.Selection, new Event());
        });
        studio.ui().clickButton(dialog, "Keep");
        studio.ui().waitUntil("the setting", () -> settings().number("latency") == 120);
        Shell again = calibrate();
        assertEquals("120 ms", studio.ui().textOf(studio.ui().withKey(Label.class, "latency.value")));
        studio.ui().clickButton(again, "Cancel");
        studio.ui().waitUntil("the end", again::isDisposed);
        assertTrue(settings().number("latency") == 120);
    }

    private Shell calibrate() {
        studio.ui().menu("Song", "Calibrate Sound…");
        return studio.ui().shell("Calibrate Sound");
    }

    private SettingsOfPlugin settings() {
        return studio.service(Extensions.class).hosts().settings("org.sequencemaker.ui.timeline");
    }

    private static Path shots() {
        return Path.of(System.getProperty("ui.shots", "target/screenshots"));
    }
}
