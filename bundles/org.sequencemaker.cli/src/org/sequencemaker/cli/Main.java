package org.sequencemaker.cli;

import java.util.Locale;

/** Where the process of a command line starts. It needs no Eclipse, only the class path. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        // Numbers are for scripts: an Arabic or Thai system must not print its own digits.
        Locale.setDefault(Locale.ROOT);
        ExitCode code = new Cli(Console.ofProcess()).run(arguments);
        // With nothing to tell the shell the process just ends: exit() would first load a logging system.
        if (code != ExitCode.GOOD) {
            System.exit(code.number());
        }
    }
}
