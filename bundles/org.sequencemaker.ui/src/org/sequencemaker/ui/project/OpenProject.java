package org.sequencemaker.ui.project;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
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
    private final Signal<OpenProject> besideChanges = new Signal<>();
    private UnaryOperator<Project> beside = UnaryOperator.identity();
    private UnaryOperator<Project> savedBeside = beside;
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

    /**
     * What goes into the project's file beside the document and is no part of its history, such as what was said to the
     * assistant: puts it into a project. From any thread.
     */
    public UnaryOperator<Project> beside() {
        return beside;
    }

    /** Says that something else goes into the file beside the document from now on, which is unsaved until then. */
    public void putBeside(UnaryOperator<Project> next) {
        beside = next;
        besideChanges.tell(this);
    }

    /** Tells a listener when something else is to go into the file beside the document, or has gone there. */
    public Subscription listenToBeside(Runnable listener) {
        return besideChanges.listen(open -> listener.run());
    }

    /** Whether anything is not in the file: of the document, or beside it. */
    public boolean isUnsaved() {
        return document.isDirty() || beside != savedBeside;
    }

    /**
     * Notes that a project is now in the file.
     *
     * @param snapshot the document's, as it was written
     * @param besideIt what was put into it
     */
    public void markSaved(Project snapshot, UnaryOperator<Project> besideIt) {
        savedBeside = besideIt;
        document.markSaved(snapshot);
        besideChanges.tell(this);
    }

    /** What people call it: the file's name, or the project's where there is no file. */
    public String title() {
        Path known = file;
        return known == null ? project().name() : String.valueOf(known.getFileName());
    }
}
