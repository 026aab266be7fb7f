package org.sequencemaker.app.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.app.Messages;
import org.sequencemaker.app.project.KnownFormats;
import org.sequencemaker.app.project.Opening;
import org.sequencemaker.app.project.Problems;
import org.sequencemaker.app.project.RecentFiles;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.work.Background;

/**
 * Opens the first project: the file the program was started with, else the one that was open last, else
 * the demo, else a new one.
 */
public final class StartProject {
    private final List<String> arguments;
    private final Opening opening;
    private final RecentFiles recent;
    private final KnownFormats formats;
    private final Background background;
    private final Problems problems;

    /** @param arguments what the program was started with */
    public StartProject(
            List<String> arguments,
            Opening opening,
            RecentFiles recent,
            KnownFormats formats,
            Background background,
            Problems problems) {
        this.arguments = arguments;
        this.opening = opening;
        this.recent = recent;
        this.formats = formats;
        this.background = background;
        this.problems = problems;
    }

    public void open() {
        Path wanted = StartFile.among(arguments);
        Path last = recent.latest();
        if (wanted != null) {
            opening.open(wanted, this::explain);
        } else if (last != null) {
            // Moved or deleted meanwhile: nothing the user has asked for now, so no dialog either.
            opening.open(last, gone -> openDemo());
        } else {
            openDemo();
        }
    }

    private void explain(Exception problem) {
        openDemo();
        problems.tell(Messages.OPEN_FAILED.text(), problem);
    }

    private void openDemo() {
        background.run(
                Messages.OPEN_WORK.text("demo"),
                this::readDemo,
                demo -> demo.ifPresentOrElse(opening::openCopy, opening::create),
                problem -> {
                    opening.create();
                    problems.tell(Messages.OPEN_FAILED.text(), problem);
                });
    }

    private Optional<Project> readDemo() throws CodecException, IOException, InterruptedException {
        @Nullable Source source = DemoProject.source();
        return source == null
                ? Optional.empty()
                : Optional.of(DemoProject.withSong(formats.read(source).project()));
    }
}
