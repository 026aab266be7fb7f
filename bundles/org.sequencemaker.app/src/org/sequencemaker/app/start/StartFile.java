package org.sequencemaker.app.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the file among the arguments that the program was started with. */
public final class StartFile {
    /** Options of the platform that come with a value, which is no file to open. */
    private static final List<String> WITH_VALUE = List.of(
            "-data",
            "-configuration",
            "-product",
            "-application",
            "-applicationxmi",
            "-nl",
            "-perspective",
            "-persiststate",
            "-os",
            "-ws",
            "-arch",
            "-keyring",
            "-showlocation",
            "-feature",
            "-name",
            "-lifecycleuri",
            "-csstheme");

    private StartFile() {}

    /** Returns the first argument that is no option and no option's value, as a path; null if there is none. */
    public static @Nullable Path among(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (WITH_VALUE.contains(argument.toLowerCase(Locale.ROOT))) {
                i++;
            } else if (!argument.startsWith("-") && !argument.isBlank()) {
                return path(argument);
            }
        }
        return null;
    }

    private static @Nullable Path path(String argument) {
        try {
            Path path = Path.of(argument);
            // A file that is not there is opened all the same: its error tells the user what is wrong.
            return Files.isDirectory(path) ? null : path;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
