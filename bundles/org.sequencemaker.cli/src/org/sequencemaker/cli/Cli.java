package org.sequencemaker.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sequencemaker.codec.CodecException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs command lines: finds the command, lets it work, and says in a line or two what went wrong. */
public final class Cli {
    private static final String NAME = "sequencemaker-cli";

    private final Console console;

    public Cli(Console console) {
        this.console = console;
    }

    /** Runs one command line. Never throws for what a user can do wrong. */
    public ExitCode run(String... arguments) {
        boolean debug = List.of(arguments).contains("--debug");
        ExitCode code = runGuarded(arguments, debug);
        IOException failure = console.flush();
        if (failure == null || isClosedPipe(failure)) {
            return code;
        }
        console.complain(NAME + ": the output cannot be written: " + failure.getMessage());
        return code == ExitCode.GOOD || code == ExitCode.NO ? ExitCode.BAD_INPUT : code;
    }

    private ExitCode runGuarded(String[] arguments, boolean debug) {
        try (Installed installed = new Installed(console)) {
            return parseAndRun(arguments, installed);
        } catch (ParameterException e) {
            return failed(ExitCode.BAD_USE, e, ParseErrors.words(e), debug);
        } catch (UsageException e) {
            return failed(ExitCode.BAD_USE, e, String.valueOf(e.getMessage()), debug);
        } catch (CodecException e) {
            return failed(ExitCode.BAD_INPUT, e, String.valueOf(e.getMessage()), debug);
        } catch (IOException e) {
            return failed(ExitCode.BAD_INPUT, e, ioMessage(e), debug);
        } catch (OutOfMemoryError | StackOverflowError e) {
            String advice = "there is not enough memory for this. Give it more with SEQUENCEMAKER_JAVA_OPTS=-Xmx4g";
            return failed(ExitCode.BAD_INPUT, e, advice, debug);
        } catch (RuntimeException | LinkageError e) {
            String text = "a fault of the program itself: " + e + ".\nPlease report it with what --debug shows.";
            return failed(ExitCode.FAULT, e, text, debug);
        }
    }

    private ExitCode parseAndRun(String[] arguments, Installed installed) throws CodecException, IOException {
        List<String> asked = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("-"))
                .limit(3)
                .toList();
        if (arguments.length == 0) {
            console.complain(usage(Commands.line(NAME, "", installed)));
            return ExitCode.BAD_USE;
        }
        if (asked.equals(List.of("help"))) {
            console.say(usage(Commands.line(NAME, "", installed)));
            return ExitCode.GOOD;
        }
        if (!asked.isEmpty() && asked.getFirst().equals("help")) {
            List<String> words = new ArrayList<>(asked.subList(1, asked.size()));
            words.add("--help");
            return parseAndRun(words.toArray(String[]::new), installed);
        }
        CommandLine line = Commands.line(NAME, asked.isEmpty() ? "" : asked.getFirst(), installed);
        ParseResult parsed = line.parseArgs(arguments);
        ParseResult sub = parsed;
        while (sub.hasSubcommand()) {
            sub = sub.subcommand();
        }
        if (sub.isUsageHelpRequested() || parsed.isUsageHelpRequested()) {
            console.say(usage(sub.commandSpec().commandLine()));
            return ExitCode.GOOD;
        }
        if (parsed.isVersionHelpRequested()) {
            console.say(Version.text());
            return ExitCode.GOOD;
        }
        if (sub == parsed) {
            throw new UsageException("no command given. See \"" + NAME + " --help\"");
        }
        Command command = (Command) sub.commandSpec().userObject();
        return command.run(new Arguments(sub, console.folder()), console);
    }

    private static String usage(CommandLine line) {
        return line.getUsageMessage(Ansi.OFF)
                .replace(System.lineSeparator(), "\n")
                .stripTrailing();
    }

    private ExitCode failed(ExitCode code, Throwable cause, String message, boolean debug) {
        console.complain(NAME + ": " + message);
        if (debug) {
            console.complain(Trace.of(cause));
        }
        return code;
    }

    private static String ioMessage(IOException e) {
        if (e instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + ": " + words(e.getClass().getSimpleName());
        }
        String message = e.getMessage();
        return message == null ? words(e.getClass().getSimpleName()) : message;
    }

    /** Makes words of a class name: {@code AccessDeniedException} is "access denied". */
    private static String words(String className) {
        String name = className.replaceFirst("Exception$", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether whoever read our output has read enough; not worth a word. */
    private static boolean isClosedPipe(IOException e) {
        String message = e.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
