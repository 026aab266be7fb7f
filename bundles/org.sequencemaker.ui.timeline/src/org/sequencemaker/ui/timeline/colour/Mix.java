package org.sequencemaker.ui.timeline.colour;

import org.sequencemaker.model.colour.Hsv;
import org.sequencemaker.model.colour.Rgb;

/**
 * A colour while it is being chosen, in both ways of saying it. The hue of a grey, and the saturation of black,
 * which red, green and blue cannot tell, stay what they were.
 *
 * @param rgb as the prop shows it
 * @param hsv as it was chosen
 */
public record Mix(Rgb rgb, Hsv hsv) {
    public static Mix of(Rgb rgb) {
        return new Mix(rgb, Hsv.of(rgb));
    }

    /** Returns the mix with another colour. */
    public Mix with(Rgb next) {
        Hsv found = Hsv.of(next);
        double hue = found.saturation() == 0 ? hsv.hue() : found.hue();
        double saturation = found.value() == 0 ? hsv.saturation() : found.saturation();
        return new Mix(next, new Hsv(hue, saturation, found.value()));
    }

    /** @param hue degrees of any size; 360 is red again */
    public Mix withHue(double hue) {
        return of(Hsv.turned(hue, hsv.saturation(), hsv.value()));
    }

    /**
     * Returns the mix with another saturation and value.
     *
     * @param saturation 0 to 1; what is beyond is taken for the nearest, and likewise the value
     */
    public Mix with(double saturation, double value) {
        return of(new Hsv(hsv.hue(), Math.clamp(saturation, 0, 1), Math.clamp(value, 0, 1)));
    }

    private static Mix of(Hsv hsv) {
        return new Mix(hsv.toRgb(), hsv);
    }
}
