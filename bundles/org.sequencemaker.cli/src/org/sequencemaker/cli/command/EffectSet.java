package org.sequencemaker.cli.command;

import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.model.effect.EffectKinds;

/** The effects that programs made here have: those that come with Sequence Maker. */
final class EffectSet {
    private static final EffectKinds KINDS = EffectKinds.of(BuiltinEffects.all());

    private EffectSet() {}

    static EffectKinds kinds() {
        return KINDS;
    }
}
