package org.sequencemaker.extension.host;

import java.util.List;
import org.sequencemaker.extension.setting.PluginSettings;
import org.sequencemaker.extension.setting.SettingSpec;
import org.sequencemaker.extension.setting.SettingSpec.Type;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;

/** The settings of one plug-in: read by the plug-in, written by the preferences. */
public final class SettingsOfPlugin implements PluginSettings {
    private final String plugin;
    private final List<SettingSpec> specs;
    private final SettingsStore settings;
    private final SettingsStore secrets;

    SettingsOfPlugin(String plugin, List<SettingSpec> specs, SettingsStore settings, SettingsStore secrets) {
        this.plugin = plugin;
        this.specs = specs;
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Returns the settings there are, in the order of the plug-in's declaration. */
    public List<SettingSpec> specs() {
        return specs;
    }

    /** Returns a value as text: what the user set if it fits, else the default. */
    public String value(SettingSpec spec) {
        String stored = store(spec).read(plugin, spec.id());
        return stored == null || spec.fault(stored) != null ? spec.standard() : stored;
    }

    /**
     * Sets a value.
     *
     * @throws IllegalArgumentException if it does not fit, saying why
     */
    public void set(String id, String value) {
        SettingSpec spec = spec(id);
        String fault = spec.fault(value);
        if (fault != null) {
            throw new IllegalArgumentException(spec.label() + " " + fault);
        }
        store(spec).write(plugin, id, spec.type() == Type.SECRET && value.isEmpty() ? null : value);
    }

    /** Goes back to the default. */
    public void reset(String id) {
        store(spec(id)).write(plugin, id, null);
    }

    @Override
    public boolean flag(String id) {
        return value(id, Type.FLAG).equals("true");
    }

    @Override
    public double number(String id) {
        return Double.parseDouble(value(id, Type.NUMBER));
    }

    @Override
    public String choice(String id) {
        return value(id, Type.CHOICE);
    }

    @Override
    public String text(String id) {
        return value(id, Type.TEXT);
    }

    @Override
    public String secret(String id) {
        return value(id, Type.SECRET);
    }

    @Override
    public Rgb colour(String id) {
        String value = value(id, Type.COLOUR);
        Rgb colour = ColourNames.parse(value);
        if (colour == null) {
            throw new IllegalStateException("the setting " + id + " of " + plugin + " is not a colour: " + value);
        }
        return colour;
    }

    private String value(String id, Type type) {
        SettingSpec spec = spec(id);
        if (spec.type() != type) {
            throw new IllegalArgumentException(
                    "the setting " + id + " of " + plugin + " is declared as a " + spec.type() + ", not as a " + type);
        }
        return value(spec);
    }

    private SettingSpec spec(String id) {
        for (SettingSpec spec : specs) {
            if (spec.id().equals(id)) {
                return spec;
            }
        }
        throw new IllegalArgumentException("the plug-in " + plugin + " has not declared a setting " + id);
    }

    private SettingsStore store(SettingSpec spec) {
        return spec.type() == Type.SECRET ? secrets : settings;
    }
}
