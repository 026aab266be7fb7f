package org.sequencemaker.cli.plugins;

import org.sequencemaker.cli.Console;
import org.sequencemaker.plugins.Progress;

/** Shows on the terminal what a verb is doing. Ctrl+C ends the process, which does plug-ins no harm. */
final class CliProgress implements Progress, AutoCloseable {
    private final org.sequencemaker.cli.Progress line;

    CliProgress(Console console) {
        line = new org.sequencemaker.cli.Progress(console);
    }

    @Override
    public void doing(String what, double share) {
        line.doing(share < 0 ? what : "%s, %d %%".formatted(what, Math.round(share * 100)));
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void close() {
        line.close();
    }
}
