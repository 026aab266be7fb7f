package org.sequencemaker.ui.timeline.gesture;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.timeline.Playing;
import org.sequencemaker.ui.timeline.SnapSettings;
import org.sequencemaker.ui.timeline.colour.ColourPicker;

/**
 * What a hand needs besides the surface.
 *
 * @param snap to what things are drawn that are dragged
 * @param brush what is drawn with
 * @param playing what plays
 * @param picker asks for colours; null where nobody can be asked
 */
public record Tools(
        SnapSettings snap,
        Brush brush,
        Playing playing,
        @Nullable ColourPicker picker) {
    /** Tools in silence. */
    public Tools(SnapSettings snap, Brush brush) {
        this(snap, brush, Playing.SILENT, null);
    }
}
