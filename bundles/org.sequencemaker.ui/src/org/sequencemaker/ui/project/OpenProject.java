package org.sequencemaker.ui.project;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Selection;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.signal.Signal;

/**
 * A project that is open in the window: its document, what is selected in it, where the playhead
 * stands and which file it belongs to. On the display thread only.
 */
public final class OpenProject {
    private final Document document;
    private final Selection selection;
    private final Playhead playhead = new Playhead();
    private final Signal<OpenProject> fileChanges = new Signal<>();
    private @Nullable Path file;

    /**
     * Opens a document.
     *
     * @param file where it was read from and will be saved to; null if it belongs to no file yet
     */
    public OpenProject(Document document, @Nullable Path file) {
        this.document = document;
        this.selection = new Selection(document);
        this.file = file;
    }

    public Document document() {
        return document;
    }

    public Project project() {
        return document.project();
    }

    public Selection selection() {
        return selection;
    }

    public Playhead playhead() {
        return playhead;
    }

    public @Nullable Path file() {
        return file;
    }

    /** Says that the project belongs to another file from now on. */
    public void setFile(Path newFile) {
        file = newFile;
        fileChanges.tell(this);
    }

    /** Tells a listener when the project has come to belong to another file. */
    public Subscription listenToFile(Runnable listener) {
        return fileChanges.listen(open -> listener.run());
    }

    /** What people call it: the file's name, or the project's where there is no file. */
    public String title() {
        Path known = file;
        return known == null ? project().name() : String.valueOf(known.getFileName());
    }
}
