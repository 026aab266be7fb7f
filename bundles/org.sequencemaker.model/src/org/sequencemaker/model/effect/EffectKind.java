package org.sequencemaker.model.effect;

import java.util.List;

/**
 * A kind of effect, such as strobe. It must be a pure function: the same tick of the same segment
 * always gives the same colours, in any order and from any thread.
 */
public interface EffectKind {
    /** The name that files use, in lower case, such as {@code strobe}. */
    String id();

    /** The name that people see. */
    String label();

    /** What can be set, in the order people are shown it. */
    List<EffectParameter> parameters();

    /**
     * Changes the colours of the pixels at one tick.
     *
     * @param at which tick of how many, and the effect's settings
     * @param pixels colours packed as {@code 0xRRGGBB}, one a pixel, as the segment's own look and the
     *     effects before this one give them; to be changed in place
     */
    void shade(Shading at, int[] pixels);
}
