package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.access.SpokenName;

/** Everything by keys, and everything said. */
class EaseTest {
    private static final Set<Class<?>> WITHOUT_WORDS = Set.of(
            Text.class,
            StyledText.class,
            Combo.class,
            Table.class,
            Tree.class,
            Scale.class,
            Spinner.class,
            ProgressBar.class);

    @RegisterExtension
    final Studio studio = new Studio();

    @BeforeEach
    void openAShow() throws Exception {
        studio.open("show");
    }

    @WindowTest
    void aCommandIsFoundByAFewLettersAndCalled() {
        int before =
                studio.ui().ask(() -> studio.project().project().timelines().size());
        studio.ui().menu("Help", "Command Palette…");
        Text field = studio.ui().withKey(Text.class, "palette.field");
        Table list = studio.ui().withKey(Table.class, "palette.list");
        studio.ui().waitUntil("all commands", () -> list.getItemCount() > 80);
        studio.ui().run(() -> field.setText("add tim"));
        studio.ui()
                .waitUntil(
                        "the command",
                        () -> list.getItemCount() > 0
                                && list.getItem(0).getText(0).equals("Add Timeline"));
        assertTrue(studio.ui().ask(() -> list.getItem(0).getText(1)).contains("N"));
        studio.ui().run(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
        studio.ui()
                .waitUntil(
                        "one more", () -> studio.project().project().timelines().size() == before + 1);
        assertFalse(studio.ui().hasShell("Command Palette"));
    }

    @WindowTest
    void everyControlOfTheWindowHasAName() {
        studio.ui()
                .run(() -> studio.project()
                        .selection()
                        .select(List.of(studio.project()
                                .project()
                                .timelines()
                                .getFirst()
                                .segments()
                                .getFirst()
                                .id())));
        for (String tab : List.of("History", "Palettes", "Notes", "Inspector")) {
            studio.ui().tab(tab);
        }
        studio.ui().menu("View", "Problems of the Show");
        studio.ui().menu("View", "Problems with Plug-ins");
        studio.ui().withKey(Table.class, "problems.list");
        assertEquals(List.of(), studio.ui().ask(() -> nameless(studio.window())));
    }

    private static List<String> nameless(Composite parent) {
        List<String> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (!isNamed(child)) {
                found.add(child.getClass().getSimpleName() + " "
                        + child.getData("org.eclipse.swtbot.widget.key") + " in "
                        + parent.getClass().getSimpleName());
            }
            if (child instanceof ToolBar bar) {
                for (ToolItem item : bar.getItems()) {
                    boolean isLine = (item.getStyle() & SWT.SEPARATOR) != 0;
                    if (!isLine
                            && item.getText().isEmpty()
                            && String.valueOf(item.getToolTipText()).isBlank()) {
                        found.add("ToolItem in " + bar);
                    }
                }
            }
            if (child instanceof Composite composite && !(child instanceof Combo)) {
                found.addAll(nameless(composite));
            }
        }
        return found;
    }

    private static boolean isNamed(Control control) {
        if (control.getData(SpokenName.KEY) != null) {
            return true;
        }
        if (control instanceof Button button) {
            return !button.getText().isBlank();
        }
        boolean isOurCanvas =
                control instanceof Canvas && control.getClass().getName().startsWith("org.sequencemaker.");
        return !isOurCanvas && !WITHOUT_WORDS.contains(control.getClass());
    }
}
