package org.sequencemaker.cli.demo;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.timeline.PaletteBinding;

/** The colours of the demo: the sky from night to noon. All but the dark are entries of its palette. */
enum Light {
    DARK("Dark", 0x000000),
    NIGHT("Night", 0x101C6B),
    TIDE("Tide", 0x00A89D),
    SKY("Sky", 0x2F9BFF),
    VIOLET("Violet", 0x7A35F0),
    ROSE("Rose", 0xFF2D78),
    DAWN("Dawn", 0xFF7A1A),
    SUN("Sun", 0xFFCB2E),
    NOON("Noon", 0xFFF6E5);

    private static final String PALETTE = "sky";

    private final String label;
    private final Rgb colour;

    Light(String label, int packed) {
        this.label = label;
        this.colour = Rgb.ofPacked(packed);
    }

    Rgb colour() {
        return colour;
    }

    @Nullable
    PaletteBinding binding() {
        return this == DARK ? null : new PaletteBinding(PALETTE, id());
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Palette palette() {
        return new Palette(
                PALETTE,
                "Sky",
                Arrays.stream(values())
                        .filter(light -> light != DARK)
                        .map(light -> new Palette.Entry(light.id(), light.label, light.colour))
                        .toList());
    }
}
