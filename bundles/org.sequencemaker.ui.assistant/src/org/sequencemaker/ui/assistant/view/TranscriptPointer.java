package org.sequencemaker.ui.assistant.view;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.assistant.view.Column.Placed;
import org.sequencemaker.ui.assistant.view.Selection.Mark;
import org.sequencemaker.ui.assistant.view.TranscriptCanvas.Stop;

/** The pointer in the transcript: a click presses, dragging selects text. */
final class TranscriptPointer {
    private final TranscriptCanvas canvas;
    private final BiConsumer<Stop, Aim> pressed;
    private @Nullable Stop down;
    private boolean isSelecting;

    /** @param pressed is called with what is pressed */
    TranscriptPointer(TranscriptCanvas canvas, BiConsumer<Stop, Aim> pressed) {
        this.canvas = canvas;
        this.pressed = pressed;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::twice);
    }

    private void down(Event event) {
        canvas.forceFocus();
        if (event.button != 1) {
            return;
        }
        down = stopAt(event.x, event.y);
        Mark mark = canvas.markAt(event.x, event.y);
        if (mark != null) {
            isSelecting = true;
            if ((event.stateMask & SWT.SHIFT) != 0) {
                canvas.selection().extend(mark);
            } else {
                canvas.selection().begin(mark);
            }
            canvas.redraw();
        }
    }

    private void move(Event event) {
        if (!isSelecting) {
            point(event);
            return;
        }
        int height = canvas.getClientArea().height;
        if (event.y < 0) {
            canvas.scrollBy(event.y);
        } else if (event.y > height) {
            canvas.scrollBy(event.y - height);
        }
        Mark mark = canvas.markAt(event.x, event.y);
        if (mark != null) {
            canvas.selection().extend(mark);
            canvas.redraw();
        }
    }

    /** A hand over what can be pressed, and where a link leads. */
    private void point(Event event) {
        Picture.Press press = canvas.press(stopAt(event.x, event.y));
        boolean isText = press == null && canvas.at(event.y) != null;
        canvas.setCursor(canvas.getDisplay()
                .getSystemCursor(press != null ? SWT.CURSOR_HAND : isText ? SWT.CURSOR_IBEAM : SWT.CURSOR_ARROW));
        String address = press != null && press.aim() instanceof Aim.Opens link ? link.address() : null;
        String tip = address == null ? null : address.replace("&", "&&");
        if (tip == null ? canvas.getToolTipText() != null : !tip.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void up(Event event) {
        Stop was = down;
        boolean isClick = event.button == 1 && canvas.selection().isEmpty();
        isSelecting = false;
        down = null;
        Stop now = stopAt(event.x, event.y);
        Picture.Press press = canvas.press(now);
        if (isClick && now != null && press != null && Objects.equals(now, was)) {
            pressed.accept(now, press.aim());
        }
    }

    private void twice(Event event) {
        Mark mark = canvas.markAt(event.x, event.y);
        Placed<Row> row = canvas.at(event.y);
        if (event.button == 1 && row != null && mark != null && canvas.press(stopAt(event.x, event.y)) == null) {
            int[] word = wordAt(canvas.pictures().of(row.row()).text(), mark.character());
            canvas.selection().begin(new Mark(mark.strip(), mark.row(), word[0]));
            canvas.selection().extend(new Mark(mark.strip(), mark.row(), word[1]));
            canvas.redraw();
        }
    }

    /** The first character of a word and the one after its last. */
    static int[] wordAt(String text, int character) {
        int start = Math.min(character, text.length());
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        int end = Math.min(character, text.length());
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return new int[] {start, end};
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }

    private @Nullable Stop stopAt(int x, int y) {
        Placed<Row> row = canvas.at(y);
        if (row == null) {
            return null;
        }
        Picture picture = canvas.pictures().of(row.row());
        Picture.Press press = picture.pressAt(x, y - row.y());
        return press == null
                ? null
                : new Stop(row.strip(), row.index(), picture.presses().indexOf(press));
    }
}
