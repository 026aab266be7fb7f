package org.sequencemaker.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.ExitCode;

class CheckPluginCommandTest {
    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @BeforeEach
    void writeAPluginWithoutCode() throws IOException {
        Files.createDirectories(folder.resolve("glow/META-INF"));
        Files.writeString(folder.resolve("glow/META-INF/MANIFEST.MF"), """
                Manifest-Version: 1.0
                Bundle-SymbolicName: com.example.glow;singleton:=true
                Bundle-License: MIT
                Require-Bundle: org.sequencemaker.extension;bundle-version="[1.0.0,2.0.0)"
                """);
        write("<pack id=\"a\" label=\"A\"><instructions name=\"B\"><text>C</text></instructions></pack>");
    }

    private void write(String pack) throws IOException {
        Files.writeString(
                folder.resolve("glow/plugin.xml"),
                "<?xml version=\"1.0\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>\n"
                        + "<extension point=\"org.sequencemaker.presetPacks\">\n" + pack + "</extension></plugin>");
    }

    @Test
    void aPluginThatWorksIsGood() {
        CliRun run = CliRun.in(folder, "plugins", "check", "glow");
        assertEquals("com.example.glow: 0 errors, 0 warnings\n", run.out());
        assertEquals(ExitCode.GOOD, run.code());
    }

    @Test
    void whatWillNotWorkIsToldWithItsPlaceAndWhatToDo() throws IOException {
        write("<pack id=\"a\"/>");
        CliRun run = CliRun.in(folder, "plugins", "check", "glow");
        assertEquals(ExitCode.NO, run.code());
        assertTrue(
                run.out()
                        .startsWith("error: com.example.glow, plugin.xml:5: <pack> lacks the attribute label\n"
                                + "  Add it.\n"),
                run.out());
        JsonNode json = CliRun.in(folder, "plugins", "check", "glow", "--json").json();
        assertFalse(json.get("good").asBoolean());
        assertEquals("com.example.glow", json.get("plugins").get(0).asText());
        assertEquals("error", json.get("findings").get(0).get("severity").asText());
        assertEquals("plugin.xml:5", json.get("findings").get(0).get("place").asText());
    }

    @Test
    void warningsCountOnlyWhereTheyShould() throws IOException {
        write("<pack id=\"a\" label=\"A\" colour=\"red\"/>");
        assertEquals(
                ExitCode.GOOD, CliRun.in(folder, "plugins", "check", "glow").code());
        assertEquals(
                ExitCode.NO,
                CliRun.in(folder, "plugins", "check", "glow", "--strict").code());
    }

    @Test
    void whatIsNoPluginIsBadInput() {
        CliRun run = CliRun.in(folder, "plugins", "check", "none.jar");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("none.jar"), run.err());
        assertEquals(
                ExitCode.BAD_INPUT, CliRun.in(folder, "plugins", "check", ".").code());
    }
}
