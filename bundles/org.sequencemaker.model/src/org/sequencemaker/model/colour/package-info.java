/**
 * Colours as the props show them, 8 bits each of red, green and blue, the conversions to and from hue,
 * saturation and value (nowhere else), names, and palettes.
 */
@NullMarked
package org.sequencemaker.model.colour;

import org.jspecify.annotations.NullMarked;
