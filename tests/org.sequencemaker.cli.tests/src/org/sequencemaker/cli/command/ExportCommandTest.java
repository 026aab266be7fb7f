package org.sequencemaker.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.program.PrgReader;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;

class ExportCommandTest {
    private static final Rgb RED = new Rgb(255, 0, 0);

    @TempDir
    Path temporary = Path.of("");

    private ShowFolder folder = new ShowFolder(temporary);

    @BeforeEach
    void writeAShow() throws IOException {
        folder = new ShowFolder(temporary)
                .with(
                        "show.smproj",
                        aProject()
                                .named("My show")
                                .with(aTimeline("Ball 1").solid(0, 1000, RED))
                                .with(aTimeline("Ball 2").fade(0, 2000, RED, Rgb.BLACK))
                                .build());
    }

    @Test
    void writesAFileForEachTimelineAndPrintsItsPath() {
        CliRun run = folder.run("export", "show.smproj", "--format", "prg", "--out", "a/b");
        assertEquals(ExitCode.GOOD, run.code());
        assertEquals("", run.err());
        assertEquals(List.of("My_show_Ball_1.prg", "My_show_Ball_2.prg"), folder.names("a/b"));
        assertEquals(
                List.of(
                        temporary.resolve("a/b/My_show_Ball_1.prg").toString(),
                        temporary.resolve("a/b/My_show_Ball_2.prg").toString()),
                run.lines());
    }

    @Test
    void rateGoesIntoTheProgram() throws Exception {
        assertEquals(100, rate());
        assertEquals(1000, rate("--rate", "1000"));
    }

    @Test
    void rateOutOfRangeIsBadUseWithTheRange() {
        for (String rate : new String[] {"0", "1001", "-5", "x", "1.5", ""}) {
            CliRun run = folder.run("export", "show.smproj", "--format", "prg", "--out", "o", "--rate=" + rate);
            assertEquals(ExitCode.BAD_USE, run.code());
            assertEquals("sequencemaker-cli: --rate: a refresh rate in Hz is 1 to 1000, not " + rate + "\n", run.err());
        }
        assertFalse(folder.has("o"));
    }

    @Test
    void onlyTheTimelinesNamedAreWritten() {
        assertEquals(ExitCode.GOOD, export("--timeline", "Ball 2").code());
        assertEquals(List.of("My_show_Ball_2.prg"), folder.names("o"));
    }

    @Test
    void severalTimelinesCanBeNamed() {
        assertEquals(
                ExitCode.GOOD,
                export("--timeline", "Ball 2", "--timeline", "Ball 1").code());
        assertEquals(2, folder.names("o").size());
    }

    @Test
    void unknownTimelineIsBadUseAndNamesThoseThereAre() {
        CliRun run = export("--timeline", "Ball 3");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertEquals(
                "sequencemaker-cli: --timeline: show.smproj has no timeline \"Ball 3\"; it has \"Ball 1\", \"Ball"
                        + " 2\"\n",
                run.err());
    }

