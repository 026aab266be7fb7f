package org.sequencemaker.extension.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Hsv;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;

/** Colours by name, by a name with "dark", "light" or "dim" before it, hex, RGB, HSV, or the entry of a palette. */
final class SpokenColours {
    private static final String NUMBER = "\\s*([0-9]+(?:\\.[0-9]+)?)\\s*%?\\s*";
    private static final Pattern HSV =
            Pattern.compile("hs[vb]\\s*\\(" + NUMBER + "," + NUMBER + "," + NUMBER + "\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RGB = Pattern.compile(
            "(?:rgb\\s*)?[(\\[]?\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*[)\\]]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHADE = Pattern.compile("(dark|light|pale|dim|deep|bright)\\s+(.+)");

    private final Project project;

    SpokenColours(Project project) {
        this.project = project;
    }

    Rgb colour(Object said) {
        Rgb colour = switch (said) {
            case List<?> channels -> channels(channels);
            case Map<?, ?> map -> ofMap(map);
            default -> ofText(String.valueOf(said).strip());
        };
        if (colour == null) {
            throw new Refusal(said + " is no colour; give a name such as \"red\" or \"dark blue\", #RRGGBB,"
                    + " [red, green, blue] from 0 to 255, \"hsv(120, 100%, 50%)\"" + entries());
        }
        return colour;
    }

    private @Nullable Rgb ofText(String text) {
        Rgb plain = ColourNames.parse(text);
        if (plain != null) {
            return plain;
        }
        Matcher rgb = RGB.matcher(text);
        if (rgb.matches()) {
            return channels(List.of(
                    Integer.valueOf(rgb.group(1)), Integer.valueOf(rgb.group(2)), Integer.valueOf(rgb.group(3))));
        }
        Matcher hsv = HSV.matcher(text);
        if (hsv.matches()) {
            return hsv(
                    Double.parseDouble(hsv.group(1)),
                    Double.parseDouble(hsv.group(2)),
                    Double.parseDouble(hsv.group(3)),
                    text.contains("%"));
        }
        Rgb entry = entry(text);
        Matcher shade = SHADE.matcher(text.toLowerCase(Locale.ROOT));
        if (entry != null || !shade.matches()) {
            return entry;
        }
        Rgb base = ofText(shade.group(2).strip());
        return base == null ? null : shaded(shade.group(1), base);
    }

    private static Rgb shaded(String how, Rgb base) {
        Hsv hsv = Hsv.of(base);
        return switch (how) {
            case "dark", "deep" -> new Hsv(hsv.hue(), hsv.saturation(), hsv.value() * 0.5).toRgb();
            case "dim" -> new Hsv(hsv.hue(), hsv.saturation(), hsv.value() * 0.25).toRgb();
            case "bright" -> new Hsv(hsv.hue(), hsv.saturation(), 1).toRgb();
            default -> new Hsv(hsv.hue(), hsv.saturation() * 0.5, 1).toRgb();
        };
    }

    private static @Nullable Rgb ofMap(Map<?, ?> map) {
        if (map.get("h") instanceof Number h && map.get("s") instanceof Number s && map.get("v") instanceof Number v) {
            return hsv(h.doubleValue(), s.doubleValue(), v.doubleValue(), s.doubleValue() > 1 || v.doubleValue() > 1);
        }
        Object r = map.get("r");
        Object g = map.get("g");
        Object b = map.get("b");
        return r == null || g == null || b == null ? null : channels(List.of(r, g, b));
    }

    private static @Nullable Rgb hsv(double hue, double saturation, double value, boolean percent) {
        double share = percent ? 100 : 1;
        double s = saturation / share;
        double v = value / share;
        return s >= 0 && s <= 1 && v >= 0 && v <= 1 ? Hsv.turned(hue, s, v).toRgb() : null;
    }

    private static @Nullable Rgb channels(List<?> channels) {
        int[] values = new int[3];
        for (int i = 0; i < 3; i++) {
            boolean whole = channels.size() == 3
                    && channels.get(i) instanceof Number number
                    && number.doubleValue() == Math.rint(number.doubleValue())
                    && number.doubleValue() >= 0
                    && number.doubleValue() <= 255;
            if (!whole) {
                return null;
            }
            values[i] = ((Number) channels.get(i)).intValue();
        }
        return new Rgb(values[0], values[1], values[2]);
    }

    private @Nullable Rgb entry(String text) {
        Rgb found = null;
        for (Palette palette : project.palettes()) {
            for (Palette.Entry entry : palette.entries()) {
                String both = palette.name() + "/" + entry.name();
                if (both.equalsIgnoreCase(text.replaceAll("\\s*/\\s*", "/"))
                        || entry.name().equalsIgnoreCase(text)
                        || (palette.name() + " " + entry.name()).equalsIgnoreCase(text)) {
                    found = found == null ? entry.colour() : found;
                }
            }
        }
        return found;
    }

    private String entries() {
        List<String> names = new ArrayList<>();
        for (Palette palette : project.palettes()) {
            palette.entries().forEach(entry -> names.add("\"" + palette.name() + "/" + entry.name() + "\""));
        }
        if (names.isEmpty()) {
            return "";
        }
        return " or a palette's entry: " + String.join(", ", names.subList(0, Math.min(12, names.size())));
    }
}
