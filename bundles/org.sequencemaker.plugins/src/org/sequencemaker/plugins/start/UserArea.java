package org.sequencemaker.plugins.start;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where this user's side of the program is.
 *
 * @param home what belongs to the user and outlives every version: the list of plug-ins and their files
 * @param version what belongs to this version in this folder of installation: configuration and p2's records, all of
 *     which can be made again from {@code home}; null if the program was not started by its launcher
 */
public record UserArea(Path home, @Nullable Path version) {
    /** Set by the launcher; the folder {@code .sequencemaker} in the user's home otherwise. */
    private static final String HOME = "sequencemaker.home";
    /** Set by the launcher. */
    private static final String VERSION = "sequencemaker.version.area";

    /** Returns the areas of this process. */
    public static UserArea ofProcess() {
        String home = System.getProperty(HOME);
        String version = System.getProperty(VERSION);
        return new UserArea(
                home == null ? Path.of(System.getProperty("user.home", "."), ".sequencemaker") : Path.of(home),
                version == null ? null : Path.of(version));
    }

    /** The folder for all that is known of plug-ins. */
    public Path plugins() {
        return home.resolve("plugins");
    }
}
