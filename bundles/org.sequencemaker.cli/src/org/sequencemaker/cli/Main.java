package org.sequencemaker.cli;

import java.util.Locale;

/** Where the process of a command line starts. It needs no Eclipse, only the class path. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        // Numbers are for scripts: an Arabic or Thai system must not print its own digits.
        Locale.setDefault(Locale.ROOT);
        System.exit(new Cli(Console.ofProcess()).run(arguments).number());
    }
}
