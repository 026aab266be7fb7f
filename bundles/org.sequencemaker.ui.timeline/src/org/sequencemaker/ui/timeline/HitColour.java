package org.sequencemaker.ui.timeline;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Hit;
import org.sequencemaker.layout.HitTest;
import org.sequencemaker.layout.Picture;
import org.sequencemaker.model.colour.Rgb;

/** Finds the colour under a point: of a segment at that moment, of a mark or a note; black where a prop is dark. */
final class HitColour {
    private HitColour() {}

    /** Returns null where there is none. */
    static @Nullable Rgb at(Picture picture, int x, int y) {
        return switch (HitTest.at(picture, x, y)) {
            case Hit.OnSegment hit ->
                hit.segment().look().colourAt(hit.segment().span(), hit.time());
            case Hit.OnGap hit -> Rgb.BLACK;
            case Hit.OnMark hit -> hit.track().colour();
            case Hit.OnLane hit -> hit.track().colour();
            case Hit.OnLaneHead hit -> hit.track().colour();
            case Hit.OnNote hit -> hit.note().colour();
            default -> null;
        };
    }
}
