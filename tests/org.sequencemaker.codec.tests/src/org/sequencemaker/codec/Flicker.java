package org.sequencemaker.codec;

import java.util.List;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;

/** Effects for tests: one that is dark every other tick, and one that lights one pixel only. */
public final class Flicker {
    public static final EffectKinds KINDS = EffectKinds.of(List.of(new Every("flicker"), new Every("one-pixel")));

    private Flicker() {}

    private record Every(String id) implements EffectKind {
        @Override
        public String label() {
            return id;
        }

        @Override
        public List<EffectParameter> parameters() {
            return List.of();
        }

        @Override
        public void shade(Shading at, int[] pixels) {
            for (int i = 0; i < pixels.length; i++) {
                boolean dark = id.equals("flicker") ? at.tick() % 2 == 1 : i > 0;
                pixels[i] = dark ? 0 : pixels[i];
            }
        }
    }
}
