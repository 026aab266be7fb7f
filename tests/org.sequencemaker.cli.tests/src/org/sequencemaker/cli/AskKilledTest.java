package org.sequencemaker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.testkit.TimelineText;

/**
 * Kills a process that takes turns and saves them, at random moments. {@code -Dkills=100} kills as often as the issue asks
 * for; a build does with fewer.
 */
class AskKilledTest {
    private static final int KILLS = Integer.getInteger("kills", 6);

    @TempDir
    Path folder = Path.of("");

    @Test
    void theProjectIsWholeWheneverAProcessIsKilled() throws Exception {
        Path show = folder.resolve("show.smproj");
        ProjectFiles.save(
                aProject()
                        .with(aTimeline("Ball 1").solid(0, 10_000, new Rgb(0, 0, 255)))
                        .with(aTimeline("Ball 2").solid(0, 10_000, new Rgb(0, 0, 255)))
                        .build(),
                show,
                Clock.systemUTC());
        Random random = new Random(6);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            String colour = i % 2 == 0 ? "red" : "blue";
            Process process = CliProcess.of(
                            folder, List.of(), "ask", "show.smproj", "make all balls " + colour, "--apply")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(random.nextInt(2500), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            }
            Imported read = ProjectFiles.read(show);
            assertEquals(List.of(), read.warnings());
            String first = TimelineText.of(read.project().timelines().get(0));
            // Both balls or none: half a proposal is never in the file.
            assertEquals(first, TimelineText.of(read.project().timelines().get(1)));
            assertTrue(Set.of("0-10000 blue", "0-10000 red").contains(first), first);
        }
        assertTrue(killed > 0 || KILLS < 6, "no process was killed in time");
    }
}
