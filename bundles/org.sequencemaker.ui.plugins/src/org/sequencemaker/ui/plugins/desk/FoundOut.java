package org.sequencemaker.ui.plugins.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.plugins.PluginDetails;

/** What has been found out about plug-ins by looking at their files, which is done once for each version. */
final class FoundOut {
    private final Map<String, PluginDetails> known = new HashMap<>();
    private final Map<String, List<String>> faults = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** Returns whether there is something to find out that nobody has begun to; the one who asks begins. */
    boolean isToFind(PluginDetails plugin) {
        return plugin.capabilities() == null && begun.add(key(plugin));
    }

    /** @param notWorking what the check of its files found that will not work */
    void add(PluginDetails plugin, List<String> notWorking) {
        known.put(key(plugin), plugin);
        faults.put(key(plugin), List.copyOf(notWorking));
    }

    /** Returns what will not work, in words; nothing as long as nobody has looked. */
    List<String> faults(PluginDetails plugin) {
        return faults.getOrDefault(key(plugin), List.of());
    }

    /** Returns a plug-in with what has been found out about it before. */
    PluginDetails known(PluginDetails plugin) {
        PluginDetails before = known.get(key(plugin));
        List<CapabilitySpec> wanted = before == null ? null : before.capabilities();
        return plugin.capabilities() != null || before == null || wanted == null
                ? plugin
                : plugin.with(wanted, before.signer());
    }

    private static String key(PluginDetails plugin) {
        return plugin.id() + " " + plugin.version();
    }
}
