/**
 * The palettes of the project: named colours that segments can be bound to.
 * {@link org.sequencemaker.ui.timeline.palette.PaletteDesk} changes them, without widgets;
 * {@link org.sequencemaker.ui.timeline.palette.PalettePart} shows them.
 */
@NullMarked
package org.sequencemaker.ui.timeline.palette;

import org.jspecify.annotations.NullMarked;
