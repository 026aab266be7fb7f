package org.sequencemaker.assistant.endpoint;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys out of the environment of the process, for where there is no window to type them in. */
public final class EnvironmentKeys {
    private EnvironmentKeys() {}

    /** Returns which variable holds a key for a provider, or null. */
    public static @Nullable String variable(String provider, Map<String, String> environment) {
        String plain = provider.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        for (String variable : new String[] {"SEQUENCEMAKER_KEY_" + plain, "SEQUENCEMAKER_KEY", plain + "_API_KEY"}) {
            String key = environment.get(variable);
            if (key != null && !key.isBlank()) {
                return variable;
            }
        }
        return null;
    }

    /** Returns the key for a provider, or an empty text. */
    public static String key(String provider, Map<String, String> environment) {
        String variable = variable(provider, environment);
        String key = variable == null ? null : environment.get(variable);
        return key == null ? "" : key.strip();
    }
}
