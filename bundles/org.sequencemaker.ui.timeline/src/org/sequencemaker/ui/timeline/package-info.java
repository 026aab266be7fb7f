/**
 * The timeline editor: {@link org.sequencemaker.ui.timeline.TimelineSurface} knows what is seen,
 * {@link org.sequencemaker.ui.paint.TimelinePainter} puts it down,
 * {@link org.sequencemaker.ui.timeline.TimelineCanvas} turns what the pointer does into gestures, and
 * {@link org.sequencemaker.ui.timeline.TimelinePart} hangs all that into the window. What lies where is
 * decided in the layout bundle, not here.
 */
@NullMarked
package org.sequencemaker.ui.timeline;

import org.jspecify.annotations.NullMarked;
