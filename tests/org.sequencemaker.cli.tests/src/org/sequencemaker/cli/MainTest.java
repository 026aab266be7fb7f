package org.sequencemaker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.program.PrgReader;
import org.sequencemaker.codec.smproj.SmprojExporter;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.testkit.ProjectBuilder;

/** The command line in a process of its own: what cannot be seen from inside. */
@Timeout(300)
class MainTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeShows() throws IOException {
        write("show.smproj", aProject().with(aTimeline().row(500, 20)).build());
    }

    private void write(String name, Project project) throws IOException {
        Files.write(
                folder.resolve(name),
                new SmprojExporter()
                        .write(project, ExportOptions.with(EffectKinds.NONE))
                        .files()
                        .getFirst()
                        .content());
    }

    @Test
    void exitCodesReachTheShell() throws Exception {
        assertEquals(ExitCode.GOOD, run("info", "show.smproj").code());
        assertEquals(ExitCode.BAD_USE, run("info").code());
        assertEquals(ExitCode.BAD_INPUT, run("info", "nowhere").code());
        assertEquals(ExitCode.NO, run("verify", "show.smproj", ".").code());
    }

    @Test
    void numbersAreTheSameInEveryLocale() throws Exception {
        CliRun plain = run("info", "show.smproj", "--json");
        List<String> arabic = List.of("-Duser.language=ar", "-Duser.country=EG");
        assertEquals(plain, CliProcess.run(CliProcess.of(folder, arabic, "info", "show.smproj", "--json")));
        CliRun text = run("info", "show.smproj");
        assertEquals(text, CliProcess.run(CliProcess.of(folder, arabic, "info", "show.smproj")));
        assertTrue(text.out().contains("0:10.000"), text.out());
        assertFalse(text.out().chars().anyMatch(letter -> letter > 0x7F), text.out());
    }

    @Test
    void pathsArePrintedAsTheyWereGiven() throws Exception {
        assertEquals(
                List.of(Path.of("out", "Test_show_Ball.prg").toString()),
                run("export", "show.smproj", "--format", "prg", "--out", "out").lines());
    }

    @Test
    void readerWhoLeavesEarlyCausesNoComplaint() throws Exception {
        run("convert", "show.smproj", "show.prg");
        Path err = folder.resolve("err.txt");
        Process process = CliProcess.of(folder, List.of(), "inspect", "show.prg", "--json")
                .redirectError(err.toFile())
                .start();
        assertEquals('{', process.getInputStream().read());
        process.getInputStream().close();
        assertEquals(0, process.waitFor());
        assertEquals("", Files.readString(err));
    }

    @Test
    void endedEarlyItLeavesOnlyWholeFiles() throws Exception {
        ProjectBuilder many = aProject().lasting(60_000);
        for (int i = 1; i <= 40; i++) {
            many.with(aTimeline("Ball " + i).fade(0, 60_000, Rgb.BLACK, Rgb.WHITE));
        }
        write("many.smproj", many.build());
        Process process = CliProcess.of(folder, List.of(), "export", "many.smproj", "--format", "prg", "--out", "o")
                .start();
        // Its first line says that the first file is written and the next ones are under way.
        process.getInputStream().read();
        process.destroy();
        process.waitFor();
        for (String name : names("o")) {
            assertTrue(name.endsWith(".prg") && !name.startsWith("."), name);
            assertEquals(
                    6000,
                    PrgReader.read(Source.read(folder.resolve("o").resolve(name)))
                            .ticks());
        }
    }

    private Set<String> names(String inside) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(inside))) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        }
    }

    private CliRun run(String... arguments) throws IOException, InterruptedException {
        return CliProcess.run(CliProcess.of(folder, List.of(), arguments));
    }
}
