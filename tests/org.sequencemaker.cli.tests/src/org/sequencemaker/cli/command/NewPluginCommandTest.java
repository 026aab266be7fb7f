package org.sequencemaker.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.ExitCode;

class NewPluginCommandTest {
    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @Test
    void aNewProjectIsWrittenAndItsFilesAreTold() throws IOException {
        CliRun run = run("plugins", "new", "glow", "--id", "com.example.glow", "--site", "https://example.org/site");
        assertEquals(ExitCode.GOOD, run.code(), run.err());
        Path effect = folder.resolve("glow/com.example.glow/src/com/example/glow/GlowEffect.java");
        assertTrue(run.out().contains(effect.toString()), run.out());
        assertTrue(Files.readString(effect).contains("public final class GlowEffect implements EffectKind"));
        assertTrue(Files.readString(folder.resolve("glow/pom.xml")).contains("https://example.org/site"));
        assertEquals("", run.err());
    }

    @Test
    void withoutASiteTheBuildLacksItsAddressAndThatIsSaid() {
        CliRun run = run("plugins", "new", "glow", "--id", "com.example.glow");
        assertEquals(ExitCode.GOOD, run.code(), run.err());
        assertTrue(run.err().startsWith("warning: no --site given: write the address of"), run.err());
    }

    @Test
    void aFolderWithSomethingInItStaysAsItIs() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        CliRun run = run("plugins", "new", ".", "--id", "com.example.glow");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertTrue(run.err().contains("is not empty; give a folder that is empty or new"), run.err());
        assertFalse(Files.exists(folder.resolve("pom.xml")));
    }

    @Test
    void anIdThatCannotBeOneIsRefusedBeforeAnythingIsWritten() {
        CliRun run = run("plugins", "new", "glow", "--id", "Glow");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertTrue(run.err().contains("the id \"Glow\" cannot be used: it has two or more parts"), run.err());
        assertFalse(Files.exists(folder.resolve("glow")));
    }

    @Test
    void theGroupTellsItsCommands() {
        assertTrue(
                run("plugins").err().contains("which of list"), run("plugins").err());
        assertTrue(run("plugins", "nwe").err().contains("there is no command \"nwe\""));
        assertTrue(run("help", "plugins").out().contains("make and check plug-ins"));
        assertTrue(run("help", "plugins", "new").out().contains("--id=ID"));
        assertTrue(run("plugins", "new", "--help").out().contains("--site=URL"));
    }

    private CliRun run(String... arguments) {
        return CliRun.in(folder, arguments);
    }
}
