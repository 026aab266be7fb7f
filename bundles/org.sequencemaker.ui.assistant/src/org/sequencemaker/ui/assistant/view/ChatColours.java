package org.sequencemaker.ui.assistant.view;

import org.sequencemaker.model.colour.Rgb;

/**
 * The colours of the transcript, one set for a light and one for a dark window. Each that words are drawn in can be read
 * on each that lies behind words: a contrast of 4.5 or more.
 *
 * @param background behind all
 * @param prompt behind what the user typed, and behind proposals
 * @param code behind code
 * @param text words
 * @param dim words that matter less
 * @param link what leads somewhere, and what can be pressed
 * @param good what went well
 * @param bad what went wrong
 * @param line between parts, and around what can be pressed
 * @param strong behind the button that is offered first, and behind what is selected
 * @param onStrong words on that
 */
record ChatColours(
        Rgb background,
        Rgb prompt,
        Rgb code,
        Rgb text,
        Rgb dim,
        Rgb link,
        Rgb good,
        Rgb bad,
        Rgb line,
        Rgb strong,
        Rgb onStrong) {
    static final ChatColours LIGHT = new ChatColours(
            Rgb.ofPacked(0xF5F6F8),
            Rgb.ofPacked(0xE4ECF8),
            Rgb.ofPacked(0xE9ECF1),
            Rgb.ofPacked(0x1F242B),
            Rgb.ofPacked(0x56606E),
            Rgb.ofPacked(0x1C53AD),
            Rgb.ofPacked(0x176B36),
            Rgb.ofPacked(0xB3261E),
            Rgb.ofPacked(0xC3C9D3),
            Rgb.ofPacked(0x2563C9),
            Rgb.ofPacked(0xFFFFFF));

    static final ChatColours DARK = new ChatColours(
            Rgb.ofPacked(0x1C1E22),
            Rgb.ofPacked(0x25303F),
            Rgb.ofPacked(0x131519),
            Rgb.ofPacked(0xE4E7EB),
            Rgb.ofPacked(0xA6AEBA),
            Rgb.ofPacked(0x82B6FF),
            Rgb.ofPacked(0x6FD08E),
            Rgb.ofPacked(0xFF8F85),
            Rgb.ofPacked(0x434A55),
            Rgb.ofPacked(0x2F62B5),
            Rgb.ofPacked(0xFFFFFF));

    static ChatColours of(boolean isDark) {
        return isDark ? DARK : LIGHT;
    }
}
