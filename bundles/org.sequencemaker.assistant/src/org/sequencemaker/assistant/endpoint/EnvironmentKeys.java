package org.sequencemaker.assistant.endpoint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.chat.ChatProviderSpec;

/**
 * Keys out of the environment of the process, for where there is no window to type them in. The variables with our name are
 * set for this program and go where the user says; that of the provider itself, as other programs read it, goes to the
 * provider's own address and to no other.
 */
public final class EnvironmentKeys {
    private EnvironmentKeys() {}

    /**
     * Returns which variable holds a key, or null.
     *
     * @param provider its id
     * @param spec what it declares; null if there is no such provider now
     * @param baseUrl the address the key would be sent to
     */
    public static @Nullable String variable(
            String provider, @Nullable ChatProviderSpec spec, String baseUrl, Map<String, String> environment) {
        String plain = provider.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        boolean isItsOwn = spec != null && baseUrl.equals(spec.baseUrl());
        List<String> ours = List.of("SEQUENCEMAKER_KEY_" + plain, "SEQUENCEMAKER_KEY");
        for (String variable : isItsOwn ? List.of(ours.getFirst(), ours.getLast(), plain + "_API_KEY") : ours) {
            String key = environment.get(variable);
            if (key != null && !key.isBlank()) {
                return variable;
            }
        }
        return null;
    }

    /** Returns the key itself, or an empty text; see {@link #variable}. */
    public static String key(
            String provider, @Nullable ChatProviderSpec spec, String baseUrl, Map<String, String> environment) {
        String variable = variable(provider, spec, baseUrl, environment);
        String key = variable == null ? null : environment.get(variable);
        return key == null ? "" : key.strip();
    }
}
