package org.sequencemaker.app.uitests;

import java.util.List;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.timeline.binding.KeyBindings;

/**
 * The key of a plug-in that comes while the program runs. Alone in its process: the workbench hears of the models of all
 * windows that were closed in it, to which the plug-in is added as well, and takes their keys for conflicts.
 */
class KeyOfLivePluginTest {
    private static final String COMMAND = "org.sequencemaker.example.lightcount.command.details";

    @RegisterExtension
    final Studio studio = new Studio();

    private final LivePlugin plugin = new LivePlugin();

    @AfterEach
    void uninstall() throws Exception {
        plugin.uninstall();
    }

    @WindowTest
    void itCallsItsCommandAtOnceAndTheUsersKeyWhenThePluginComesBack() throws Exception {
        studio.open("show");
        install();
        callDetails('l');
        KeyBindings keys = studio.service(KeyBindings.class);
        KeySequence other = KeySequence.getInstance("M1+M3+J");
        studio.ui().run(() -> keys.use(keys.current().with(COMMAND, List.of(other))));
        callDetails('j');
        uninstall();
        studio.ui().waitUntil("the key to go", () -> keys.current().of(COMMAND).isEmpty());
        studio.ui().run(() -> keys.use(keys.current()));
        install();
        studio.ui().waitUntil("the key", () -> keys.current().of(COMMAND).equals(List.of(other)));
        callDetails('j');
        studio.ui().run(() -> keys.use(keys.standard()));
    }

    private void install() throws Exception {
        plugin.install("lightcount");
        studio.ui().tab("Light Count");
        studio.ui().withKey(Canvas.class, "lightcount");
    }

    private void callDetails(char key) {
        studio.ui().run(() -> studio.window().setFocus());
        studio.ui().hands().chord(SWT.MOD1, SWT.MOD3, key);
        Shell dialog = studio.ui().shell("Light Count");
        studio.ui().clickButton(dialog, "Close");
        studio.ui().waitUntil("the dialog to go", dialog::isDisposed);
    }
}
