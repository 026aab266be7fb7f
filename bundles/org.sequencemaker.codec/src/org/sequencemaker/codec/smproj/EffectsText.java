package org.sequencemaker.codec.smproj;

import java.util.List;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.timeline.Effect;

/** Effects of a segment as JSON text on one line, as a project file has them, for other formats. */
public final class EffectsText {
    private EffectsText() {}

    public static String write(List<Effect> effects) {
        return EffectForm.list(effects).compact();
    }

    /** Returns the effects of a list; what is none is left out. */
    public static List<Effect> read(JsonValue list) {
        Loading loading = new Loading();
        return list.items().stream()
                .map(item -> item.isObject() ? EffectForm.read(item, loading) : null)
                .filter(effect -> effect != null)
                .toList();
    }
}
