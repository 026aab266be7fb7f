package org.sequencemaker.cli.plugins;

import java.util.List;
import java.util.stream.Collectors;
import org.sequencemaker.cli.Console;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.kept.Versions;

/** Plug-ins in words, two lines and more each. */
final class PluginWords {
    private PluginWords() {}

    static void print(List<PluginDetails> plugins, Console console) {
        for (PluginDetails plugin : plugins) {
            console.say("%s %s  %s%s"
                    .formatted(plugin.name(), Versions.brief(plugin.version()), plugin.id(), standing(plugin)));
            if (!plugin.description().isEmpty()) {
                console.say("    " + plugin.description().replaceAll("\\s+", " "));
            }
            List<CapabilitySpec> capabilities = plugin.capabilities();
            if (capabilities != null && !capabilities.isEmpty()) {
                console.say("    may "
                        + capabilities.stream().map(CapabilitySpec::label).collect(Collectors.joining(", ")));
            }
            String unfit = plugin.status().unfit();
            if (unfit != null) {
                console.say("    does not fit this program: " + unfit);
            }
        }
    }

    private static String standing(PluginDetails plugin) {
        PluginDetails.Status status = plugin.status();
        String installed = status.installed();
        if (installed == null) {
            return "";
        }
        if (status.newer() != null) {
            return "  (newer than the installed " + Versions.brief(installed) + ")";
        }
        return status.enabled() ? "  (installed)" : "  (installed, disabled)";
    }
}
