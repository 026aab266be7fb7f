/**
 * Effects on segments. The contract is {@link org.sequencemaker.model.effect.EffectKind} of the model:
 * what the preview shows and what a program holds come from the same function.
 */
@NullMarked
package org.sequencemaker.extension.effect;

import org.jspecify.annotations.NullMarked;
