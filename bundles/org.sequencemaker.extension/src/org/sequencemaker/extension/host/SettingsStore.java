package org.sequencemaker.extension.host;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where values of plug-ins' settings are kept, as texts. Safe from any thread. */
public interface SettingsStore {
    /** Returns what was last written, or null. */
    @Nullable
    String read(String plugin, String setting);

    /** Writes a value, or removes it if it is null. */
    void write(String plugin, String setting, @Nullable String value);

    /** Returns a store that forgets at the end of the program. */
    static SettingsStore inMemory() {
        Map<String, String> values = new ConcurrentHashMap<>();
        return new SettingsStore() {
            @Override
            public @Nullable String read(String plugin, String setting) {
                return values.get(plugin + "/" + setting);
            }

            @Override
            public void write(String plugin, String setting, @Nullable String value) {
                if (value == null) {
                    values.remove(plugin + "/" + setting);
                } else {
                    values.put(plugin + "/" + setting, value);
                }
            }
        };
    }
}
