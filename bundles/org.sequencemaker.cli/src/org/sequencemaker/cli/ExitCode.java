package org.sequencemaker.cli;

/** How a command ended, as scripts see it. */
public enum ExitCode {
    /** It did what was asked, or the answer is yes. */
    GOOD(0),
    /** It did what was asked, and the answer is no: a program differs from its project. */
    NO(1),
    /** It was not told properly what to do. */
    BAD_USE(2),
    /** A file cannot be read or written, or its content makes no sense. */
    BAD_INPUT(3),
    /** A fault of the program itself. */
    FAULT(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
