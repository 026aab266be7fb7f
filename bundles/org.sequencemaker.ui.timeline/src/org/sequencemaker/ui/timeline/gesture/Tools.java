package org.sequencemaker.ui.timeline.gesture;

import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.timeline.SnapSettings;

/**
 * What a hand needs besides the surface.
 *
 * @param snap to what things are drawn that are dragged
 * @param brush what is drawn with
 */
public record Tools(SnapSettings snap, Brush brush) {}
