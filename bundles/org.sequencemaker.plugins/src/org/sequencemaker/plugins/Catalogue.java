package org.sequencemaker.plugins;

import java.util.List;

/**
 * What was found on sites.
 *
 * @param plugins by name
 * @param problems what went wrong, in words, each with the site it is about
 * @param cancelled whether the user stopped it before it was complete
 */
public record Catalogue(List<PluginDetails> plugins, List<String> problems, boolean cancelled) {
    public Catalogue {
        plugins = List.copyOf(plugins);
        problems = List.copyOf(problems);
    }
}
