package org.sequencemaker.llm;

import java.util.Locale;
import java.util.Map;

/** Where keys are kept. The product keeps them in the platform's secure storage, the command line in the environment. */
public interface Keys {
    /** Returns the key for a name such as {@code openai}, {@link Key#NONE} if there is none. */
    Key find(String name);

    /**
     * Returns keys from environment variables: that for {@code my-server} with the prefix {@code SM_KEY_} is in
     * {@code SM_KEY_MY_SERVER}.
     *
     * @throws IllegalArgumentException at {@link #find} if the variable holds what is no key; its message names the
     *     variable and not the value
     */
    static Keys ofEnvironment(String prefix) {
        return of(prefix, System.getenv());
    }

    /** The same over any names and values. */
    static Keys of(String prefix, Map<String, String> environment) {
        return name -> {
            String variable = prefix + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
            String value = environment.get(variable);
            try {
                return value == null ? Key.NONE : Key.of(value);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("environment variable " + variable + ": " + e.getMessage(), e);
            }
        };
    }
}
