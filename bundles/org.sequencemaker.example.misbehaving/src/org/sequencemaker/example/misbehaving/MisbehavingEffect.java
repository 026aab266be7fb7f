package org.sequencemaker.example.misbehaving;

import java.util.Arrays;
import java.util.List;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;

/** An effect that does wrong, each in a way that a parameter says. */
public final class MisbehavingEffect implements EffectKind {
    private static final long FREEZE_NANOS = 3_000_000_000L;

    @Override
    public String id() {
        return "misbehaving";
    }

    @Override
    public String label() {
        return "Misbehaving";
    }

    @Override
    public List<EffectParameter> parameters() {
        return List.of(EffectParameter.choice(
                "how", "How", "well", List.of("well", "throws", "freezes", "nonsense", "dawdles")));
    }

    @Override
    public void shade(Shading at, int[] pixels) {
        switch (at.effect().text("how", "well")) {
            case "throws" -> {
                Arrays.fill(pixels, 0xFF0000);
                throw new IllegalStateException("no colours today");
            }
            case "freezes" -> spin(FREEZE_NANOS);
            case "nonsense" -> Arrays.fill(pixels, 0x7F123456);
            case "dawdles" -> spin(FREEZE_NANOS / 10);
            default -> Arrays.fill(pixels, 0x00FF00);
        }
    }

    private static void spin(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
