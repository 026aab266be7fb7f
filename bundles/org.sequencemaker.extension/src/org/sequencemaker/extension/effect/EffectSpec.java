package org.sequencemaker.extension.effect;

import org.sequencemaker.extension.Spec;

/**
 * An effect as a plug-in declares it.
 *
 * @param id what files call it, in lower case; equal to what the code's {@code id()} returns
 * @param label what people see in the list of effects
 * @param description a sentence for people and for the model
 */
public record EffectSpec(String id, String label, String description) implements Spec {}
