package org.sequencemaker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a person watches. Java answers only for standard input and output together, and since 22 not
 * even that, so the system is asked where it can be: by the link that Linux keeps for an open file.
 */
final class Terminals {
    private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

    private Terminals() {}

    static boolean isErrorStreamOne() {
        try {
            String target = Files.readSymbolicLink(ERROR_STREAM).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            // Not Linux: no progress is better than control characters in somebody's log.
            return false;
        }
    }
}
