package org.sequencemaker.extension.store;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.registry.Standing;

/** Keeps who may run in a file: a line for each extension set aside, plug-in disabled and capability refused. */
final class StandingFile implements Standing.Store {
    private static final String ASIDE = "aside.";
    private static final String DISABLED = "disabled.";
    private static final String REFUSED = "refused.";

    private final KeyFile file;
    private Map<String, String> last = Map.of();

    StandingFile(KeyFile file) {
        this.file = file;
    }

    @Override
    public synchronized Standing.State read() {
        last = file.values();
        Map<String, String> aside = new TreeMap<>();
        Set<String> disabled = new TreeSet<>();
        Map<String, Set<Capability>> refused = new TreeMap<>();
        last.forEach((key, value) -> {
            if (key.startsWith(ASIDE)) {
                aside.put(key.substring(ASIDE.length()), value);
            } else if (key.startsWith(DISABLED)) {
                disabled.add(key.substring(DISABLED.length()));
            } else if (key.startsWith(REFUSED)) {
                refused(key, refused);
            }
        });
        return new Standing.State(aside, disabled, refused);
    }

    private static void refused(String key, Map<String, Set<Capability>> refused) {
        int dot = key.lastIndexOf('.');
        @Nullable Capability capability = Capability.find(key.substring(dot + 1));
        if (capability != null && dot > REFUSED.length()) {
            refused.computeIfAbsent(key.substring(REFUSED.length(), dot), plugin -> EnumSet.noneOf(Capability.class))
                    .add(capability);
        }
    }

    /** Writes only what is another than before: the rest may have been changed by another process. */
    @Override
    public synchronized void write(Standing.State state) {
        Map<String, String> next = new TreeMap<>();
        state.aside().forEach((key, why) -> next.put(ASIDE + key, why));
        state.disabled().forEach(plugin -> next.put(DISABLED + plugin, ""));
        state.refused().forEach((plugin, all) -> all.forEach(one -> next.put(REFUSED + plugin + "." + one.id(), "")));
        Map<String, Optional<String>> changes = new LinkedHashMap<>();
        last.keySet().stream().filter(key -> !next.containsKey(key)).forEach(key -> changes.put(key, Optional.empty()));
        next.forEach((key, value) -> {
            if (!value.equals(last.get(key))) {
                changes.put(key, Optional.of(value));
            }
        });
        last = next;
        file.change(changes);
    }
}
