package @id@;

import java.util.List;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;

/** Lets the light swell and fade. It is worked out from the tick alone, so the same tick always looks the same. */
public final class @Class@Effect implements EffectKind {
    @Override
    public String id() {
        return "@short@";
    }

    @Override
    public String label() {
        return "@label@";
    }

    @Override
    public List<EffectParameter> parameters() {
        return List.of(
                EffectParameter.number("breaths", "Breaths a minute", "", 20, 1, 240),
                EffectParameter.number("depth", "How dark it gets", "", 0.8, 0, 1));
    }

    @Override
    public void shade(Shading at, int[] pixels) {
        double breaths = at.seconds() * at.effect().number("breaths", 20) / 60;
        double dark = (1 + Math.cos(2 * Math.PI * breaths)) / 2;
        double light = 1 - dark * at.effect().number("depth", 0.8);
        for (int i = 0; i < pixels.length; i++) {
            int red = (int) Math.round((pixels[i] >> 16 & 0xFF) * light);
            int green = (int) Math.round((pixels[i] >> 8 & 0xFF) * light);
            int blue = (int) Math.round((pixels[i] & 0xFF) * light);
            pixels[i] = red << 16 | green << 8 | blue;
        }
    }
}
