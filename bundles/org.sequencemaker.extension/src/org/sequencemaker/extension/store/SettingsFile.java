package org.sequencemaker.extension.store;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.host.SettingsStore;

/** Keeps settings in a file: a line {@code plug-in/setting=value} for each. */
final class SettingsFile implements SettingsStore {
    private final KeyFile file;

    SettingsFile(KeyFile file) {
        this.file = file;
    }

    @Override
    public @Nullable String read(String plugin, String setting) {
        return file.values().get(key(plugin, setting));
    }

    @Override
    public void write(String plugin, String setting, @Nullable String value) {
        file.change(Map.of(key(plugin, setting), Optional.ofNullable(value)));
    }

    private static String key(String plugin, String setting) {
        return plugin + "/" + setting;
    }
}
