package org.sequencemaker.app.preference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.SettingsOfPlugin;
import org.sequencemaker.extension.setting.SettingSpec;

/** What the user has changed in the preferences of plug-ins and not confirmed yet. */
final class Edits {
    private final Map<Key, @Nullable String> values = new LinkedHashMap<>();
    private final Map<Key, String> faults = new LinkedHashMap<>();
    private final Map<Granted, Boolean> grants = new LinkedHashMap<>();

    private record Key(String plugin, String setting) {}

    private record Granted(String plugin, Capability capability) {}

    /** Sets a value, which may not fit: then nothing can be confirmed. */
    void set(PluginPage page, SettingSpec spec, String value) {
        Key key = new Key(page.plugin(), spec.id());
        String fault = spec.fault(value);
        if (fault == null) {
            faults.remove(key);
        } else {
            faults.put(key, page.name() + ": " + spec.label() + " " + fault);
        }
        values.put(key, value);
    }

    /** Goes back to the default, or forgets the secret. */
    void reset(PluginPage page, SettingSpec spec) {
        Key key = new Key(page.plugin(), spec.id());
        faults.remove(key);
        values.put(key, null);
    }

    void allow(PluginPage page, Capability capability, boolean allowed) {
        grants.put(new Granted(page.plugin(), capability), allowed);
    }

    /** Returns what does not fit, in words; none if all can be confirmed. */
    List<String> faults() {
        return new ArrayList<>(faults.values());
    }

    /** Makes all of it so. Writes files and the secure storage: not on the display thread. */
    void apply(Extensions extensions) {
        values.forEach((key, value) -> {
            SettingsOfPlugin settings = extensions.hosts().settings(key.plugin());
            // The plug-in may have gone, or come in another version, while the dialog was open.
            boolean isThere =
                    settings.specs().stream().anyMatch(spec -> spec.id().equals(key.setting()));
            if (!isThere) {
                return;
            }
            if (value == null) {
                settings.reset(key.setting());
            } else {
                settings.set(key.setting(), value);
            }
        });
        grants.forEach(
                (granted, allowed) -> extensions.standing().refuse(granted.plugin(), granted.capability(), !allowed));
    }
}
