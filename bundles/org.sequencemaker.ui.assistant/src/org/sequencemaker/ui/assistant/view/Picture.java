package org.sequencemaker.ui.assistant.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.ui.theme.Theme;

/** A row as it is drawn at one width: boxes, texts on them, and places that can be pressed. Owns its texts. */
final class Picture {
    private final List<Box> boxes = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Press> presses = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int height = 1;

    /**
     * A filled rectangle, or the outline of one.
     *
     * @param round how far its corners are cut, in pixels
     */
    record Box(Rectangle area, int round, Rgb colour, boolean isFilled) {}

    /**
     * A text.
     *
     * @param start of its first character in the text of the row; -1 for one that cannot be selected
     */
    record Piece(TextLayout layout, int x, int y, int start, Rgb colour) {
        int end() {
            return start + layout.getText().length();
        }
    }

    /** A place that can be pressed, and what that does. */
    record Press(Rectangle area, Aim aim) {}

    int height() {
        return height;
    }

    void growTo(int newHeight) {
        height = Math.max(height, newHeight);
    }

    /** What can be selected, as text. */
    String text() {
        return text.toString();
    }

    List<Press> presses() {
        return presses;
    }

    /** Adds a box, behind all texts even if those were added before. */
    void box(Box box) {
        boxes.add(box);
    }

    /** Adds a text that cannot be selected. */
    void mute(TextLayout layout, int x, int y, Rgb colour) {
        pieces.add(new Piece(layout, x, y, -1, colour));
    }

    /** @param before what stands between this text and the one before, if that is copied; not in front of the first */
    void say(TextLayout layout, int x, int y, Rgb colour, String before) {
        text.append(text.isEmpty() ? "" : before);
        pieces.add(new Piece(layout, x, y, text.length(), colour));
        text.append(layout.getText());
    }

    void press(Rectangle area, Aim aim) {
        presses.add(new Press(area, aim));
    }

    /** @param from first selected character; @param to after the last */
    void draw(GC gc, Theme theme, ChatColours colours, int top, int from, int to) {
        for (Box box : boxes) {
            draw(gc, theme, box, top);
        }
        for (Piece piece : pieces) {
            gc.setForeground(theme.colour(piece.colour()));
            boolean isSelected = piece.start() >= 0 && from < piece.end() && to > piece.start();
            if (isSelected) {
                piece.layout()
                        .draw(
                                gc,
                                piece.x(),
                                top + piece.y(),
                                Math.max(0, from - piece.start()),
                                Math.min(piece.end(), to) - piece.start() - 1,
                                theme.colour(colours.onStrong()),
                                theme.colour(colours.strong()));
            } else {
                piece.layout().draw(gc, piece.x(), top + piece.y());
            }
        }
    }

    private static void draw(GC gc, Theme theme, Box box, int top) {
        Rectangle area = box.area();
        gc.setAntialias(SWT.ON);
        if (box.isFilled()) {
            gc.setBackground(theme.colour(box.colour()));
            gc.fillRoundRectangle(area.x, top + area.y, area.width, area.height, box.round(), box.round());
        } else {
            gc.setForeground(theme.colour(box.colour()));
            gc.drawRoundRectangle(area.x, top + area.y, area.width - 1, area.height - 1, box.round(), box.round());
        }
    }

    /** Returns the character at a place, or the nearest; the place is counted from the corner of the row. */
    int characterAt(int x, int y) {
        Piece nearest = null;
        long least = Long.MAX_VALUE;
        for (Piece piece : pieces) {
            if (piece.start() >= 0) {
                Rectangle bounds = piece.layout().getBounds();
                long below = outside(y, piece.y(), bounds.height);
                long distance = below * 10_000 + outside(x, piece.x(), bounds.width);
                if (distance < least) {
                    least = distance;
                    nearest = piece;
                }
            }
        }
        if (nearest == null) {
            return 0;
        }
        int[] trailing = new int[1];
        int offset = nearest.layout().getOffset(x - nearest.x(), y - nearest.y(), trailing);
        return nearest.start()
                + Math.min(offset + trailing[0], nearest.layout().getText().length());
    }

    private static int outside(int at, int start, int length) {
        return at < start ? start - at : Math.max(0, at - start - length);
    }

    @Nullable
    Press pressAt(int x, int y) {
        for (Press press : presses) {
            if (press.area().contains(x, y)) {
                return press;
            }
        }
        return null;
    }

    void dispose() {
        pieces.forEach(piece -> piece.layout().dispose());
    }
}
