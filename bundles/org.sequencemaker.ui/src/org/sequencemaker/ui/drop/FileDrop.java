package org.sequencemaker.ui.drop;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes a file that is dropped on a widget, of several the first. The file itself stays where it is. */
// SWT says nothing of null; its events never are.
@SuppressWarnings("null")
public final class FileDrop extends DropTargetAdapter {
    private final Consumer<Path> taker;

    private FileDrop(Consumer<Path> taker) {
        this.taker = taker;
    }

    /** Lets files be dropped on a widget; the taker gets them on the display thread, after the drop. */
    public static void on(Control widget, Consumer<Path> taker) {
        DropTarget target = new DropTarget(widget, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new FileDrop(taker));
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
            event.display.asyncExec(() -> taker.accept(file));
        }
    }
}
