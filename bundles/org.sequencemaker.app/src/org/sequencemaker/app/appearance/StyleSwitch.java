package org.sequencemaker.app.appearance;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;

/** Chooses the style sheet of the workbench. */
// The only way to another style sheet while the window is open; the package is for friends of the workbench.
@SuppressWarnings("restriction")
public final class StyleSwitch {
    private static final String LIGHT = "org.sequencemaker.theme.light";
    private static final String DARK = "org.sequencemaker.theme.dark";

    private final IEclipseContext context;

    /** @param context of the application, where the engine is as soon as there is a window */
    public StyleSwitch(IEclipseContext context) {
        this.context = context;
    }

    /** The workbench looks here for the style sheet of the first window, where neither arguments nor product say. */
    void first(boolean dark) {
        System.setProperty("cssTheme", id(dark));
    }

    void change(boolean dark) {
        IThemeEngine now = context.get(IThemeEngine.class);
        if (now != null) {
            now.setTheme(id(dark), false);
        }
    }

    private static String id(boolean dark) {
        return dark ? DARK : LIGHT;
    }
}
