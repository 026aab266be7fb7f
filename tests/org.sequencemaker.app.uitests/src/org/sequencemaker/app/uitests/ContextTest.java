package org.sequencemaker.app.uitests;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.testkit.ui.Ui;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.project.OpenProject;

/** What the model sees, in the window. */
class ContextTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @WindowTest
    void whatIsSentIsShownAndTheInstructionsAreThoseOfTheShowThatIsOpen() throws Exception {
        studio.open("first");
        Ui ui = studio.ui();
        ui.menu("Assistant", "What the Model Sees…");
        Table parts = ui.withKey(Table.class, "context.parts");
        ui.waitUntil("what is sent", () -> parts.getItemCount() > 0);
        Text instructions = ui.withKey(Text.class, "context.instructions");
        ui.type(instructions, "never use white");
        studio.open("second");
        ui.waitUntil(
                "the instructions of the other show",
                () -> instructions.getText().isEmpty());
        ui.type(instructions, "ball 2 is mine");
        ui.click(ui.withKey(Button.class, "context.save"));
        OpenProject second = studio.project();
        ui.waitUntil(
                "the instructions in the show",
                () -> second.project().assistant().customInstructions().equals("ball 2 is mine"));
    }
}
