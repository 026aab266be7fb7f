package org.sequencemaker.ui.typing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.jspecify.annotations.Nullable;

/**
 * Gives every field of every window, those of plug-ins and dialogs too, an undo of what was typed into it, and sees to
 * it that the keys for undo and redo, all, copy, cut and paste mean its text while it has the keyboard, whatever they
 * call elsewhere. Where the user has given undo and redo other keys, their commands ask here whether they mean the
 * text. On the display thread only.
 *
 * <p>What was typed can be taken back as long as nobody else changes the text while the field is left.
 */
public final class TypedText {
    private static final String STEPS = TypedText.class.getName();

    private final Display display;

    /** Begins to look after the fields of a display, before anything else asks to see its keys first. */
    public TypedText(Display display) {
        this.display = display;
        display.addFilter(SWT.FocusIn, event -> begin(event.widget));
        display.addFilter(SWT.KeyDown, this::key);
    }

    /**
     * Returns whether a key was pressed in a field, so that undo and redo mean its text.
     *
     * @param trigger what called a command; null if that is not known
     */
    public boolean isMeant(@Nullable Event trigger) {
        return trigger != null && trigger.type == SWT.KeyDown && isTypedInto(display.getFocusControl());
    }

    /** Takes back the last word that was typed into the field that has the keyboard, if there is one. */
    public void undo() {
        TextSteps steps = steps(display.getFocusControl());
        if (steps != null) {
            show(steps.undo());
        }
    }

    /** Brings back what was taken back last in the field that has the keyboard. */
    public void redo() {
        TextSteps steps = steps(display.getFocusControl());
        if (steps != null) {
            show(steps.redo());
        }
    }

    private void begin(Widget widget) {
        String text = text(widget);
        if (text == null || isSecret(widget)) {
            return;
        }
        TextSteps known = steps(widget);
        if (known == null) {
            widget.setData(STEPS, new TextSteps(text));
            widget.addListener(SWT.Modify, event -> changed(event.widget));
        } else if (!known.text().equals(text)) {
            known.restart(text);
        }
    }

    private static void changed(Widget widget) {
        TextSteps steps = steps(widget);
        String text = text(widget);
        if (steps != null && text != null && ((Control) widget).isFocusControl()) {
            steps.changed(text);
        }
    }

    private void show(TextSteps.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        switch (display.getFocusControl()) {
            case Text field -> {
                field.setText(shown.text());
                field.setSelection(shown.caret());
            }
            case StyledText field -> {
                field.setText(shown.text());
                field.setSelection(shown.caret());
                field.showSelection();
            }
            case null, default -> {}
        }
    }

    private void key(Event event) {
        boolean isShifted = (event.stateMask & SWT.SHIFT) != 0;
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != SWT.MOD1 || !isTypedInto(event.widget)) {
            return;
        }
        boolean isUndo = event.keyCode == 'z' && !isShifted;
        boolean isRedo = event.keyCode == (isShifted ? 'z' : 'y');
        boolean isDone = isUndo || isRedo || !isShifted && edit(event.widget, event.keyCode);
        if (isUndo) {
            undo();
        } else if (isRedo) {
            redo();
        }
        if (isDone) {
            // Nobody else gets to see it, the bindings of keys least of all.
            event.doit = false;
            event.type = SWT.None;
        }
    }

    /** Does what a key says with the text of a field; returns false if it says nothing of the kind. */
    private static boolean edit(Widget widget, int key) {
        return switch (widget) {
            case Text field -> edit(key, field::selectAll, field::copy, field::cut, field::paste);
            case StyledText field -> edit(key, field::selectAll, field::copy, field::cut, field::paste);
            case Combo field -> {
                Point all = new Point(0, field.getText().length());
                yield edit(key, () -> field.setSelection(all), field::copy, field::cut, field::paste);
            }
            // All of it is selected by the toolkit only.
            case Spinner field -> edit(key, null, field::copy, field::cut, field::paste);
            default -> false;
        };
    }

    private static boolean edit(int key, @Nullable Runnable all, Runnable copy, Runnable cut, Runnable paste) {
        Runnable meant = switch (key) {
            case 'a' -> all;
            case 'c' -> copy;
            case 'x' -> cut;
            case 'v' -> paste;
            default -> null;
        };
        if (meant != null) {
            meant.run();
        }
        return meant != null;
    }

    /** What is only to be read, or waits for keys to learn them, does with keys what it likes. */
    private static boolean isTypedInto(@Nullable Widget widget) {
        return switch (widget) {
            case Text field -> field.getEditable();
            case StyledText field -> field.getEditable();
            case Combo field -> (field.getStyle() & SWT.READ_ONLY) == 0;
            case Spinner field -> true;
            case null, default -> false;
        };
    }

    private static @Nullable String text(@Nullable Widget widget) {
        return switch (widget) {
            case Text field when field.getEditable() -> field.getText();
            case StyledText field when field.getEditable() -> field.getText();
            case null, default -> null;
        };
    }

    /** Nothing is remembered of passwords. */
    private static boolean isSecret(Widget widget) {
        return (widget.getStyle() & SWT.PASSWORD) != 0 && widget instanceof Text;
    }

    private static @Nullable TextSteps steps(@Nullable Widget widget) {
        return widget != null && widget.getData(STEPS) instanceof TextSteps steps ? steps : null;
    }
}
