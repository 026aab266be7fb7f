package org.sequencemaker.ui.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.keys.ColourKeys;

/** Keys of the timeline that are no commands, as they mean something else elsewhere. */
final class KeyInput {
    private static final int STEP = 48;

    private final TimelineSurface surface;
    private final ColourKeys keys;

    KeyInput(Canvas canvas, TimelineSurface surface, ColourKeys keys) {
        this.surface = surface;
        this.keys = keys;
        canvas.addListener(SWT.KeyDown, this::press);
        // Arrow keys would move the focus otherwise.
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                        || event.detail == SWT.TRAVERSE_MNEMONIC);
    }

    private void press(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> surface.look(viewport -> viewport.scrolled(-STEP));
            case SWT.ARROW_RIGHT -> surface.look(viewport -> viewport.scrolled(STEP));
            case SWT.ARROW_UP -> surface.look(viewport -> viewport.withTop(viewport.top() - STEP));
            case SWT.ARROW_DOWN -> surface.look(viewport -> viewport.withTop(viewport.top() + STEP));
            case SWT.PAGE_UP -> surface.look(viewport -> viewport.scrolled(-viewport.timeWidth() * 3 / 4));
            case SWT.PAGE_DOWN -> surface.look(viewport -> viewport.scrolled(viewport.timeWidth() * 3 / 4));
            case SWT.HOME -> goTo(Time.ZERO);
            case SWT.END -> goTo(surface.project().duration());
            default -> character(event);
        }
    }

    private void goTo(Time time) {
        OpenProject open = surface.open();
        if (open != null) {
            open.playhead().moveTo(time);
            surface.look(viewport -> viewport.revealing(time));
        }
    }

    /** The code of a key is the sign it has without Shift. */
    private void character(Event event) {
        OpenProject open = surface.open();
        boolean fade = (event.stateMask & SWT.SHIFT) != 0;
        char key = event.keyCode > ' ' && event.keyCode < SWT.KEYCODE_BIT ? (char) event.keyCode : event.character;
        boolean paints = open != null && keys.means(key);
        // A stroke at the proposed show only goes back to the present one, which is the one that edits change.
        if (paints && surface.ghosts().backToPresent()) {
            return;
        }
        if (open == null || !keys.stroke(open, key, fade)) {
            zoom(event.character);
        }
    }

    private void zoom(char character) {
        if (character == '+' || character == '=') {
            Zoom.in(surface);
        } else if (character == '-') {
            Zoom.out(surface);
        }
    }
}
