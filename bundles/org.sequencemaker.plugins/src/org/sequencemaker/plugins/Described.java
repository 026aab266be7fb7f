package org.sequencemaker.plugins;

import java.nio.file.Path;
import java.util.List;

/**
 * A plug-in with what its own files tell.
 *
 * @param plugin with its capabilities and signer, as far as they could be found out
 * @param jars its files, in a temporary folder that is gone when the program ends
 * @param problems why something could not be found out, in words
 */
public record Described(PluginDetails plugin, List<Path> jars, List<String> problems) {
    public Described {
        jars = List.copyOf(jars);
        problems = List.copyOf(problems);
    }
}
