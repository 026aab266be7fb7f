package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.ui.WindowTest;

/** While a field has the keyboard, the keys of editing mean its text and leave the show alone. */
class TypingTest {
    @RegisterExtension
    final Studio studio = new Studio();

    /** A show with an edit to undo, so that a key that got past the field would be seen. */
    @BeforeEach
    void openAShow() throws Exception {
        studio.open("show");
        studio.edit();
    }

    @WindowTest
    void thePromptHasAnUndoOfItsOwn() {
        Project before = show();
        studio.ui().menu("Assistant", "Ask the Assistant");
        StyledText prompt = studio.ui().withKey(StyledText.class, "chat.prompt");
        studio.ui().waitUntil("the cursor in the prompt", prompt::isFocusControl);
        studio.ui().hands().type('a', 'l', 'l', ' ', 'r', 'e', 'd');
        waitForText(prompt, "all red");
        undo();
        waitForText(prompt, "all ");
        undo();
        waitForText(prompt, "");
        undo();
        undo();
        redo();
        redo();
        waitForText(prompt, "all red");
        redo();
        allCopyCutAndPaste(prompt, "all red");
        assertEquals(before, show());
        undoOfTheShow(before);
    }

    @WindowTest
    void aFieldOfTheInspectorHasAnUndoOfItsOwn() {
        Timeline first = show().timelines().getFirst();
        studio.ui()
                .run(() -> studio.project()
                        .selection()
                        .select(List.of(first.segments().getFirst().id())));
        Project before = show();
        Text start = studio.ui().withKey(Text.class, "inspector.start");
        studio.ui().waitUntil("a time", () -> !start.getText().isEmpty());
        String time = studio.ui().textOf(start);
        studio.ui().run(() -> {
            start.forceFocus();
            start.setSelection(time.length());
        });
        studio.ui().waitUntil("the cursor in the field", start::isFocusControl);
        studio.ui().hands().type('7', '7');
        waitForText(start, time + "77");
        undo();
        waitForText(start, time);
        undo();
        redo();
        waitForText(start, time + "77");
        undo();
        allCopyCutAndPaste(start, time);
        assertEquals(before, show());
    }

    @WindowTest
    void aFieldOfADialogHasAnUndoOfItsOwn() {
        Project before = show();
        studio.ui().menu("Timeline", "Timeline Properties…");
        Text name = studio.ui().withKey(Text.class, "timeline.name");
        studio.ui().waitUntil("the cursor in the field", name::isFocusControl);
        String old = studio.ui().textOf(name);
        studio.ui().hands().type('q', 'w');
        studio.ui().waitUntil("what was typed", () -> !name.getText().equals(old));
        undo();
        waitForText(name, old);
        undo();
        undo();
        allCopyCutAndPaste(name, old);
        assertEquals(before, show());
        studio.ui().hands().type(SWT.CR);
        studio.ui().waitUntil("the dialog to be gone", name::isDisposed);
    }

    @WindowTest
    void theFieldThatLearnsKeysGetsThoseOfEditing() {
        studio.ui().menu("Edit", "Key Bindings…");
        Text press = studio.ui().withKey(Text.class, "bindings.press");
        studio.ui().run(press::forceFocus);
        for (char key : new char[] {'c', 'x', 'v', 'a'}) {
            studio.ui().hands().chord(SWT.CTRL, key);
            waitForText(press, "Ctrl+" + Character.toUpperCase(key));
        }
    }

    /** Selects all, copies it, cuts it, pastes it twice; at the end all is as before. */
    private void allCopyCutAndPaste(Control field, String text) {
        studio.ui().hands().chord(SWT.CTRL, 'a');
        studio.ui().hands().chord(SWT.CTRL, 'c');
        studio.ui().hands().chord(SWT.CTRL, 'x');
        waitForText(field, "");
        studio.ui().hands().chord(SWT.CTRL, 'v');
        waitForText(field, text);
        studio.ui().hands().chord(SWT.CTRL, 'v');
        waitForText(field, text + text);
        undo();
        waitForText(field, text);
        assertTrue(studio.ui()
                .ask(() -> studio.project().selection().selected().segments().size() <= 1));
    }

    private void undoOfTheShow(Project before) {
        studio.ui().run(() -> studio.timeline().forceFocus());
        undo();
        studio.ui().waitUntil("the show before", () -> !show().equals(before));
        redo();
        studio.ui().waitUntil("the show after", () -> show().equals(before));
    }

    private void undo() {
        studio.ui().hands().chord(SWT.CTRL, 'z');
    }

    private void redo() {
        studio.ui().hands().chord(SWT.CTRL, 'y');
    }

    private void waitForText(Control field, String text) {
        studio.ui().waitUntil("\"" + text + "\"", () -> text.equals(textOf(field)));
    }

    private static String textOf(Control field) {
        return field instanceof StyledText prompt ? prompt.getText() : ((Text) field).getText();
    }

    private Project show() {
        return studio.ui().ask(() -> studio.project().project());
    }
}
