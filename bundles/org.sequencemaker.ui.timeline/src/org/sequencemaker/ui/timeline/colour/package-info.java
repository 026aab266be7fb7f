/**
 * Choosing colours: a picker with hue, saturation and value, numbers, hex, names, colours used before and those of
 * the project's palettes, and an eyedropper that takes a colour from the timeline. Start at
 * {@link org.sequencemaker.ui.timeline.colour.ColourPicker}; {@link org.sequencemaker.ui.timeline.colour.Mix} has no
 * widgets.
 */
@NullMarked
package org.sequencemaker.ui.timeline.colour;

import org.jspecify.annotations.NullMarked;
