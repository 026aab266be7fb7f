package org.sequencemaker.cli;

import org.sequencemaker.model.text.Digits;

/** Where the process of a command line starts. It needs no Eclipse, only the class path. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        Digits.sameEverywhere();
        ExitCode code = new Cli(Console.ofProcess()).run(arguments);
        // With nothing to tell the shell the process just ends: exit() would first load a logging system.
        if (code != ExitCode.GOOD) {
            System.exit(code.number());
        }
    }
}
