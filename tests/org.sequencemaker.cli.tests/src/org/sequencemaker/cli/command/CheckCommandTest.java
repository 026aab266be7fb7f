package org.sequencemaker.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.model.colour.Rgb;

class CheckCommandTest {
    private static final Rgb RED = new Rgb(255, 0, 0);

    @TempDir
    Path temporary = Path.of("");

    private ShowFolder folder = new ShowFolder(temporary);

    @BeforeEach
    void writeShows() throws IOException {
        folder = new ShowFolder(temporary)
                .with(
                        "good.smproj",
                        aProject()
                                .with(aTimeline("Ball 1").solid(0, 10_000, RED))
                                .build())
                .with(
                        "early.smproj",
                        aProject()
                                .with(aTimeline("Ball 1").solid(0, 4_000, RED))
                                .build());
    }

    @Test
    void aGoodShowHasNoProblems() {
        CliRun run = folder.run("check", "good.smproj");
        assertEquals(ExitCode.GOOD, run.code());
        assertEquals("good.smproj: no problems\n", run.out());
    }

    @Test
    void problemsAreListedWithTheirCheck() {
        CliRun run = folder.run("check", "early.smproj");
        assertEquals(ExitCode.NO, run.code());
        assertEquals("""
            warning: “Ball 1” ends at 0:04.000, before the show does at 0:10.000. [end-gap]
            early.smproj: 1 problem
            """, run.out());
    }

    @Test
    void aCheckCanBeLeftOut() {
        assertEquals(
                ExitCode.GOOD,
                folder.run("check", "early.smproj", "--without", "end-gap").code());
        CliRun wrong = folder.run("check", "early.smproj", "--without", "end");
        assertEquals(ExitCode.BAD_USE, wrong.code());
        assertTrue(wrong.err().contains("end-gap"), wrong.err());
    }

    @Test
    void scriptsReadPlaceAndFix() throws Exception {
        CliRun run = folder.run("check", "early.smproj", "--json");
        assertEquals(ExitCode.NO, run.code());
        JsonNode problem = run.json().get("problems").get(0);
        assertEquals("end-gap", problem.get("check").asText());
        assertEquals("warning", problem.get("level").asText());
        assertEquals("Ball 1", problem.get("timeline").asText());
        assertEquals(4, problem.get("start").asDouble());
        assertEquals("Keep dark to the end", problem.get("fix").asText());
    }

    @Test
    void whatIsNoShowIsSaidSo() {
        assertEquals(ExitCode.BAD_INPUT, folder.run("check", "nothing.smproj").code());
        assertEquals(ExitCode.BAD_USE, folder.run("check").code());
    }
}
