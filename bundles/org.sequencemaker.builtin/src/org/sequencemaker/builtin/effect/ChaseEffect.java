package org.sequencemaker.builtin.effect;

import java.util.List;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;

/** Runs over the pixels: some keep their colour, the others are dimmed, and those move on step by step. */
public final class ChaseEffect implements EffectKind {
    private static final EffectParameter SPEED = EffectParameter.number("speed", "Speed", "pixels/s", 8, 0, 1000);
    private static final EffectParameter WIDTH = EffectParameter.number("width", "Lit pixels", "", 1, 1, 255);
    private static final EffectParameter BACKGROUND =
            EffectParameter.number("background", "Brightness of the others", "", 0, 0, 1);
    private static final EffectParameter DIRECTION =
            EffectParameter.choice("direction", "Direction", "forward", List.of("forward", "backward", "bounce"));

    @Override
    public String id() {
        return "chase";
    }

    @Override
    public String label() {
        return "Chase";
    }

    @Override
    public List<EffectParameter> parameters() {
        return List.of(SPEED, WIDTH, BACKGROUND, DIRECTION);
    }

    @Override
    public void shade(Shading at, int[] pixels) {
        int count = pixels.length;
        long step = Cycle.at(at, Settings.number(at.effect(), SPEED)).turns();
        int width = Settings.whole(at.effect(), WIDTH);
        double background = Settings.number(at.effect(), BACKGROUND);
        int first = first(Settings.choice(at.effect(), DIRECTION), step, count, Math.min(width, count));
        for (int i = 0; i < count; i++) {
            if (Math.floorMod(i - first, count) >= width) {
                pixels[i] = Blend.dim(pixels[i], background);
            }
        }
    }

    /** Returns the first lit pixel; going forward and backward the lit ones wrap around, bouncing they do not. */
    private static int first(String direction, long step, int count, int width) {
        return switch (direction) {
            case "backward" -> (int) Math.floorMod(-step, (long) count);
            case "bounce" -> {
                int way = count - width;
                int place = way == 0 ? 0 : (int) (step % (2L * way));
                yield place <= way ? place : 2 * way - place;
            }
            default -> (int) (step % count);
        };
    }
}
