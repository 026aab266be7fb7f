package org.sequencemaker.builtin.effect;

import java.util.List;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;
import org.sequencemaker.model.timeline.ParameterValue;

/**
 * Glitters: at each turn other pixels flash up over the dimmed colours. Which ones looks like chance but is
 * fixed by the seed, and repeats after {@value #TURNS} turns so that one record of a program can hold it.
 */
public final class SparkleEffect implements EffectKind {
    private static final int TURNS = 32;

    private static final EffectParameter FREQUENCY = EffectParameter.number("frequency", "Changes", "Hz", 10, 0, 500);
    private static final EffectParameter DENSITY = EffectParameter.number("density", "Share of sparks", "", 0.3, 0, 1);
    private static final EffectParameter BACKGROUND =
            EffectParameter.number("background", "Brightness of the others", "", 0.2, 0, 1);
    private static final EffectParameter COLOUR =
            EffectParameter.of("color", "Sparks", new ParameterValue.Colour(Rgb.WHITE));
    private static final EffectParameter SEED = EffectParameter.number("seed", "Seed", "", 0, 0, 1_000_000);

    @Override
    public String id() {
        return "sparkle";
    }

    @Override
    public String label() {
        return "Sparkle";
    }

    @Override
    public List<EffectParameter> parameters() {
        return List.of(FREQUENCY, DENSITY, BACKGROUND, COLOUR, SEED);
    }

    @Override
    public void shade(Shading at, int[] pixels) {
        long turn = Cycle.at(at, Settings.number(at.effect(), FREQUENCY)).turns() % TURNS;
        double density = Settings.number(at.effect(), DENSITY);
        double background = Settings.number(at.effect(), BACKGROUND);
        int spark = Settings.colour(at.effect(), COLOUR).packed();
        long seed = Settings.whole(at.effect(), SEED);
        for (int i = 0; i < pixels.length; i++) {
            boolean sparks = chance(seed * 65_537 + turn * 257 + i) < density;
            pixels[i] = sparks ? spark : Blend.dim(pixels[i], background);
        }
    }

    /** Returns a number from 0 to below 1 for each key: the mixing step of SplitMix64 (Steele and others, 2014). */
    private static double chance(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return ((mixed ^ mixed >>> 31) >>> 11) * 0x1.0p-53;
    }
}
