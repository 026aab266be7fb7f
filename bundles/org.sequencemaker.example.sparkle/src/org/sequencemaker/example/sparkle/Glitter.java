package org.sequencemaker.example.sparkle;

import java.util.List;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;

/** White flashes on single pixels. Which ones is worked out from the tick alone, so it is always the same. */
public final class Glitter implements EffectKind {
    @Override
    public String id() {
        return "glitter";
    }

    @Override
    public String label() {
        return "Glitter";
    }

    @Override
    public List<EffectParameter> parameters() {
        return List.of(
                EffectParameter.number("density", "Density", "", 0.2, 0, 1),
                EffectParameter.number("rate", "Flashes", "Hz", 12, 1, 50));
    }

    @Override
    public void shade(Shading at, int[] pixels) {
        long flash = (long) (at.seconds() * at.effect().number("rate", 12));
        double density = at.effect().number("density", 0.2);
        for (int i = 0; i < pixels.length; i++) {
            if (chance(flash * 31 + i) < density) {
                pixels[i] = 0xFFFFFF;
            }
        }
    }

    /** A number from 0 to 1 that looks random but is the same for the same seed (the mixer of SplitMix64). */
    private static double chance(long seed) {
        long mixed = (seed + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
