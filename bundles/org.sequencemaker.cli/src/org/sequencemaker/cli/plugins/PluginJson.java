package org.sequencemaker.cli.plugins;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.JsonText;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.plugins.EarlierState;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.Signer;

/** Plug-ins as JSON; the fields are listed in the README of this bundle. */
final class PluginJson {
    private PluginJson() {}

    static void print(List<PluginDetails> plugins, List<String> problems, Console console) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("plugins", tall(plugins.stream().map(PluginJson::plugin).toList()));
        json.put("problems", tall(problems));
        JsonText.print(json, console::print);
    }

    static void printStates(List<EarlierState> states, Console console) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("states", tall(states.stream().map(PluginJson::state).toList()));
        JsonText.print(json, console::print);
    }

    /** Short texts of a list would share a line otherwise, as colours do. */
    static <T extends Object> Iterable<T> tall(List<T> items) {
        return items::iterator;
    }

    private static Map<String, @Nullable Object> state(EarlierState state) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("state", state.id());
        json.put("until", state.until().toString());
        json.put("words", state.words());
        json.put("plugins", tall(state.plugins()));
        return json;
    }

    private static Map<String, @Nullable Object> plugin(PluginDetails plugin) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", plugin.id());
        json.put("version", plugin.version());
        json.put("name", plugin.name());
        json.put("description", plugin.description());
        json.put("provider", plugin.provider());
        json.put("licence", plugin.licence());
        URI site = plugin.site();
        json.put("site", site == null ? null : site.toString());
        json.put("bytes", plugin.bytes());
        json.put("bundles", tall(plugin.bundles()));
        List<CapabilitySpec> capabilities = plugin.capabilities();
        if (capabilities != null) {
            json.put(
                    "capabilities",
                    tall(capabilities.stream().map(PluginJson::capability).toList()));
        }
        json.put("signed", plugin.signer().kind().name().toLowerCase(Locale.ROOT));
        if (!plugin.signer().equals(Signer.UNSIGNED) && !plugin.signer().equals(Signer.NOT_KNOWN_YET)) {
            json.put("signer", plugin.signer().name());
            json.put("fingerprint", plugin.signer().fingerprint());
        }
        json.put("installed", plugin.status().installed());
        json.put("enabled", plugin.status().enabled());
        json.put("newer", plugin.status().newer());
        json.put("unfit", plugin.status().unfit());
        return json;
    }

    private static Map<String, @Nullable Object> capability(CapabilitySpec spec) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", spec.id());
        json.put("hosts", tall(spec.hosts()));
        json.put("reason", spec.reason());
        return json;
    }
}
