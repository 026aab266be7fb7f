package org.sequencemaker.ui.assistant.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.ui.assistant.markdown.Block;
import org.sequencemaker.ui.assistant.markdown.Run;
import org.sequencemaker.ui.assistant.markdown.Styled;
import org.sequencemaker.ui.theme.Theme;

/** Makes texts of one width ready to be drawn. */
final class Typesetter {
    private final Display display;
    private final Theme theme;
    private final ChatFonts fonts;

    Typesetter(Display display, Theme theme, ChatFonts fonts) {
        this.display = display;
        this.theme = theme;
        this.fonts = fonts;
    }

    ChatFonts fonts() {
        return fonts;
    }

    ChatColours colours() {
        return ChatColours.of(theme.isDark());
    }

    /** Words that are broken into lines. */
    TextLayout words(Styled words, int heading, int width) {
        TextLayout layout = line(words.text(), fonts.words(heading, false, false));
        layout.setWidth(Math.max(fonts.em(), width));
        style(layout, words, heading);
        return layout;
    }

    /** Words in one line, which ends with dots where it is too long. */
    TextLayout oneLine(Styled words, int width) {
        TextLayout layout = line(words.text(), fonts.normal());
        style(layout, words, 0);
        if (layout.getBounds().width <= width) {
            return layout;
        }
        int fits = layout.getOffset(Math.max(0, width - fonts.em()), 0, null);
        layout.dispose();
        String cut = words.text().substring(0, Math.max(0, fits)).stripTrailing() + "…";
        TextLayout shorter = line(cut, fonts.normal());
        style(shorter, words, 0);
        return shorter;
    }

    TextLayout code(String text, int width) {
        TextLayout layout = line(text, fonts.code(false));
        layout.setWidth(Math.max(fonts.em(), width));
        return layout;
    }

    TextLayout small(String text) {
        return line(text, fonts.small());
    }

    TextLayout line(String text, Font font) {
        TextLayout layout = new TextLayout(display);
        layout.setFont(font);
        layout.setText(text);
        return layout;
    }

    private void style(TextLayout layout, Styled words, int heading) {
        int length = layout.getText().length();
        for (Run run : words.runs()) {
            int end = Math.min(run.end(), length);
            if (run.start() < end) {
                layout.setStyle(style(run, heading), run.start(), end - 1);
            }
        }
    }

    private TextStyle style(Run run, int heading) {
        Font font = run.isCode()
                ? fonts.code(run.isBold() || heading > 0)
                : fonts.words(heading, run.isBold(), run.isItalic());
        ChatColours colours = colours();
        TextStyle style = new TextStyle(font, null, null);
        if (run.link() != null) {
            style.foreground = theme.colour(colours.link());
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SINGLE;
        } else if (run.isCode()) {
            style.background = theme.colour(colours.code());
        }
        return style;
    }

    /** Adds words to a picture, with what they lead to; returns how high they are. */
    int put(Picture picture, Styled words, int heading, Rectangle place, Rgb colour, String before) {
        TextLayout layout = words(words, heading, place.width);
        picture.say(layout, place.x, place.y, colour, before);
        links(picture, layout, words, place.x, place.y);
        return layout.getBounds().height;
    }

    /** Lets what leads somewhere be pressed. */
    static void links(Picture picture, TextLayout layout, Styled words, int x, int y) {
        for (Run run : words.runs()) {
            String link = run.link();
            if (link != null && run.start() < run.end()) {
                Rectangle area = layout.getBounds(run.start(), run.end() - 1);
                picture.press(new Rectangle(x + area.x, y + area.y, area.width, area.height), new Aim.Opens(link));
            }
        }
    }

    /** How high a block is, about, without setting it. */
    int guess(Block block, int width) {
        String text = switch (block) {
            case Block.Words words -> words.text().text();
            case Block.Code code -> code.text();
            case Block.Table table -> "\n".repeat(table.rows().size() * 2);
            case Block.Rule rule -> "";
        };
        int perLine = Math.max(10, width * 2 / fonts.em());
        int lines = 0;
        int start = 0;
        do {
            int end = text.indexOf('\n', start);
            int length = (end < 0 ? text.length() : end) - start;
            lines += 1 + length / perLine;
            start = end + 1;
        } while (start > 0);
        return lines * fonts.em() + fonts.em() / 2;
    }
}
