package org.sequencemaker.ui.timeline.song;

import java.nio.file.Path;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes a sound file that is dropped on the song's lane; of several the first. */
// SWT says nothing of null; its events never are.
@SuppressWarnings("null")
final class SongDrop extends DropTargetAdapter {
    private final SongSession session;

    private SongDrop(SongSession session) {
        this.session = session;
    }

    static void on(Control lane, SongSession session) {
        DropTarget target = new DropTarget(lane, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new SongDrop(session));
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
            event.display.asyncExec(() -> session.load(file));
        }
    }
}
