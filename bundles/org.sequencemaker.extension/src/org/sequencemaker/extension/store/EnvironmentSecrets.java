package org.sequencemaker.extension.store;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Problems;

/**
 * Secrets for where nobody sits before a keyring: an environment variable for each, such as
 * {@code SEQUENCEMAKER_SECRET_ORG_EXAMPLE_LIGHTS_KEY} for the setting {@code key} of {@code org.example.lights}. What
 * is there goes before any other store; nothing is ever written to it.
 */
public final class EnvironmentSecrets implements SettingsStore {
    private final Map<String, String> environment;
    private final Problems problems;

    /** @param environment the process's */
    public EnvironmentSecrets(Map<String, String> environment, Problems problems) {
        this.environment = Map.copyOf(environment);
        this.problems = problems;
    }

    /** Returns what the variable of a setting is called. */
    public static String variable(String plugin, String setting) {
        return ("SEQUENCEMAKER_SECRET_" + plugin + "_" + setting)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "_");
    }

    @Override
    public @Nullable String read(String plugin, String setting) {
        return environment.get(variable(plugin, setting));
    }

    @Override
    public void write(String plugin, String setting, @Nullable String value) {
        problems.report(new Problem(
                Problem.Level.WARNING,
                plugin,
                "",
                "The secret \"" + setting + "\" cannot be kept here; set the environment variable "
                        + variable(plugin, setting) + ", or set it in the window.",
                null));
    }
}