    @Test
    void unknownFormatNamesThoseThereAre() {
        CliRun run = folder.run("export", "show.smproj", "--format", "mp3", "--out", "o");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertTrue(run.err().contains("\"mp3\"; there are prg, "), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"prg", "prg.json", "ball.json"})
    void formatsOfOneTimelineMakeAFileForEach(String format) {
        CliRun run = folder.run("export", "show.smproj", "--format", format, "--out", "o");
        assertEquals(ExitCode.GOOD, run.code(), run.err());
        assertEquals(List.of("My_show_Ball_1." + format, "My_show_Ball_2." + format), folder.names("o"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"smbuddy", "csv", "smproj"})
    void formatsOfAProjectMakeOneFile(String format) {
        CliRun run = folder.run("export", "show.smproj", "--format", format, "--out", "o");
        assertEquals(ExitCode.GOOD, run.code(), run.err());
        assertEquals(List.of("My_show." + format), folder.names("o"));
    }

    @Test
    void timelinesOfOneNameBecomeTwoFiles() throws IOException {
        folder.with(
                "twins.smproj",
                aProject()
                        .named("Twins")
                        .with(aTimeline("Ball").solid(0, 1000, RED))
                        .with(aTimeline("ball").solid(0, 500, RED))
                        .build());
        assertEquals(
                ExitCode.GOOD,
                folder.run("export", "twins.smproj", "--format", "prg", "--out", "o")
                        .code());
        assertEquals(List.of("Twins_Ball.prg", "Twins_ball_2.prg"), folder.names("o"));
    }

    @Test
    void hostileNamesStayInTheFolder() throws IOException {
        String[] names = {"../../evil", "/etc/passwd", "..", "a\u0000b", "C:\\x", "\u202Egrp.exe", "CON", ".hidden", "~"
        };
        for (String name : names) {
            folder.with(
                    "evil.smproj",
                    aProject()
                            .named(name)
                            .with(aTimeline(name).solid(0, 1000, RED))
                            .build());
            CliRun run = folder.run("export", "evil.smproj", "--format", "prg", "--out", "o/inner");
            assertEquals(ExitCode.GOOD, run.code(), run.err());
        }
        assertEquals(names.length, folder.names("o/inner").size());
        assertEquals(List.of("inner"), folder.names("o"));
        assertEquals(List.of("evil.smproj", "o", "show.smproj"), folder.names(""));
    }

    @Test
    void olderFilesAreReplaced() throws IOException {
        folder.with("My_show_Ball_1.prg", new byte[] {1, 2, 3});
        CliRun run = folder.run("export", "show.smproj", "--format", "prg", "--out", ".");
        assertEquals(ExitCode.GOOD, run.code());
        assertTrue(folder.bytes("My_show_Ball_1.prg").length > 3);
    }

    @Test
    void theInputIsNeverOverwritten() throws IOException {
        folder.with("My_show.smproj", folder.bytes("show.smproj"));
        byte[] before = folder.bytes("My_show.smproj");
        CliRun run = folder.run("export", "My_show.smproj", "--format", "smproj", "--out", ".");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertTrue(run.err().contains("is the file it is made from"), run.err());
        assertArrayEquals(before, folder.bytes("My_show.smproj"));
    }

    @Test
    void emptyProjectIsBadInput() throws IOException {
        folder.with("empty.smproj", aProject().build());
        CliRun run = folder.run("export", "empty.smproj", "--format", "prg", "--out", "o");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("nothing in it to write"), run.err());
        assertFalse(folder.has("o"));
    }

    @Test
    void folderThatIsAFileIsBadUse() {
        CliRun run = folder.run("export", "show.smproj", "--format", "prg", "--out", "show.smproj");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void effectsAreWrittenIntoThePrograms() throws Exception {
        Look strobe = Look.solid(RED).withEffects(List.of(new Effect("strobe", Map.of())));
        folder.with(
                "effects.smproj",
                aProject()
                        .with(aTimeline().with(Segment.of(Span.ofMillis(0, 1000), strobe)))
                        .build());
        CliRun run = folder.run("export", "effects.smproj", "--format", "prg", "--out", "o");
        assertEquals("", run.err());
        var program = PrgReader.read(
                Source.read(temporary.resolve("o").resolve(folder.names("o").getFirst())));
        assertEquals(10, program.records().getFirst().columns());
    }

    @Test
    void unknownEffectsAreWarnedOf() throws IOException {
        Look odd = Look.solid(RED).withEffects(List.of(new Effect("hyperspace", Map.of())));
        folder.with(
                "odd.smproj",
                aProject()
                        .with(aTimeline().with(Segment.of(Span.ofMillis(0, 1000), odd)))
                        .build());
        CliRun run = folder.run("export", "odd.smproj", "--format", "prg", "--out", "o");
        assertEquals(ExitCode.GOOD, run.code());
        assertTrue(run.err().startsWith("warning: "), run.err());
        assertTrue(run.err().contains("hyperspace"), run.err());
    }

    @Test
    void lossAtALowRateIsAnsweredWithAHigherOne() throws IOException {
        folder.with(
                "slow.smproj", aProject().at(1).with(aTimeline().row(5, 200)).build());
        CliRun run = folder.run("export", "slow.smproj", "--format", "prg", "--out", "o");
        assertEquals(ExitCode.GOOD, run.code());
        assertTrue(run.err().contains("--rate 100 keeps"), run.err());
        assertEquals(
                "",
                folder.run("export", "slow.smproj", "--format", "prg", "--out", "o", "--rate", "100")
                        .err());
    }

    @Test
    void nothingIsLeftBehindBesideTheFiles() throws IOException {
        export();
        try (var files = Files.walk(temporary)) {
            assertEquals(3, files.filter(Files::isRegularFile).count());
        }
    }

    private CliRun export(String... more) {
        String[] arguments = {"export", "show.smproj", "--format", "prg", "--out", "o"};
        return folder.run(Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private int rate(String... more) throws Exception {
        export(more);
        return PrgReader.read(Source.read(temporary.resolve("o/My_show_Ball_1.prg")))
                .rate();
    }
}
