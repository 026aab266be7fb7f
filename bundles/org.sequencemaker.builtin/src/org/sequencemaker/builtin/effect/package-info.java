/**
 * Our own effects, one class each, contributed as a plug-in would contribute its own:
 * {@link org.sequencemaker.builtin.effect.BuiltinEffects} lists them. Ids and parameters of strobe, fade,
 * pulse and rainbow are those of the program that this one succeeds, so that its projects look the same.
 *
 * <p>An effect that repeats must do so exactly, or a program cannot loop over it: take the place in the
 * cycle from {@link org.sequencemaker.builtin.effect.Cycle}, not from seconds in floating point. To add
 * an effect, copy {@link org.sequencemaker.builtin.effect.StrobeEffect}.
 */
@NullMarked
package org.sequencemaker.builtin.effect;

import org.jspecify.annotations.NullMarked;
