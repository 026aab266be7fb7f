package org.sequencemaker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.smproj.SmprojExporter;
import org.sequencemaker.model.effect.EffectKinds;

/** Words thrown together without sense: each line ends with a code, and with a reason where it is not good. */
class AnyWordsTest {
    private static final String[] WORDS = {
        "export",
        "convert",
        "verify",
        "inspect",
        "info",
        "render",
        "help",
        "d.smproj",
        "p.prg",
        "o",
        "o.png",
        "--json",
        "--format",
        "prg",
        "--out",
        "--rate",
        "100",
        "0",
        "--timeline",
        "Ball",
        "--",
        "-",
        "",
        "--help",
        "-V",
        "--width",
        "300",
        "--from",
        "1:00",
        "--to",
        "--dark",
        "--force",
        "@d",
        "=",
        "--rate=",
        "--out=",
        "-x",
        "nope",
        "..",
        "/",
        "\0",
        "ü",
        "--format=prg",
        "--out=o",
        "'",
        "\"",
        "${x}",
        "%s"
    };

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyLineEndsWithACodeAndAReason() throws IOException {
        Files.write(
                folder.resolve("d.smproj"),
                new SmprojExporter()
                        .write(aProject().with(aTimeline().row(20, 100)).build(), ExportOptions.with(EffectKinds.NONE))
                        .files()
                        .getFirst()
                        .content());
        Random random = new Random(20261122);
        for (int i = 0; i < 1500; i++) {
            String[] line = new String[1 + random.nextInt(6)];
            for (int word = 0; word < line.length; word++) {
                line[word] = WORDS[random.nextInt(word == 0 ? 8 : WORDS.length)];
            }
            CliRun run = CliRun.in(folder, line);
            String said = List.of(line) + "\n" + run.err();
            assertNotEquals(ExitCode.FAULT, run.code(), said);
            assertFalse(run.err().contains("    at "), said);
            if (run.code() != ExitCode.GOOD && run.code() != ExitCode.NO) {
                assertTrue(
                        run.err().startsWith("sequencemaker-cli: ") || run.err().startsWith("warning: "), said);
                assertEquals("", run.out(), said);
            }
        }
    }
}
