package org.sequencemaker.app.preference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.SettingsOfPlugin;
import org.sequencemaker.extension.setting.SettingSpec;

/**
 * The preferences of one plug-in as they were read.
 *
 * @param plugin its symbolic name
 * @param name for people
 * @param settings in the order the plug-in declares them
 * @param grants what it wants to do, and whether it may
 */
record PluginPage(String plugin, String name, List<Setting> settings, List<Grant> grants) {
    PluginPage {
        settings = List.copyOf(settings);
        grants = List.copyOf(grants);
    }

    /** A setting and its value; that of a secret is never read, and empty here. */
    record Setting(SettingSpec spec, String value) {}

    /** A capability that the plug-in declares. */
    record Grant(CapabilitySpec spec, boolean allowed) {}

    /**
     * Reads the pages of all plug-ins that have anything to set, by name. Reads files: not on the display thread.
     *
     * @param names what people call a plug-in
     */
    static List<PluginPage> read(Extensions extensions, UnaryOperator<String> names) {
        List<PluginPage> pages = new ArrayList<>();
        for (String plugin : extensions.plugins()) {
            SettingsOfPlugin settings = extensions.hosts().settings(plugin);
            List<Setting> values = settings.specs().stream()
                    .map(spec -> new Setting(spec, spec.type() == SettingSpec.Type.SECRET ? "" : settings.value(spec)))
                    .toList();
            List<Grant> grants = extensions.capabilities().declared(plugin).stream()
                    .map(spec -> new Grant(spec, !extensions.standing().isRefused(plugin, spec.capability())))
                    .toList();
            if (!values.isEmpty() || !grants.isEmpty()) {
                pages.add(new PluginPage(plugin, names.apply(plugin), values, grants));
            }
        }
        pages.sort(Comparator.comparing(page -> page.name().toLowerCase(Locale.ROOT)));
        return pages;
    }
}
