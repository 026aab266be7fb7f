package org.sequencemaker.layout;

import org.sequencemaker.model.colour.Rgb;

/**
 * The colours of everything on the surface that is not light: one set for a light and one for a dark
 * window.
 *
 * @param background where there is nothing
 * @param row where a prop is dark
 * @param line between parts
 * @param head behind names
 * @param text names and labels
 * @param dimText what matters less
 * @param rulerLine lines of the ruler
 * @param grid beats through the rows
 * @param playhead the playhead
 * @param accent what is selected or pointed at
 */
public record SurfaceColours(
        Rgb background,
        Rgb row,
        Rgb line,
        Rgb head,
        Rgb text,
        Rgb dimText,
        Rgb rulerLine,
        Rgb grid,
        Rgb playhead,
        Rgb accent) {
    public static final SurfaceColours LIGHT = new SurfaceColours(
            Rgb.ofPacked(0xF5F6F8),
            Rgb.ofPacked(0xE4E7EC),
            Rgb.ofPacked(0xD3D7DE),
            Rgb.ofPacked(0xFCFCFD),
            Rgb.ofPacked(0x1F242B),
            Rgb.ofPacked(0x667080),
            Rgb.ofPacked(0xAEB5C0),
            Rgb.ofPacked(0x2B3440),
            Rgb.ofPacked(0xD92D20),
            Rgb.ofPacked(0x2563C9));

    public static final SurfaceColours DARK = new SurfaceColours(
            Rgb.ofPacked(0x1C1E22),
            Rgb.ofPacked(0x121316),
            Rgb.ofPacked(0x33373E),
            Rgb.ofPacked(0x25282D),
            Rgb.ofPacked(0xE4E7EB),
            Rgb.ofPacked(0x979EA9),
            Rgb.ofPacked(0x565C66),
            Rgb.ofPacked(0xFFFFFF),
            Rgb.ofPacked(0xFF6A5C),
            Rgb.ofPacked(0x6BA8FF));
}
