package org.sequencemaker.app.window;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.app.project.Leaving;
import org.sequencemaker.app.project.Opening;
import org.sequencemaker.ui.timeline.song.SongFiles;

/** Opens a file that is dropped on the window, of several the first: a project, a song, or a zipped site of plug-ins. */
// SWT says nothing of null; its events never are.
@SuppressWarnings("null")
final class DropFiles extends DropTargetAdapter {
    private final Opening opening;
    private final Leaving leaving;
    private final Consumer<Path> plugins;
    private final Consumer<Path> song;

    private DropFiles(Opening opening, Leaving leaving, Consumer<Path> plugins, Consumer<Path> song) {
        this.opening = opening;
        this.leaving = leaving;
        this.plugins = plugins;
        this.song = song;
    }

    /**
     * Lets files be dropped on the window.
     *
     * @param plugins opens a zipped site of plug-ins
     * @param song takes a sound file as the song of the show
     */
    static void on(Shell shell, Opening opening, Leaving leaving, Consumer<Path> plugins, Consumer<Path> song) {
        DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropFiles(opening, leaving, plugins, song));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        // The file stays where it is, whatever the other program has in mind.
        if (event.detail == DND.DROP_DEFAULT || event.detail == DND.DROP_MOVE) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files && files.length > 0) {
            Path file = Path.of(files[0]);
            // The other program waits for the end of the drop, and must not wait for an answer to a question.
            boolean isSite = files[0].toLowerCase(Locale.ROOT).endsWith(".zip");
            event.display.asyncExec(() -> {
                if (isSite) {
                    plugins.accept(file);
                } else if (SongFiles.isSong(file)) {
                    song.accept(file);
                } else {
                    leaving.then(() -> opening.open(file));
                }
            });
        }
    }
}
