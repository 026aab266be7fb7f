package org.sequencemaker.plugins.kept;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The list of what the user has installed, whatever version of the program. It is written after each change has
 * worked, and read each time, as another process may have changed it.
 */
public final class KeptPlugins {
    private final LineFile file;

    /**
     * @param folder of all that is known of plug-ins
     */
    public KeptPlugins(Path folder) {
        file = new LineFile(
                folder.resolve("installed.list"),
                "What is installed: id, version, name, site, whether enabled, bundles");
    }

    /** Returns them in the order of their ids. */
    public List<KeptPlugin> all() {
        return file.read().stream().map(KeptPlugin::of).filter(Objects::nonNull).toList();
    }

    public @Nullable KeptPlugin find(String id) {
        return all().stream()
                .filter(plugin -> plugin.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Replaces all of it. */
    public void set(Collection<KeptPlugin> plugins) {
        Map<String, KeptPlugin> sorted = new TreeMap<>();
        plugins.forEach(plugin -> sorted.put(plugin.id(), plugin));
        file.write(sorted.values().stream().map(KeptPlugin::fields).toList());
    }
}
