package org.sequencemaker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void helpListsEveryCommand() {
        CliRun run = CliRun.in(folder, "--help");
        assertEquals(ExitCode.GOOD, run.code());
        for (String command : new String[] {"export", "convert", "verify", "inspect", "info", "render", "plugins"}) {
            assertTrue(run.out().contains("\n  " + command + " "), command);
        }
        assertEquals("", run.err());
        assertEquals(run, CliRun.in(folder, "help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "convert", "verify", "inspect", "info", "render", "plugins"})
    void everyCommandHasHelp(String command) {
        CliRun run = CliRun.in(folder, command, "--help");
        assertEquals(ExitCode.GOOD, run.code());
        assertTrue(run.out().startsWith("Usage: sequencemaker-cli " + command + " "), run.out());
        assertEquals(run, CliRun.in(folder, "help", command));
    }

    @Test
    void nothingAtAllIsBadUseAndShowsHelp() {
        CliRun run = CliRun.in(folder);
        assertEquals(ExitCode.BAD_USE, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("Usage: sequencemaker-cli "), run.err());
    }

    @Test
    void wrongWordIsAnsweredWithTheNearestOne() {
        assertBadUse(
                "sequencemaker-cli: there is no command \"inspet\". Did you mean inspect or info?\n"
                        + "See \"sequencemaker-cli --help\".\n",
                "inspet",
                "a.prg");
    }

    @Test
    void wrongOptionIsAnsweredWithTheNearestOne() {
        assertBadUse(
                "sequencemaker-cli: there is no option --jsn. Did you mean --json?\n"
                        + "See \"sequencemaker-cli inspect --help\".\n",
                "inspect",
                "a.prg",
                "--jsn");
    }

    @Test
    void oneArgumentTooManyIsNamed() {
        assertBadUse(
                "sequencemaker-cli: \"b\" is one argument too many\nSee \"sequencemaker-cli info --help\".\n",
                "info",
                "a",
                "b");
    }

    @Test
    void missingArgumentIsNamed() {
        assertBadUse(
                "sequencemaker-cli: FILE.prg is missing\n" + "See \"sequencemaker-cli inspect --help\".\n", "inspect");
    }

    @Test
    void missingOptionIsNamed() {
        assertBadUse(
                "sequencemaker-cli: --out DIR is missing\n" + "See \"sequencemaker-cli export --help\".\n",
                "export",
                "a.smproj",
                "--format",
                "prg");
    }

    @Test
    void missingCommandIsBadUse() {
        CliRun run = CliRun.in(folder, "--debug");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertTrue(run.err().startsWith("sequencemaker-cli: no command given."), run.err());
    }

    @Test
    void versionIsOneLine() {
        CliRun run = CliRun.in(folder, "--version");
        assertEquals(ExitCode.GOOD, run.code());
        assertEquals(1, run.lines().size());
        assertTrue(run.out().startsWith("Sequence Maker"), run.out());
    }

    @Test
    void missingFileIsBadInputInOneLine() {
        CliRun run = CliRun.in(folder, "info", "nowhere.smproj");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("nowhere.smproj"), run.err());
    }

    @Test
    void onlyDebugShowsWhereAnErrorCameFrom() {
        assertFalse(CliRun.in(folder, "info", "nowhere.smproj").err().contains("    at "));
        CliRun run = CliRun.in(folder, "info", "nowhere.smproj", "--debug");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("    at org.sequencemaker."), run.err());
        assertEquals(
                run.code(),
                CliRun.in(folder, "--debug", "info", "nowhere.smproj").code());
    }

    @Test
    void namesWithAtSignsAndDollarsAreOnlyNames() throws IOException {
        Files.writeString(folder.resolve("arguments"), "--help");
        CliRun run = CliRun.in(folder, "info", "@arguments");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("@arguments"), run.err());
        assertTrue(CliRun.in(folder, "info", "${user.home}").err().contains("${user.home}"));
    }

    @Test
    void namesOfFilesCannotCommandTheTerminal() {
        CliRun run = CliRun.in(folder, "info", "a\u001b[2Jb");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertFalse(run.err().contains("\u001b"), run.err());
    }

    @Test
    void readerWhoHasReadEnoughIsNoError() {
        assertEquals(ExitCode.GOOD, runInto(new BrokenOutput("Broken pipe")));
    }

    @Test
    void fullDiskIsAnError() {
        assertEquals(ExitCode.BAD_INPUT, runInto(new BrokenOutput("No space left on device")));
    }

    private ExitCode runInto(OutputStream out) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ExitCode code = new Cli(new Console(out, err, folder, () -> false)).run("--help");
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(code == ExitCode.GOOD, said.isEmpty(), said);
        assertFalse(said.contains("    at "), said);
        return code;
    }

    private void assertBadUse(String message, String... arguments) {
        CliRun run = CliRun.in(folder, arguments);
        assertEquals(message, run.err());
        assertEquals("", run.out());
        assertEquals(ExitCode.BAD_USE, run.code());
    }

    /** Where nothing can be written. */
    private static final class BrokenOutput extends OutputStream {
        private final String reason;

        BrokenOutput(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int one) throws IOException {
            throw new IOException(reason);
        }
    }
}
