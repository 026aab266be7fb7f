package org.sequencemaker.extension.host;

import java.util.Set;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.guard.Lease;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.ExtensionPoint;
import org.sequencemaker.extension.setting.SettingSpec;

/** Makes the {@link Host} of each call. */
public final class Hosts {
    private final Capabilities capabilities;
    private final ExtensionPoint<SettingSpec, Void> settings;
    private final Doors doors;

    Hosts(Capabilities capabilities, ExtensionPoint<SettingSpec, Void> settings, Doors doors) {
        this.capabilities = capabilities;
        this.settings = settings;
        this.doors = doors;
    }

    /** Returns the program for one call of an extension. */
    public Host host(Extension<?, ?> extension, Lease lease) {
        return host(extension, lease, Set.of());
    }

    /**
     * Returns the program for one call of an extension.
     *
     * @param hosts in lower case, that the user has given for this call, such as that of a chosen endpoint
     */
    public Host host(Extension<?, ?> extension, Lease lease, Set<String> hosts) {
        String plugin = extension.plugin();
        return new PluginHost(plugin, capabilities, doors, settings(plugin), Set.copyOf(hosts), lease);
    }

    /** Returns the settings of a plug-in, to be drawn and changed. */
    public SettingsOfPlugin settings(String plugin) {
        return new SettingsOfPlugin(
                plugin,
                settings.installed().stream()
                        .filter(extension -> extension.plugin().equals(plugin))
                        .map(Extension::spec)
                        .toList(),
                doors.settings(),
                doors.secrets());
    }
}
