package org.sequencemaker.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.model.colour.Rgb;

class VerifyCommandTest {
    private static final Rgb RED = new Rgb(255, 0, 0);

    @TempDir
    Path temporary = Path.of("");

    private ShowFolder folder = new ShowFolder(temporary);

    @BeforeEach
    void exportAShow() throws IOException {
        folder = new ShowFolder(temporary);
        write(RED);
        folder.run("export", "show.smproj", "--format", "prg", "--out", "o");
    }

    private void write(Rgb second) throws IOException {
        folder.with(
                "show.smproj",
                aProject()
                        .named("Show")
                        .with(aTimeline("Ball 1").solid(0, 1000, RED))
                        .with(aTimeline("Ball 2").solid(0, 500, RED).solid(500, 1000, second))
                        .build());
    }

    @Test
    void whatWasJustExportedIsTheSame() {
        CliRun run = folder.run("verify", "show.smproj", "o");
        assertEquals(ExitCode.GOOD, run.code());
        assertEquals(
                List.of(
                        "same: Ball 1: " + temporary.resolve("o/Show_Ball_1.prg") + ", byte for byte",
                        "same: Ball 2: " + temporary.resolve("o/Show_Ball_2.prg") + ", byte for byte"),
                run.lines());
        assertEquals("", run.err());
    }

    @Test
    void firstDifferenceIsSaidInWords() throws IOException {
        write(new Rgb(0, 255, 0));
        CliRun run = folder.run("verify", "show.smproj", "o");
        assertEquals(ExitCode.NO, run.code());
        assertEquals(
                "differs: Ball 2 at 0:00.500 (tick 50): pixel 1 is #FF0000 in the program, #00FF00 in the project",
                run.lines().getLast());
        assertTrue(run.lines().getFirst().startsWith("same: Ball 1"), run.out());
    }

    @Test
    void onlyTheTimelinesNamedCount() throws IOException {
        write(new Rgb(0, 255, 0));
        assertEquals(
                ExitCode.GOOD,
                folder.run("verify", "show.smproj", "o", "--timeline", "Ball 1").code());
    }

    @Test
    void missingProgramIsADifference() throws IOException {
        Files.delete(temporary.resolve("o/Show_Ball_2.prg"));
        CliRun run = folder.run("verify", "show.smproj", "o");
        assertEquals(ExitCode.NO, run.code());
        assertTrue(run.lines().getLast().startsWith("missing: Ball 2: there is no "), run.out());
    }

    @Test
    void brokenProgramIsBadInput() throws IOException {
        Files.write(temporary.resolve("o/Show_Ball_2.prg"), new byte[] {1});
        CliRun run = folder.run("verify", "show.smproj", "o");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().startsWith("sequencemaker-cli: Show_Ball_2.prg"), run.err());
    }

    @Test
    void programOfTheSameLightInOtherBytesIsTheSame() throws IOException {
        Path program = temporary.resolve("o/Show_Ball_2.prg");
        byte[] bytes = Files.readAllBytes(program);
        bytes[bytes.length - 1] = 1; // the trailer, which means nothing to a prop
        Files.write(program, bytes);
        CliRun run = folder.run("verify", "show.smproj", "o");
        assertEquals(ExitCode.GOOD, run.code());
        assertTrue(run.lines().getLast().endsWith(", at every tick"), run.out());
    }

    @Test
    void anotherRateIsADifferenceUnlessItIsAskedFor() {
        folder.run("export", "show.smproj", "--format", "prg", "--out", "o", "--rate", "500");
        CliRun run = folder.run("verify", "show.smproj", "o");
        assertEquals(ExitCode.NO, run.code());
        assertTrue(run.out().contains("plays at 500 Hz, the project at 100 Hz"), run.out());
        assertEquals(
                ExitCode.GOOD,
                folder.run("verify", "show.smproj", "o", "--rate", "500").code());
    }

    @Test
    void oneProgramCanBeNamedInPlaceOfAFolder() {
        folder.run("convert", "show.smproj", "x.prg", "--timeline", "Ball 1");
        assertEquals(
                ExitCode.GOOD,
                folder.run("verify", "show.smproj", "x.prg", "--timeline", "Ball 1")
                        .code());
        CliRun run = folder.run("verify", "show.smproj", "x.prg");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertTrue(run.err().contains("--timeline"), run.err());
    }

    @Test
    void missingFolderIsBadUse() {
        CliRun run = folder.run("verify", "show.smproj", "nowhere");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertTrue(run.err().contains("nowhere"), run.err());
    }
}
