package org.sequencemaker.extension.chat;

import java.util.List;
import org.sequencemaker.extension.Spec;

/**
 * A chat provider as a plug-in declares it.
 *
 * @param id unique
 * @param label what people see in the list of providers
 * @param description a sentence for people
 * @param baseUrl the usual address; empty if the user must give one, or if there is none
 * @param key whether a key is needed
 * @param local whether all it is told stays on this machine
 * @param models names of models to offer before the server is asked
 */
public record ChatProviderSpec(
        String id, String label, String description, String baseUrl, Key key, boolean local, List<String> models)
        implements Spec {
    /** Whether a key is needed. */
    public enum Key {
        REQUIRED,
        OPTIONAL,
        NONE
    }

    public ChatProviderSpec {
        models = List.copyOf(models);
    }
}
