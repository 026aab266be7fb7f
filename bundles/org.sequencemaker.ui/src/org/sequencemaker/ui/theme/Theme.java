package org.sequencemaker.ui.theme;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.ui.signal.Signal;

/**
 * The colours and fonts of every window, and whether they are light or dark. Owns the fonts: nobody
 * else disposes them. On the display thread only.
 */
public final class Theme {
    private final Display display;
    private final Signal<Theme> changes = new Signal<>();
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
    private boolean dark;

    public Theme(Display display) {
        this.display = display;
        this.dark = Display.isSystemDarkTheme();
    }

    public boolean isDark() {
        return dark;
    }

    /** Makes everything light or dark and tells the listeners. */
    public void setDark(boolean newDark) {
        if (dark != newDark) {
            dark = newDark;
            changes.tell(this);
        }
    }

    /** The colours of surfaces that we draw ourselves. */
    public SurfaceColours surface() {
        return dark ? SurfaceColours.DARK : SurfaceColours.LIGHT;
    }

    /** Returns a colour to draw with; it needs no disposal. */
    public Color colour(Rgb colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    public Font font(Face face) {
        return fonts.computeIfAbsent(face, this::createFont);
    }

    /** Tells a listener when light has become dark or the other way round. */
    public Subscription listen(Runnable listener) {
        return changes.listen(theme -> listener.run());
    }

    /** Gives the fonts back. */
    public void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }

    private Font createFont(Face face) {
        FontData[] data = display.getSystemFont().getFontData();
        for (FontData one : data) {
            switch (face) {
                case NORMAL -> one.setStyle(SWT.NORMAL);
                case BOLD -> one.setStyle(SWT.BOLD);
                case SMALL -> one.setHeight(Math.max(7, one.getHeight() - 1));
            }
        }
        return new Font(display, data);
    }
}
