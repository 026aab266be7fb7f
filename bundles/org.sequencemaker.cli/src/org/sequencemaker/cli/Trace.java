package org.sequencemaker.cli;

/** Where in the program an error came from, for whoever asks with {@code --debug}. */
final class Trace {
    private static final int DEEPEST = 20;

    private Trace() {}

    static String of(Throwable error) {
        StringBuilder text = new StringBuilder(error.toString());
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause != error) {
                text.append("\ncaused by ").append(cause);
            }
            for (StackTraceElement element : cause.getStackTrace()) {
                text.append("\n    at ").append(element);
            }
            cause = cause.getCause();
        }
        return text.toString();
    }
}
