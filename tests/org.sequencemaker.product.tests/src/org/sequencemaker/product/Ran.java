package org.sequencemaker.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended.
 *
 * @param code how
 * @param said on both streams
 */
record Ran(int code, String said) {
    private static final int MOST_MINUTES = 8;
    private static final int LAST_LINES = 80;

    /** Runs a command in a folder; what it says goes to a file, so that nothing waits for a reader. */
    static Ran command(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(command + " was still running after " + MOST_MINUTES + " minutes; it said:\n"
                        + Files.readString(said));
            }
            return new Ran(process.exitValue(), Files.readString(said));
        } finally {
            Files.deleteIfExists(said);
        }
    }

    /** Returns it if it went well; of what went wrong, the end says most. */
    Ran good() {
        List<String> lines = said.lines().toList();
        assertEquals(0, code, String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())));
        return this;
    }
}
