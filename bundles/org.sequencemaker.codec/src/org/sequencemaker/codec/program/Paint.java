package org.sequencemaker.codec.program;

import java.util.Arrays;
import java.util.List;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.Shading;
import org.sequencemaker.model.timeline.Effect;

/** The colours of one stretch of a show. */
sealed interface Paint {
    /**
     * Gives the colours at one tick.
     *
     * @param tick from 0, the stretch's first
     * @param pixels filled with {@code 0xRRGGBB}, one for each lit pixel
     */
    void at(long tick, int[] pixels);

    /** One colour. */
    record Solid(int colour) implements Paint {
        @Override
        public void at(long tick, int[] pixels) {
            Arrays.fill(pixels, colour);
        }
    }

    /** From one colour to another. */
    record Fading(Fade fade) implements Paint {
        @Override
        public void at(long tick, int[] pixels) {
            Arrays.fill(pixels, fade.colourAt(tick));
        }
    }

    /** Effects over one of the others. */
    record Shaded(Paint base, List<Layer> layers, long ticks, int rateHz) implements Paint {
        @Override
        public void at(long tick, int[] pixels) {
            base.at(tick, pixels);
            for (Layer layer : layers) {
                layer.kind().shade(new Shading(layer.effect(), tick, ticks, rateHz), pixels);
            }
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] &= 0xFFFFFF;
            }
        }
    }

    /** An effect with the kind that knows how to draw it. */
    record Layer(EffectKind kind, Effect effect) {}
}
