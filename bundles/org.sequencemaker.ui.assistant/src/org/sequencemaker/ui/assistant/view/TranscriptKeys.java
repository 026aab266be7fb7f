package org.sequencemaker.ui.assistant.view;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.assistant.view.TranscriptCanvas.Stop;

/** The keyboard in the transcript: arrows scroll, Tab goes through what can be pressed, Enter presses it. */
final class TranscriptKeys {
    private final TranscriptCanvas canvas;
    private final BiConsumer<Stop, Aim> pressed;
    private final Runnable copy;

    /** @param pressed is called with what is pressed; @param copy copies what is selected */
    TranscriptKeys(TranscriptCanvas canvas, BiConsumer<Stop, Aim> pressed, Runnable copy) {
        this.canvas = canvas;
        this.pressed = pressed;
        this.copy = copy;
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, this::traverse);
    }

    private void key(Event event) {
        int em = canvas.pictures().em();
        int page = Math.max(em, canvas.column().viewHeight() - 2 * em);
        switch (event.keyCode) {
            case SWT.ARROW_UP -> canvas.scrollBy(-2 * em);
            case SWT.ARROW_DOWN -> canvas.scrollBy(2 * em);
            case SWT.PAGE_UP -> canvas.scrollBy(-page);
            case SWT.PAGE_DOWN -> canvas.scrollBy(page);
            case SWT.HOME -> canvas.toStart();
            case SWT.END -> canvas.toEnd();
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> press();
            case SWT.ESC -> {
                canvas.selection().clear();
                canvas.focus(null);
            }
            case 'c' -> {
                if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                    copy.run();
                }
            }
            case 'a' -> {
                if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                    selectAll();
                }
            }
            default -> {}
        }
    }

    private void press() {
        Stop stop = canvas.focus();
        Picture.Press press = canvas.press(stop);
        if (stop != null && press != null) {
            pressed.accept(stop, press.aim());
        }
    }

    private void selectAll() {
        Column<Row> column = canvas.column();
        int last = column.strips() - 1;
        if (last >= 0) {
            canvas.selection().begin(new Selection.Mark(0, 0, 0));
            canvas.selection().extend(new Selection.Mark(last, column.rows(last).size(), 0));
            canvas.redraw();
        }
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> tab(event, 1);
            case SWT.TRAVERSE_TAB_PREVIOUS -> tab(event, -1);
            // Enter is not for the default button of a window.
            case SWT.TRAVERSE_RETURN -> event.doit = false;
            default -> {}
        }
    }

    /** Past the last place, or before the first, the keyboard leaves. */
    private void tab(Event event, int step) {
        Stop next = next(step);
        event.doit = next == null;
        if (next != null) {
            canvas.focus(next);
        } else {
            canvas.focus(null);
        }
    }

    private @Nullable Stop next(int step) {
        Stop stop = canvas.focus();
        if (canvas.press(stop) == null || stop == null) {
            return from(step > 0 ? firstSeen() : lastSeen(), step);
        }
        Stop beside = new Stop(stop.strip(), stop.row(), stop.press() + step);
        if (stop.press() + step >= 0 && canvas.press(beside) != null) {
            return beside;
        }
        return from(new int[] {stop.strip(), stop.row() + step}, step);
    }

    private int[] firstSeen() {
        var seen = canvas.seen();
        return seen.isEmpty()
                ? new int[] {0, 0}
                : new int[] {seen.getFirst().strip(), seen.getFirst().index()};
    }

    private int[] lastSeen() {
        var seen = canvas.seen();
        return seen.isEmpty()
                ? new int[] {0, -1}
                : new int[] {seen.getLast().strip(), seen.getLast().index()};
    }

    /** The first place from a row on, in a direction. */
    private @Nullable Stop from(int[] at, int step) {
        Column<Row> column = canvas.column();
        int row = at[1];
        for (int strip = at[0]; strip >= 0 && strip < column.strips(); strip += step) {
            List<Row> rows = column.rows(strip);
            if (row == Integer.MAX_VALUE) {
                row = rows.size() - 1;
            }
            for (; row >= 0 && row < rows.size(); row += step) {
                int presses = rows.get(row).mayBePressed()
                        ? canvas.pictures().of(rows.get(row)).presses().size()
                        : 0;
                if (presses > 0) {
                    return new Stop(strip, row, step > 0 ? 0 : presses - 1);
                }
            }
            row = step > 0 ? 0 : Integer.MAX_VALUE;
        }
        return null;
    }
}
