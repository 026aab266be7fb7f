package org.sequencemaker.plugin.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds a plug-in's {@code plugin.xml} among the sources, from wherever the tests run. */
public final class PluginXml {
    private PluginXml() {}

    /** Returns the file of a plug-in in a folder {@code bundles} of this folder or of one above it. */
    public static Path of(String plugin) {
        return source("bundles/" + plugin + "/plugin.xml");
    }

    /** Returns a file or folder by its path from the root of the sources. */
    public static Path source(String path) {
        Path start = Path.of(System.getProperty("basedir", System.getProperty("user.dir", ".")));
        for (Path folder = start.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(path))) {
                return folder.resolve(path);
            }
        }
        throw new IllegalArgumentException("there is no " + path + " in " + start + " or above it");
    }
}
