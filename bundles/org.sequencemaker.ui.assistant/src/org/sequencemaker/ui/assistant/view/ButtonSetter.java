package org.sequencemaker.ui.assistant.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.sequencemaker.ui.assistant.view.Picture.Box;
import org.sequencemaker.ui.assistant.view.Row.Button;
import org.sequencemaker.ui.assistant.view.Row.Verb;

/** Sets the buttons of a row. Those of a proposal have a box, the others are words in the colour of links. */
final class ButtonSetter {
    private final Typesetter setter;
    private final Picture picture;
    private final List<Box> boxes = new ArrayList<>();
    private final int em;

    ButtonSetter(Typesetter setter, Picture picture) {
        this.setter = setter;
        this.picture = picture;
        this.em = setter.fonts().em();
    }

    int height() {
        return em + em / 2;
    }

    /** Puts them at the right end of a line; returns where they begin. */
    int atRight(List<Button> buttons, int right, int y) {
        int end = right;
        for (Button button : buttons.reversed()) {
            TextLayout label = label(button);
            int width = label.getBounds().width + (isFlat(button) ? em / 2 : em);
            put(
                    button,
                    label,
                    new Rectangle(
                            end - width,
                            isFlat(button) ? y - em / 8 : y,
                            width,
                            isFlat(button) ? em + em / 4 : height()));
            end -= width + em / 3;
        }
        return end;
    }

    /** Puts them beside and below each other; returns where they end. */
    int inRows(List<Button> buttons, int left, int right, int top) {
        int x = left;
        int y = top;
        for (Button button : buttons) {
            TextLayout label = label(button);
            int width = label.getBounds().width + em;
            if (x > left && x + width > right) {
                x = left;
                y += height() + em / 3;
            }
            put(button, label, new Rectangle(x, y, width, height()));
            x += width + em / 2;
        }
        return y + height();
    }

    /** Draws the boxes over what else is behind the row. */
    void draw() {
        boxes.forEach(picture::box);
    }

    private TextLayout label(Button button) {
        return setter.line(button.label(), setter.fonts().small());
    }

    private void put(Button button, TextLayout label, Rectangle area) {
        ChatColours colours = setter.colours();
        boolean isFirst = button.verb() == Verb.ACCEPT;
        Rectangle words = label.getBounds();
        int x = area.x + (area.width - words.width) / 2;
        int y = area.y + (area.height - words.height) / 2;
        picture.mute(label, x, y, isFirst ? colours.onStrong() : colours.link());
        if (!isFlat(button)) {
            boxes.add(new Box(area, em / 3, isFirst ? colours.strong() : colours.line(), isFirst));
        }
        picture.press(area, new Aim.Presses(button));
    }

    private static boolean isFlat(Button button) {
        return switch (button.verb()) {
            case COPY, EDIT, UNDO -> true;
            case ACCEPT, REFUSE, COMPARE, ACCEPT_LINE, REFUSE_LINE -> false;
        };
    }
}
