/**
 * Presets, task templates, instructions and palettes to start from. They are data: a plug-in that
 * contributes only these has no code at all.
 */
@NullMarked
package org.sequencemaker.extension.preset;

import org.jspecify.annotations.NullMarked;
