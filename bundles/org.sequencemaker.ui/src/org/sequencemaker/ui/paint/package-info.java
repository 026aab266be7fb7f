/**
 * Puts on the screen what the layout bundle has laid out: {@link org.sequencemaker.ui.paint.TimelinePainter} onto a
 * graphics context, {@link org.sequencemaker.ui.paint.ShowPreview} as a small picture of a whole show. What lies where is
 * not decided here.
 */
@NullMarked
package org.sequencemaker.ui.paint;

import org.jspecify.annotations.NullMarked;
