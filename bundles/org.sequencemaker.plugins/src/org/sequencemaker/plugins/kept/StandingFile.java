package org.sequencemaker.plugins.kept;

import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.registry.Standing;

/** Keeps over restarts what the guard has set aside and which capabilities the user has refused. */
public final class StandingFile implements Standing.Store {
    private static final Logger LOG = System.getLogger(StandingFile.class.getName());

    private final LineFile file;

    /**
     * @param folder of all that is known of plug-ins
     */
    public StandingFile(Path folder) {
        file = new LineFile(
                folder.resolve("standing.list"),
                "aside, extension, reason; disabled, plug-in; refused, plug-in, capability");
    }

    @Override
    public Standing.State read() {
        Map<String, String> aside = new TreeMap<>();
        Set<String> disabled = new TreeSet<>();
        Map<String, Set<Capability>> refused = new TreeMap<>();
        for (List<String> fields : file.read()) {
            String what = fields.getFirst();
            if (what.equals("aside") && fields.size() >= 3) {
                aside.put(fields.get(1), fields.get(2));
            } else if (what.equals("disabled") && fields.size() >= 2) {
                disabled.add(fields.get(1));
            } else if (what.equals("refused") && fields.size() >= 3) {
                Capability capability = Capability.find(fields.get(2));
                if (capability != null) {
                    refused.computeIfAbsent(fields.get(1), plugin -> EnumSet.noneOf(Capability.class))
                            .add(capability);
                }
            }
        }
        return new Standing.State(aside, disabled, refused);
    }

    @Override
    public void write(Standing.State state) {
        List<List<String>> lines = new ArrayList<>();
        new TreeMap<>(state.aside()).forEach((key, reason) -> lines.add(List.of("aside", key, reason)));
        new TreeSet<>(state.disabled()).forEach(plugin -> lines.add(List.of("disabled", plugin)));
        new TreeMap<>(state.refused())
                .forEach((plugin, capabilities) ->
                        capabilities.forEach(capability -> lines.add(List.of("refused", plugin, capability.id()))));
        try {
            file.write(lines);
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "what is disabled or set aside is forgotten when the program ends", e);
        }
    }
}
