package org.sequencemaker.app.project;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sequencemaker.app.Messages;
import org.sequencemaker.codec.Source;
import org.sequencemaker.editing.Document;
import org.sequencemaker.extension.format.ImportedProject;
import org.sequencemaker.model.project.Metadata;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.Background;

/** Opens projects in the place of the one that is open. Asks nobody: see {@link Leaving} for that. */
public final class Opening {
    /** What most performers have. */
    private static final int NEW_TIMELINES = 3;

    private final CurrentProject current;
    private final KnownFormats formats;
    private final RecentFiles recent;
    private final Background background;
    private final StatusLine status;
    private final Problems problems;

    public Opening(
            CurrentProject current,
            KnownFormats formats,
            RecentFiles recent,
            Background background,
            StatusLine status,
            Problems problems) {
        this.current = current;
        this.formats = formats;
        this.recent = recent;
        this.background = background;
        this.status = status;
        this.problems = problems;
    }

    /** Starts a new, empty project. */
    public void create() {
        Project empty = Project.empty(Metadata.UNTITLED, Settings.DEFAULT);
        Settings settings = empty.settings();
        List<Timeline> timelines = new ArrayList<>();
        for (int i = 1; i <= NEW_TIMELINES; i++) {
            timelines.add(Timeline.empty(Messages.BALL_NAME.text(i), settings.defaultPixels(), settings.duration()));
        }
        current.show(new OpenProject(Document.open(empty.withTimelines(timelines)), null));
        status.show("");
    }

    /** Opens a file. A project stays with its file; anything else becomes a new project. */
    public void open(Path file) {
        open(file, problem -> problems.tell(Messages.OPEN_FAILED.text(), problem));
    }

    /** Opens a file, with something else to do where that fails. */
    public void open(Path file, Consumer<Exception> failed) {
        String name = String.valueOf(file.getFileName());
        background.run(
                Messages.OPEN_WORK.text(name),
                () -> formats.read(Source.read(file)),
                read -> show(file, name, read),
                failed);
    }

    /** Opens a project that belongs to no file, such as the demo: saving it asks for one. */
    public void openCopy(Project project) {
        current.show(new OpenProject(Document.open(project), null));
        status.show(Messages.OPEN_COPY.text(project.name()));
    }

    private void show(Path file, String name, ImportedProject read) {
        if (KnownFormats.isProject(name)) {
            Document document = new Document(
                    Messages.OPEN_DONE.text(name),
                    read.project(),
                    true,
                    InstantSource.system(),
                    Document.STANDARD_LIMIT);
            current.show(new OpenProject(document, file.toAbsolutePath().normalize()));
            status.show(Messages.OPEN_DONE.text(name));
            recent.add(file);
        } else {
            current.show(new OpenProject(Document.unsaved(read.project()), null));
            status.show(Messages.OPEN_IMPORTED.text(name));
        }
        problems.warn(name, Messages.OPEN_WARNINGS.text(), read.warnings());
    }
}
