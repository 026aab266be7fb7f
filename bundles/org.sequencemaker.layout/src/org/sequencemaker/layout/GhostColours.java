package org.sequencemaker.layout;

import org.sequencemaker.model.colour.Rgb;

/**
 * The colours of what is proposed. Nothing is told by them alone: each kind has a sign and a frame of its own.
 *
 * @param collides where it cannot be taken
 */
record GhostColours(Rgb added, Rgb removed, Rgb changed, Rgb collides) {
    private static final GhostColours LIGHT = new GhostColours(
            Rgb.ofPacked(0x157F3C), Rgb.ofPacked(0xB42318), Rgb.ofPacked(0x6D28D9), Rgb.ofPacked(0xB45309));

    private static final GhostColours DARK = new GhostColours(
            Rgb.ofPacked(0x4ADE80), Rgb.ofPacked(0xFF8A7A), Rgb.ofPacked(0xC4A5FF), Rgb.ofPacked(0xFFB020));

    static GhostColours of(SurfaceColours colours) {
        return SegmentShapes.contrast(colours.background()).equals(Rgb.WHITE) ? DARK : LIGHT;
    }

    Rgb of(GhostStretch stretch) {
        return stretch.collides() ? collides : of(stretch.kind());
    }

    Rgb of(GhostStretch.Kind kind) {
        return switch (kind) {
            case ADDED -> added;
            case REMOVED -> removed;
            case CHANGED -> changed;
        };
    }
}
