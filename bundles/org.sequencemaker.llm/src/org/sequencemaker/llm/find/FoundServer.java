package org.sequencemaker.llm.find;

import java.util.List;
import org.sequencemaker.llm.Endpoint;
import org.sequencemaker.llm.Model;

/**
 * A server that answered.
 *
 * @param name of the program, as far as its port and its words give it away, such as "Ollama"
 * @param endpoint where it is
 * @param models what it offers, in its order
 */
public record FoundServer(String name, Endpoint endpoint, List<Model> models) {
    public FoundServer {
        models = List.copyOf(models);
    }
}
