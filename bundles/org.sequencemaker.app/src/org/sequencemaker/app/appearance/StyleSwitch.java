package org.sequencemaker.app.appearance;

import java.util.function.Supplier;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.jspecify.annotations.Nullable;

/** Chooses the style sheet of the workbench. */
// The only way to another style sheet while the window is open; the package is for friends of the workbench.
@SuppressWarnings("restriction")
public final class StyleSwitch {
    private static final String LIGHT = "org.sequencemaker.theme.light";
    private static final String DARK = "org.sequencemaker.theme.dark";

    private final Supplier<@Nullable IThemeEngine> engine;

    /** @param engine null until there is a window */
    public StyleSwitch(Supplier<@Nullable IThemeEngine> engine) {
        this.engine = engine;
    }

    /** The workbench looks here for the style sheet of the first window, where neither arguments nor product say. */
    void first(boolean dark) {
        System.setProperty("cssTheme", id(dark));
    }

    void change(boolean dark) {
        IThemeEngine now = engine.get();
        if (now != null) {
            now.setTheme(id(dark), false);
        }
    }

    private static String id(boolean dark) {
        return dark ? DARK : LIGHT;
    }
}
