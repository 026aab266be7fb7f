package org.sequencemaker.ui.timeline;

import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Selected;
import org.sequencemaker.layout.Hit;
import org.sequencemaker.layout.HitTest;
import org.sequencemaker.ui.project.OpenProject;

/**
 * The menus of the second button: over segments and rows, over marks, over notes, over what is proposed. The menu key opens
 * the one for what keys are for or what is selected.
 */
final class PopupMenus {
    private static final String PREFIX = "org.sequencemaker.popup.timeline";

    private final Canvas canvas;
    private final TimelineSurface surface;
    private final @Nullable Menu segments;
    private final @Nullable Menu marks;
    private final @Nullable Menu notes;
    private final @Nullable Menu ghosts;

    PopupMenus(Canvas canvas, TimelineSurface surface, EMenuService menus) {
        this.canvas = canvas;
        this.surface = surface;
        // Each registration gives the canvas its menu; the first comes last and stays.
        this.ghosts = registered(menus, PREFIX + ".ghosts");
        this.notes = registered(menus, PREFIX + ".notes");
        this.marks = registered(menus, PREFIX + ".marks");
        this.segments = registered(menus, PREFIX);
        canvas.addListener(SWT.MenuDetect, this::choose);
        canvas.addListener(SWT.MouseDown, event -> {
            if (event.button == 3) {
                canvas.setMenu(at(event.x, event.y));
            }
        });
    }

    private @Nullable Menu registered(EMenuService menus, String id) {
        menus.registerContextMenu(canvas, id);
        return canvas.getMenu();
    }

    private void choose(Event event) {
        if (event.detail == SWT.MENU_KEYBOARD) {
            canvas.setMenu(ofSelected());
        } else {
            Point place = canvas.toControl(event.x, event.y);
            canvas.setMenu(at(place.x, place.y));
        }
    }

    private @Nullable Menu at(int x, int y) {
        if (surface.ghosts().at(surface.picture(), x, y) != null) {
            return ghosts;
        }
        return switch (HitTest.at(surface.picture(), x, y)) {
            case Hit.OnMark hit -> marks;
            case Hit.OnLane hit -> marks;
            case Hit.OnLaneHead hit -> marks;
            case Hit.OnNote hit -> notes;
            default -> segments;
        };
    }

    private @Nullable Menu ofSelected() {
        if (surface.ghosts().focused() != null) {
            return ghosts;
        }
        OpenProject open = surface.open();
        Selected selected = open == null ? Selected.NOTHING : open.selection().selected();
        if (!selected.marks().isEmpty()) {
            return marks;
        }
        return selected.notes().isEmpty() ? segments : notes;
    }
}
