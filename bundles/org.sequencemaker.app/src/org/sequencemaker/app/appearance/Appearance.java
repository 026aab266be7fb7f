package org.sequencemaker.app.appearance;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.theme.Theme;

/** Whether the window is light or dark: like the system, or as the user wants it. On the display thread only. */
public final class Appearance {
    private static final String KEY = "appearance";

    private final Display display;
    private final Memory memory;
    private final Theme theme;
    private final StyleSwitch style;

    /** What the user can want. */
    public enum Mode {
        SYSTEM,
        LIGHT,
        DARK
    }

    public Appearance(Display display, Memory memory, Theme theme, StyleSwitch style) {
        this.display = display;
        this.memory = memory;
        this.theme = theme;
        this.style = style;
    }

    /** Makes the first window come up in the right colours; to be called before there is one. */
    public void start() {
        NativeControls.fadeDisabledIcons();
        if (mode() != Mode.SYSTEM) {
            NativeControls.setDark(mode() == Mode.DARK);
        }
        boolean dark = isDarkWanted();
        theme.setDark(dark);
        style.first(dark);
        display.addListener(SWT.Settings, event -> apply());
    }

    public Mode mode() {
        String stored = memory.get(KEY, "system").toUpperCase(Locale.ROOT);
        for (Mode mode : Mode.values()) {
            if (mode.name().equals(stored)) {
                return mode;
            }
        }
        return Mode.SYSTEM;
    }

    public void choose(Mode mode) {
        memory.put(KEY, mode.name().toLowerCase(Locale.ROOT));
        NativeControls.setDark(mode == Mode.DARK);
        // One after the other, so that the window answers in between.
        display.asyncExec(this::apply);
    }

    private void apply() {
        boolean dark = isDarkWanted();
        if (dark != theme.isDark()) {
            theme.setDark(dark);
            display.asyncExec(() -> style.change(dark));
        }
    }

    private boolean isDarkWanted() {
        return switch (mode()) {
            case SYSTEM -> Display.isSystemDarkTheme();
            case LIGHT -> false;
            case DARK -> true;
        };
    }
}
