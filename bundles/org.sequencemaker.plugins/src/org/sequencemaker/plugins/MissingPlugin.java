package org.sequencemaker.plugins;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A plug-in that the user had installed and this program lacks.
 *
 * @param id of its feature
 * @param version that was installed
 * @param name for people
 * @param site where it came from; null if that is not known
 */
public record MissingPlugin(
        String id, String version, String name, @Nullable URI site) {}
