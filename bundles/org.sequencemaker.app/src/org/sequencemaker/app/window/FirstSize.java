package org.sequencemaker.app.window;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Gives a window that was never shown before a size that goes with the screen; later it keeps what the user gave it. */
final class FirstSize {
    private static final String KNOWN = "org.sequencemaker.sized";
    private static final int MOST_WIDTH = 1680;
    private static final int MOST_HEIGHT = 1050;

    private FirstSize() {}

    static void give(MWindow window, Display display) {
        if (window.getPersistedState().putIfAbsent(KNOWN, "true") != null) {
            return;
        }
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        // On a small screen every pixel counts; on a large one a window need not fill it.
        int width = screen.width <= 1440 ? screen.width : Math.min(MOST_WIDTH, screen.width * 9 / 10);
        int height = screen.height <= 900 ? screen.height : Math.min(MOST_HEIGHT, screen.height * 9 / 10);
        window.setWidth(width);
        window.setHeight(height);
        window.setX(screen.x + (screen.width - width) / 2);
        window.setY(screen.y + (screen.height - height) / 2);
    }
}
