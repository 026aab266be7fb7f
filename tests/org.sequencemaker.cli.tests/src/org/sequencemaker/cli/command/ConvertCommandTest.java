package org.sequencemaker.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.program.PrgReader;
import org.sequencemaker.codec.program.Program;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;

class ConvertCommandTest {
    private static final Rgb RED = new Rgb(255, 0, 0);

    @TempDir
    Path temporary = Path.of("");

    private ShowFolder folder = new ShowFolder(temporary);

    @BeforeEach
    void writeShows() throws IOException {
        folder = new ShowFolder(temporary)
                .with(
                        "one.smproj",
                        aProject()
                                .at(250)
                                .with(aTimeline("Ball 1").solid(0, 1000, RED))
                                .build())
                .with(
                        "two.smproj",
                        aProject()
                                .with(aTimeline("Ball 1").solid(0, 1000, RED))
                                .with(aTimeline("Ball 2").solid(0, 2000, RED))
                                .build());
    }

    @Test
    void namesSayTheFormats() throws Exception {
        assertGood("convert", "one.smproj", "one.prg");
        assertGood("convert", "one.prg", "back.smproj");
        Project back = ProjectFiles.read(temporary.resolve("back.smproj")).project();
        assertEquals(1, back.timelines().size());
        assertEquals(
                RED, back.timelines().getFirst().segments().getFirst().look().start());
    }

    @Test
    void keepsTheRateUnlessToldAnother() throws Exception {
        assertGood("convert", "one.smproj", "one.prg");
        assertEquals(250, program("one.prg").rate());
        assertGood("convert", "one.smproj", "one.prg", "--rate", "50");
        assertEquals(50, program("one.prg").rate());
    }

    @Test
    void compiledSequenceKeepsItsOwnRate() throws Exception {
        assertGood("convert", "one.smproj", "one.prg.json");
        assertGood("convert", "one.prg.json", "one.prg");
        assertEquals(250, program("one.prg").rate());
        assertGood("verify", "one.prg.json", "one.prg");
        assertGood("convert", "one.prg.json", "fast.prg", "--rate", "1000");
        assertEquals(1000, program("fast.prg").rate());
    }

    @ParameterizedTest
    @ValueSource(strings = {".prg.json", ".ball.json", ".csv", ".smproj", ".prg"})
    void solidsSurviveEveryFormatThereAndBack(String suffix) throws Exception {
        assertGood("convert", "one.smproj", "there" + suffix);
        assertGood("convert", "there" + suffix, "back.prg", "--rate", "250");
        assertGood("verify", "one.smproj", "back.prg");
    }

    @Test
    void severalTimelinesDoNotFitIntoOneProgram() {
        CliRun run = folder.run("convert", "two.smproj", "two.prg");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertEquals(
                "sequencemaker-cli: two.smproj has 2 timelines, and a .prg file holds one: choose one with --timeline,"
                        + " or use \"export\"\n",
                run.err());
        assertFalse(folder.has("two.prg"));
    }

    @Test
    void oneOfSeveralCanBeChosen() throws Exception {
        assertGood("convert", "two.smproj", "two.prg", "--timeline", "Ball 2");
        assertEquals(200, program("two.prg").ticks());
    }

    @Test
    void programsAreReplacedButProjectsOnlyByForce() throws IOException {
        assertGood("convert", "one.smproj", "one.prg");
        assertGood("convert", "one.smproj", "one.prg");
        byte[] before = folder.bytes("two.smproj");
        CliRun run = folder.run("convert", "one.prg", "two.smproj");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertTrue(run.err().contains("--force"), run.err());
        assertArrayEquals(before, folder.bytes("two.smproj"));
        assertGood("convert", "one.prg", "two.smproj", "--force");
    }

    @Test
    void neverWritesOverItsInput() throws IOException {
        byte[] before = folder.bytes("one.smproj");
        CliRun run = folder.run("convert", "one.smproj", "./one.smproj", "--force");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertArrayEquals(before, folder.bytes("one.smproj"));
    }

    @Test
    void unknownEndingNamesTheFormats() {
        CliRun run = folder.run("convert", "one.smproj", "one.mp3");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertTrue(run.err().contains("\"one.mp3\" ends like no format that can be written; use .prg"), run.err());
    }

    @Test
    void contentDecidesWhatTheInputIs() throws Exception {
        assertGood("convert", "one.smproj", "one.prg");
        folder.with("misnamed.smproj", folder.bytes("one.prg"));
        assertGood("convert", "misnamed.smproj", "again.prg");
        assertArrayEquals(folder.bytes("one.prg"), folder.bytes("again.prg"));
    }

    @Test
    void whatIsNoFormatIsBadInput() throws IOException {
        folder.with("letter.doc", "Dear all,".getBytes(StandardCharsets.UTF_8));
        CliRun run = folder.run("convert", "letter.doc", "one.prg");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().startsWith("sequencemaker-cli: letter.doc: neither its content"), run.err());
    }

    @Test
    void brokenFileIsNamedWithTheFormatItsNameSays() throws IOException {
        folder.with("cut.prg", "P".getBytes(StandardCharsets.UTF_8));
        CliRun run = folder.run("convert", "cut.prg", "one.smproj");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("cut.prg, offset"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void folderThatIsMissingIsNamed() {
        CliRun run = folder.run("convert", "one.smproj", "nowhere/one.prg");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("nowhere"), run.err());
    }

    private Program program(String name) throws Exception {
        return PrgReader.read(Source.read(temporary.resolve(name)));
    }

    private void assertGood(String... arguments) {
        CliRun run = folder.run(arguments);
        assertEquals("", run.err());
        assertEquals(ExitCode.GOOD, run.code());
    }
}
