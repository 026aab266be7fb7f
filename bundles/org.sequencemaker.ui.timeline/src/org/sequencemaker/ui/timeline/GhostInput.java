package org.sequencemaker.ui.timeline;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.GhostHandles;
import org.sequencemaker.layout.Hit;
import org.sequencemaker.layout.HitTest;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.timeline.proposal.GhostLayer;

/** What a pointer does with what is proposed: the buttons at the stretch under it, and a click that makes keys be for it. */
final class GhostInput {
    private static final int NEAR = 4;

    private final Canvas canvas;
    private final TimelineSurface surface;
    private final GhostLayer layer;
    private final Consumer<String> command;
    private @Nullable Point down;

    GhostInput(Canvas canvas, TimelineSurface surface, Consumer<String> command) {
        this.canvas = canvas;
        this.surface = surface;
        this.layer = surface.ghosts();
        this.command = command;
        canvas.addListener(SWT.MouseExit, event -> hover(null));
    }

    /** Presses the button under the pointer; whether there is one. */
    boolean press(Event event) {
        Ghost ghost = layer.hovered();
        GhostHandles.@Nullable Handle handle = handle(event.x, event.y);
        if (ghost == null || handle == null) {
            return false;
        }
        layer.focus(ghost);
        command.accept(handle == GhostHandles.Handle.ACCEPT ? "acceptChange" : "refuseChange");
        canvas.redraw();
        return true;
    }

    /** The pointer has moved; whether it is on a button now. */
    boolean move(int x, int y) {
        if (layer.ghosts() == null) {
            return false;
        }
        boolean isOnButton = handle(x, y) != null;
        if (!isOnButton) {
            hover(layer.at(surface.picture(), x, y));
        }
        return isOnButton;
    }

    void down(Event event) {
        down = new Point(event.x, event.y);
    }

    /** A click makes keys be for what is proposed there, if it is not on a segment that the user may mean. */
    void up(Event event) {
        Point from = down;
        down = null;
        boolean isClick = from != null && Math.abs(from.x - event.x) < NEAR && Math.abs(from.y - event.y) < NEAR;
        if (!isClick || layer.ghosts() == null) {
            layer.focus(null);
            return;
        }
        boolean isDark = HitTest.at(surface.picture(), event.x, event.y) instanceof Hit.OnGap;
        layer.focus(isDark || layer.showsProposed() ? layer.at(surface.picture(), event.x, event.y) : null);
    }

    /** Makes keys be for what is proposed there, whatever else is there. */
    void focusAt(int x, int y) {
        layer.focus(layer.at(surface.picture(), x, y));
    }

    private GhostHandles.@Nullable Handle handle(int x, int y) {
        GhostHandles handles = layer.hovered() == null ? null : layer.handles(surface.picture());
        return handles == null ? null : handles.at(x, y);
    }

    private void hover(@Nullable Ghost ghost) {
        if (layer.hover(ghost)) {
            canvas.redraw();
        }
    }
}
