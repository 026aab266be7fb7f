package org.sequencemaker.model.colour;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Colours by what people call them: English names and {@code #RGB}, {@code #RRGGBB} with or without
 * the hash sign. The names are the CSS ones, but lime and green are both full green, as on a prop
 * nothing else deserves the name.
 */
public final class ColourNames {
    private static final Map<String, Rgb> BY_NAME = names();

    private ColourNames() {}

    /** Returns every name with its colour, in the order people are shown them. */
    public static Map<String, Rgb> all() {
        return BY_NAME;
    }

    /** Returns the colour of a name or a hex text, in any case; null if it is neither. */
    public static @Nullable Rgb parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Rgb named = BY_NAME.get(plain);
        return named != null ? named : parseHex(plain.startsWith("#") ? plain.substring(1) : plain);
    }

    /** Returns the name of exactly this colour, or null. */
    public static @Nullable String nameOf(Rgb colour) {
        for (Map.Entry<String, Rgb> entry : BY_NAME.entrySet()) {
            if (entry.getValue().equals(colour)) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static @Nullable Rgb parseHex(String digits) {
        if (!digits.matches("[0-9a-f]{3}|[0-9a-f]{6}")) {
            return null;
        }
        int packed = Integer.parseInt(digits, 16);
        if (digits.length() == 6) {
            return Rgb.ofPacked(packed);
        }
        return new Rgb((packed >> 8) * 17, (packed >> 4 & 0xF) * 17, (packed & 0xF) * 17);
    }

    private static Map<String, Rgb> names() {
        Map<String, Rgb> names = new LinkedHashMap<>();
        names.put("red", Rgb.ofPacked(0xFF0000));
        names.put("green", Rgb.ofPacked(0x00FF00));
        names.put("blue", Rgb.ofPacked(0x0000FF));
        names.put("yellow", Rgb.ofPacked(0xFFFF00));
        names.put("cyan", Rgb.ofPacked(0x00FFFF));
        names.put("magenta", Rgb.ofPacked(0xFF00FF));
        names.put("white", Rgb.WHITE);
        names.put("black", Rgb.BLACK);
        names.put("orange", Rgb.ofPacked(0xFFA500));
        names.put("purple", Rgb.ofPacked(0x800080));
        names.put("pink", Rgb.ofPacked(0xFFC0CB));
        names.put("brown", Rgb.ofPacked(0xA52A2A));
        names.put("grey", Rgb.ofPacked(0x808080));
        names.put("gray", Rgb.ofPacked(0x808080));
        names.put("lime", Rgb.ofPacked(0x00FF00));
        names.put("navy", Rgb.ofPacked(0x000080));
        names.put("teal", Rgb.ofPacked(0x008080));
        names.put("olive", Rgb.ofPacked(0x808000));
        names.put("maroon", Rgb.ofPacked(0x800000));
        names.put("gold", Rgb.ofPacked(0xFFD700));
        names.put("silver", Rgb.ofPacked(0xC0C0C0));
        names.put("indigo", Rgb.ofPacked(0x4B0082));
        names.put("violet", Rgb.ofPacked(0xEE82EE));
        names.put("turquoise", Rgb.ofPacked(0x40E0D0));
        names.put("turqoise", Rgb.ofPacked(0x40E0D0));
        names.put("off", Rgb.BLACK);
        return Collections.unmodifiableMap(names);
    }
}
