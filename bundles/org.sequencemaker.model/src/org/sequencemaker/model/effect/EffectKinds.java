package org.sequencemaker.model.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of effect there are at this moment. Safe from any thread. */
@FunctionalInterface
public interface EffectKinds {
    /** No effects at all: every segment shows its plain colours. */
    EffectKinds NONE = id -> null;

    /** Returns the kind with an id, or null: then the effect is left out and a warning names it. */
    @Nullable
    EffectKind find(String id);

    /** Returns the kinds given; of two with one id the later. */
    static EffectKinds of(List<EffectKind> kinds) {
        Map<String, EffectKind> byId = new HashMap<>();
        kinds.forEach(kind -> byId.put(kind.id(), kind));
        return Map.copyOf(byId)::get;
    }
}
