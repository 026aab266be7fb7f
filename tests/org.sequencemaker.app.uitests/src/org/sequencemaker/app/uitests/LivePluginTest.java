package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.plugin.testkit.leak.Unloading;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.plugins.problem.ProblemList;

/** A plug-in with a part, a dialog, a menu entry and a tool item comes and goes while the program runs. */
class LivePluginTest {
    private static final String PLUGIN = "org.sequencemaker.example.lightcount";

    @RegisterExtension
    final Studio studio = new Studio();

    private final LivePlugin plugin = new LivePlugin();

    @AfterEach
    void uninstall() throws Exception {
        plugin.uninstall();
    }

    @WindowTest
    void itsPartAndDialogShowTheProject() throws Exception {
        studio.open("show");
        install();
        Canvas bars = bars();
        int lit = pixel(bars);
        studio.edit();
        studio.ui().settle();
        assertNotEquals(0, lit);
        studio.ui().menu("Plug-ins", "Light Count Details…");
        Shell dialog = studio.ui().shell("Light Count");
        Table details = studio.ui().withKey(Table.class, "lightcount.details");
        assertEquals("Ball 1", studio.ui().ask(() -> details.getItem(0).getText(0)));
        studio.ui().clickButton(dialog, "Close");
        studio.ui().waitUntil("the dialog to go", dialog::isDisposed);
    }

    @WindowTest
    void nothingOfItIsLeftWhenItIsUninstalled() throws Exception {
        use();
        uninstall();
        studio.ui().waitUntil("the part to go", () -> !hasTab("Light Count"));
        assertEquals(List.of(), studio.ui().ask(this::elements));
    }

    @WindowTest
    void noClassOfItStaysInMemoryOnceItIsUninstalled() throws Exception {
        Unloading unloading = useAndWatch();
        uninstall();
        studio.ui().waitUntil("the part to go", () -> !hasTab("Light Count"));
        studio.ui().settle();
        unloading.assertGone(studio.folder());
    }

    @WindowTest
    void anotherVersionTakesItsPlace() throws Exception {
        install();
        studio.ui().withText(CTabItem.class, "Light Count");
        for (int i = 0; i < 5; i++) {
            // At once, as an update does it, while the window still has to take the old one away.
            uninstall();
            install();
        }
        bars();
        assertEquals(6, studio.ui().ask(() -> elements().size()).intValue());
    }

    @WindowTest
    void itIsHiddenWhileItIsDisabled() throws Exception {
        install();
        bars();
        studio.service(Standing.class).enable(PLUGIN, false);
        studio.ui().waitUntil("the part to be hidden", () -> !hasTab("Light Count"));
        studio.service(Standing.class).enable(PLUGIN, true);
        bars();
    }

    @WindowTest
    void itSeesNothingOnceTheUserHasRefusedIt() throws Exception {
        Standing standing = studio.service(Standing.class);
        standing.refuse(PLUGIN, Capability.READ_PROJECT, true);
        try {
            install();
            studio.ui().tab("Light Count");
            studio.ui()
                    .waitUntil(
                            "the refusal",
                            () -> studio.service(ProblemList.class).entries().stream()
                                    .anyMatch(entry -> entry.problem().message().contains("may not see your project")));
        } finally {
            standing.refuse(PLUGIN, Capability.READ_PROJECT, false);
        }
    }

    @WindowTest
    void aProgramThatStartsWithoutItHasForgottenIt() throws Exception {
        install();
        bars();
        studio.stop();
        uninstall();
        studio.start(null);
        studio.ui().withText(CTabItem.class, "Timeline");
        assertTrue(studio.ui().ask(() -> elements().isEmpty() && !hasTab("Light Count")));
    }

    private Canvas bars() {
        studio.ui().tab("Light Count");
        return studio.ui().withKey(Canvas.class, "lightcount");
    }

    /** A method of its own, so that nothing of it lies on the stack afterwards. */
    private Unloading useAndWatch() throws Exception {
        use();
        return new Unloading(PLUGIN, plugin.classLoader());
    }

    private void use() throws Exception {
        install();
        bars();
        studio.ui().menu("Plug-ins", "Light Count Details…");
        studio.ui().clickButton(studio.ui().shell("Light Count"), "Close");
    }

    private void install() throws Exception {
        plugin.install("lightcount");
    }

    private boolean hasTab(String text) {
        return hasTab(studio.window(), text);
    }

    private static boolean hasTab(Control control, String text) {
        if (control instanceof CTabFolder folder) {
            for (CTabItem item : folder.getItems()) {
                if (item.getText().equals(text)) {
                    return true;
                }
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                if (hasTab(child, text)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What of the plug-in is in the window's model: its part, menu entry, tool item, command, key and handler. */
    private List<MApplicationElement> elements() {
        MApplication application = studio.service(MApplication.class);
        EModelService models = studio.service(EModelService.class);
        int everywhere = EModelService.ANYWHERE | EModelService.IN_MAIN_MENU | EModelService.IN_PART;
        List<MApplicationElement> found =
                new ArrayList<>(models.findElements(application, MUIElement.class, everywhere, this::isOfPlugin));
        application.getCommands().stream().filter(this::isOfPlugin).forEach(found::add);
        application.getHandlers().stream().filter(this::isOfPlugin).forEach(found::add);
        application.getBindingTables().stream()
                .flatMap(table -> table.getBindings().stream())
                .filter(this::isOfPlugin)
                .forEach(found::add);
        return found.stream().distinct().toList();
    }

    private boolean isOfPlugin(MApplicationElement element) {
        return String.valueOf(element.getElementId()).startsWith(PLUGIN);
    }

    private int pixel(Canvas canvas) {
        return studio.ui().ask(() -> canvas.getSize().x);
    }
}
