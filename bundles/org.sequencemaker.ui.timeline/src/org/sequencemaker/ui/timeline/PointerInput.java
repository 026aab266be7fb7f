package org.sequencemaker.ui.timeline;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Hit;
import org.sequencemaker.layout.HitTest;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.gesture.Gestures;
import org.sequencemaker.ui.timeline.gesture.Pointer;
import org.sequencemaker.ui.timeline.gesture.PointerGesture;
import org.sequencemaker.ui.timeline.gesture.Tools;

/** Turns mouse events into gestures, zoom and scroll. */
final class PointerInput {
    /** How far a turn of the wheel scrolls, in pixels a line. */
    private static final int WHEEL_STEP = 16;

    private static final double ZOOM_STEP = 1.1;

    private final Canvas canvas;
    private final TimelineSurface surface;
    private final Gestures gestures;
    private final GhostInput ghosts;
    private final Runnable onSpace;
    private final Consumer<String> command;
    private @Nullable PointerGesture gesture;
    private boolean spaceDown;
    private boolean hasPanned;

    PointerInput(Canvas canvas, TimelineSurface surface, Tools tools, Runnable onSpace, Consumer<String> command) {
        this.canvas = canvas;
        this.surface = surface;
        this.onSpace = onSpace;
        this.ghosts = new GhostInput(canvas, surface, command);
        this.command = command;
        this.gestures = new Gestures(
                surface, tools, button -> command.accept(button.name().toLowerCase(Locale.ROOT)));
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.MouseVerticalWheel, this::turn);
        canvas.addListener(SWT.MouseHorizontalWheel, event -> scroll(event.count));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.KeyUp, this::letGo);
        canvas.addListener(SWT.FocusOut, event -> {
            spaceDown = false;
            cancel();
        });
    }

    private void press(Event event) {
        canvas.setFocus();
        if (gesture != null) {
            return;
        }
        // A tool tip would lie over what is said about the drag.
        canvas.setToolTipText(null);
        Pointer pointer = pointer(event);
        if (event.button == 1 && !surface.isPicking() && ghosts.press(event)) {
            return;
        }
        if (surface.isPicking()) {
            surface.pick(event.button == 1 ? HitColour.at(surface.picture(), event.x, event.y) : null);
        } else if (event.button == 2 || (event.button == 1 && spaceDown)) {
            gesture = gestures.pan(pointer);
            hasPanned = true;
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        } else if (event.button == 1) {
            gesture = gestures.begin(pointer);
            ghosts.down(event);
        } else if (event.button == 3) {
            gestures.prepareMenu(pointer);
            ghosts.focusAt(event.x, event.y);
        }
    }

    private void move(Event event) {
        PointerGesture now = gesture;
        if (now != null) {
            now.move(pointer(event));
            return;
        }
        Hit hit = HitTest.at(surface.picture(), event.x, event.y);
        boolean isOnButton = ghosts.move(event.x, event.y);
        int cursor = surface.isPicking() ? SWT.CURSOR_CROSS : isOnButton ? SWT.CURSOR_HAND : cursor(hit);
        canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor));
        String words = TimelineWords.of(hit, surface);
        if (!Objects.equals(words, canvas.getToolTipText())) {
            canvas.setToolTipText(words);
        }
    }

    /** Changes what is there, or puts a mark onto a lane where none is. */
    private void doubleClick(Event event) {
        if (event.button != 1) {
            return;
        }
        switch (HitTest.at(surface.picture(), event.x, event.y)) {
            case Hit.OnMark hit -> command.accept("editSelected");
            case Hit.OnNote hit -> command.accept("editSelected");
            case Hit.OnLane hit -> command.accept("addMark");
            case Hit.OnLaneHead hit -> command.accept("markTrackProperties");
            case Hit.OnHead hit -> command.accept("timelineProperties");
            default -> {}
        }
    }

    private void release(Event event) {
        PointerGesture now = gesture;
        if (now != null) {
            gesture = null;
            canvas.setCursor(null);
            now.release(pointer(event));
        }
        if (event.button == 1) {
            ghosts.up(event);
        }
    }

    private void cancel() {
        PointerGesture now = gesture;
        if (now != null) {
            gesture = null;
            canvas.setCursor(null);
            now.cancel();
        }
    }

    /** A space bar that was not held to drag by it plays and pauses. */
    private void letGo(Event event) {
        if (event.keyCode == ' ' && spaceDown) {
            spaceDown = false;
            if (!hasPanned) {
                onSpace.run();
            }
        }
    }

    private void key(Event event) {
        if (event.keyCode == ' ') {
            hasPanned = hasPanned && spaceDown;
            spaceDown = true;
        } else if (event.keyCode == SWT.ESC) {
            escape();
        }
    }

    /** Gives up what is being dragged, or what is selected where nothing is. */
    private void escape() {
        OpenProject open = surface.open();
        if (surface.isPicking()) {
            surface.pick(null);
        } else if (gesture != null) {
            cancel();
        } else if (surface.ghosts().focused() != null) {
            surface.ghosts().focus(null);
        } else if (open != null) {
            open.selection().clear();
        }
    }

    private static int cursor(Hit hit) {
        return switch (hit) {
            case Hit.OnSegment on when on.grip() != Hit.Grip.BODY -> SWT.CURSOR_SIZEWE;
            case Hit.OnGap on -> SWT.CURSOR_CROSS;
            case Hit.OnHeadEdge on -> SWT.CURSOR_SIZENS;
            case Hit.OnHeadButton on -> SWT.CURSOR_HAND;
            case Hit.OnMark on -> SWT.CURSOR_SIZEWE;
            default -> SWT.CURSOR_ARROW;
        };
    }

    private void turn(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            surface.look(viewport -> viewport.zoomed(Math.pow(ZOOM_STEP, event.count), event.x));
        } else if ((event.stateMask & SWT.MOD2) != 0) {
            scroll(-event.count);
        } else {
            turnPlain(event.count);
        }
    }

    /** Without a key the wheel moves the rows, or the time where all rows are in sight. */
    private void turnPlain(int count) {
        Viewport before = surface.viewport();
        if (surface.picture().bottom() > before.height()) {
            surface.look(viewport -> viewport.withTop(viewport.top() - count * WHEEL_STEP));
        } else {
            scroll(-count);
        }
    }

    private void scroll(int count) {
        surface.look(viewport -> viewport.scrolled(count * WHEEL_STEP));
    }

    private static Pointer pointer(Event event) {
        return new Pointer(
                event.x,
                event.y,
                (event.stateMask & SWT.MOD1) != 0,
                (event.stateMask & SWT.MOD2) != 0,
                (event.stateMask & SWT.MOD3) != 0);
    }
}
