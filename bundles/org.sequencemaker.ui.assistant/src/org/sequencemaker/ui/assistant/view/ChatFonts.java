package org.sequencemaker.ui.assistant.view;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.ui.theme.Theme;

/** The fonts of the transcript, all of them made from that of the other windows. Owns those it makes. */
final class ChatFonts {
    private static final double[] HEADINGS = {1, 1.4, 1.25, 1.12, 1, 1, 1};

    private final Control control;
    private final Theme theme;
    private final Map<String, Font> made = new HashMap<>();
    private final int em;

    ChatFonts(Control control, Theme theme) {
        this.control = control;
        this.theme = theme;
        GC gc = new GC(control);
        gc.setFont(normal());
        em = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    /** The height of a line of words, in pixels: all other lengths are made from it. */
    int em() {
        return em;
    }

    Font normal() {
        return theme.font(Face.NORMAL);
    }

    Font small() {
        return theme.font(Face.SMALL);
    }

    /** @param heading its level, or 0 */
    Font words(int heading, boolean isBold, boolean isItalic) {
        int style = (isBold || heading > 0 ? SWT.BOLD : 0) | (isItalic ? SWT.ITALIC : 0);
        double size = HEADINGS[Math.min(heading, HEADINGS.length - 1)];
        return style == 0 ? normal() : made.computeIfAbsent("words" + style + size, key -> make("", style, size));
    }

    Font code(boolean isBold) {
        String name = JFaceResources.getTextFont().getFontData()[0].getName();
        int style = isBold ? SWT.BOLD : SWT.NORMAL;
        return made.computeIfAbsent("code" + style, key -> make(name, style, 0.95));
    }

    void dispose() {
        made.values().forEach(Font::dispose);
        made.clear();
    }

    private Font make(String name, int style, double size) {
        FontData[] data = normal().getFontData();
        for (FontData one : data) {
            one.setStyle(style);
            one.setHeight((int) Math.round(one.getHeight() * size));
            if (!name.isEmpty()) {
                one.setName(name);
            }
        }
        return new Font(control.getDisplay(), data);
    }
}
