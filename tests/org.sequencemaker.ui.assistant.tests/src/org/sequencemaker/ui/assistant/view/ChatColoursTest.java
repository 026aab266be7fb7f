package org.sequencemaker.ui.assistant.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.model.colour.Rgb;

class ChatColoursTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void allWordsCanBeRead(boolean isDark) {
        ChatColours colours = ChatColours.of(isDark);
        for (Rgb behind : List.of(colours.background(), colours.prompt(), colours.code())) {
            for (Rgb words : List.of(colours.text(), colours.dim(), colours.link(), colours.good(), colours.bad())) {
                double contrast = contrast(words, behind);
                assertTrue(contrast >= 4.5, words + " on " + behind + ": " + contrast);
            }
        }
        assertTrue(contrast(colours.onStrong(), colours.strong()) >= 4.5);
    }

    /** As in the Web Content Accessibility Guidelines 2.1. */
    private static double contrast(Rgb one, Rgb other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Rgb colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
