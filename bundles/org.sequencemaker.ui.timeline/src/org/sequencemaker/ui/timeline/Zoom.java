package org.sequencemaker.ui.timeline;

import org.sequencemaker.layout.Viewport;
import org.sequencemaker.ui.project.OpenProject;

/** Zooming by command or key: around the playhead where it is in sight, else around the middle. */
public final class Zoom {
    private static final double STEP = 1.5;

    private Zoom() {}

    public static void in(TimelineSurface surface) {
        by(surface, STEP);
    }

    public static void out(TimelineSurface surface) {
        by(surface, 1 / STEP);
    }

    private static void by(TimelineSurface surface, double factor) {
        surface.look(viewport -> viewport.zoomed(factor, centre(surface, viewport)));
    }

    private static int centre(TimelineSurface surface, Viewport viewport) {
        int left = viewport.metrics().headWidth();
        OpenProject open = surface.open();
        int x = open == null ? -1 : viewport.x(open.playhead().time());
        return x >= left && x <= viewport.width() ? x : left + viewport.timeWidth() / 2;
    }
}
