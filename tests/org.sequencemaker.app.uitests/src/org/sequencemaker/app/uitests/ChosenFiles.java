package org.sequencemaker.app.uitests;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.dialog.FileFilter;

/** A user who knows beforehand which file to choose: the system's own dialogs cannot be driven. */
final class ChosenFiles implements FileDialogs {
    private final Deque<Path> answers = new ArrayDeque<>();
    private String lastName = "";
    private int asked;

    /** What to answer the next time; without one the user thinks better of it. */
    synchronized void choose(Path path) {
        answers.add(path);
    }

    /** The name the last save dialog began with. */
    synchronized String lastName() {
        return lastName;
    }

    /** How many dialogs there were. */
    synchronized int asked() {
        return asked;
    }

    @Override
    public @Nullable Path open(String title, List<FileFilter> filters, @Nullable Path folder) {
        return next();
    }

    @Override
    public @Nullable Path save(String title, String name, List<FileFilter> filters, @Nullable Path folder) {
        lastName = name;
        return next();
    }

    @Override
    public @Nullable Path folder(String title, @Nullable Path folder) {
        return next();
    }

    private synchronized @Nullable Path next() {
        asked++;
        return answers.poll();
    }
}
