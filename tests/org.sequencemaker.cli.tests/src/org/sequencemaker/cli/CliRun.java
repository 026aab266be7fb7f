package org.sequencemaker.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * One command line that was run, with what it said.
 *
 * @param code how it ended
 * @param out standard output
 * @param err standard error
 */
public record CliRun(ExitCode code, String out, String err) {
    static {
        // No test touches what belongs to the user who runs it.
        System.setProperty("sequencemaker.home", temporaryHome().toString());
    }

    private static Path temporaryHome() {
        try {
            Path home = Files.createTempDirectory("sequencemaker-home");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) {
        try (Stream<Path> all = Files.walk(home)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command line in a folder, in this process. */
    public static CliRun in(Path folder, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ExitCode code = new Cli(new Console(out, err, folder, () -> false)).run(arguments);
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs one command, or one of a group, as the command line would do it. */
    public static CliRun of(Command command, String... words) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, err, Path.of(""), () -> false);
        ParseResult parsed = new CommandLine(command.spec()).parseArgs(words);
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        ExitCode code;
        try {
            code = ((Command) parsed.commandSpec().userObject()).run(new Arguments(parsed, Path.of("")), console);
        } catch (UsageException e) {
            console.complain(String.valueOf(e.getMessage()));
            code = ExitCode.BAD_USE;
        }
        console.flush();
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public List<String> lines() {
        return out.lines().toList();
    }

    /** Returns what was said as JSON; fails unless it is JSON and nothing else. */
    public JsonNode json() throws JsonProcessingException {
        return new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(out);
    }
}
