package org.sequencemaker.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a command speaks. Everything is UTF-8 whatever the system's locale, so that a script reads the
 * same bytes everywhere.
 */
public final class Console {
    private final WatchedOutput watched;
    private final PrintStream out;
    private final PrintStream err;
    private final Path folder;
    private final BooleanSupplier live;

    /**
     * @param out for answers
     * @param err for errors, warnings and progress
     * @param folder where relative paths start
     * @param live whether a person watches {@code err} on a terminal; asked only when there is progress to show
     */
    public Console(OutputStream out, OutputStream err, Path folder, BooleanSupplier live) {
        this.watched = new WatchedOutput(out);
        this.out = new PrintStream(new BufferedOutputStream(watched, 1 << 14), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(new BufferedOutputStream(err, 1 << 10), false, StandardCharsets.UTF_8);
        this.folder = folder;
        this.live = live;
    }

    /** Returns the console of this process. */
    static Console ofProcess() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Path.of(""),
                Terminals::isErrorStreamOne);
    }

    /** Prints a line at once: something is done, and more is to come. */
    public void announce(String line) {
        say(line);
        out.flush();
    }

    /** Prints a part of the answer as it is; for JSON, which has no control characters. */
    public void print(String text) {
        out.print(text);
    }

    /** Prints a line of the answer, or several. */
    public void say(String text) {
        out.print(harmless(text) + "\n");
    }

    /** Prints what went wrong, after all that was said before. */
    public void complain(String text) {
        out.flush();
        err.print(harmless(text) + "\n");
        err.flush();
    }

    /** Prints what the user should know though the command goes on. */
    public void warn(String line) {
        complain("warning: " + line);
    }

    /** Names come from files that anybody may have made: no control character of theirs reaches a terminal. */
    private static String harmless(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (Character.isISOControl(clean.charAt(i)) && clean.charAt(i) != '\n') {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }

    /** Prints what belongs to no line yet: progress. */
    void show(String text) {
        err.print(text);
        err.flush();
    }

    public Path folder() {
        return folder;
    }

    boolean isLive() {
        return live.getAsBoolean();
    }

    /** Hands over what is still held back, and returns what went wrong in writing any of it, or null. */
    @Nullable
    IOException flush() {
        out.flush();
        err.flush();
        return watched.failure();
    }

    /** Remembers why writing failed, which a print stream forgets. */
    private static final class WatchedOutput extends OutputStream {
        private final OutputStream target;
        private @Nullable IOException failure;

        WatchedOutput(OutputStream target) {
            this.target = target;
        }

        @Nullable
        IOException failure() {
            return failure;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        // OutputStream carries no null annotations; PrintStream never passes null.
        @SuppressWarnings("null")
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (failure != null) {
                return;
            }
            try {
                target.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
            }
        }

        @Override
        public void flush() throws IOException {
            if (failure == null) {
                target.flush();
            }
        }
    }
}
