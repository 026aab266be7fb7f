/**
 * What an effect is to the rest of the program: an
 * {@link org.sequencemaker.model.effect.EffectKind} that shades the pixels of a segment tick by tick.
 * The same function feeds the preview and the program file, so that what is seen is what is written.
 * The kinds themselves are contributed from elsewhere.
 */
@NullMarked
package org.sequencemaker.model.effect;

import org.jspecify.annotations.NullMarked;
