package org.sequencemaker.ui.assistant.ambiguity;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.ui.grid.GridRoom;
import org.sequencemaker.ui.paint.ShowPreview;
import org.sequencemaker.ui.theme.Theme;

/** One reading: its words, its picture, its numbers, and what can be done with it. */
final class ReadingPane {
    private static final int HEIGHT = 120;

    private final Composite all;
    private final ShowPreview picture;
    private final Label counts;
    private final Button play;
    private final Button take;
    private final Button edit;
    private @Nullable ReadingPicture shown;

    /** @param index which one, from 0 */
    ReadingPane(Composite parent, Theme theme, int index, String words, int width) {
        all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        all.setLayout(layout);
        all.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Label title = label(width);
        title.setFont(theme.font(Face.BOLD));
        title.setText(Messages.READING.text(index + 1, words).replace("&", "&&"));
        picture = new ShowPreview(all, theme);
        picture.setData(AskDialog.KEY, "ambiguity.picture" + index);
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        size.widthHint = width;
        size.heightHint = HEIGHT;
        picture.setLayoutData(size);
        counts = label(width);
        counts.setData(AskDialog.KEY, "ambiguity.counts" + index);
        play = button(Messages.PLAY, "ambiguity.play" + index);
        play.setEnabled(false);
        take = button(Messages.TAKE, "ambiguity.take" + index);
        edit = button(Messages.EDIT, "ambiguity.edit" + index);
    }

    Display display() {
        return all.getDisplay();
    }

    void onTake(Runnable what) {
        take.addListener(SWT.Selection, event -> what.run());
    }

    void onEdit(Runnable what) {
        edit.addListener(SWT.Selection, event -> what.run());
    }

    void onPlay(Consumer<ReadingPicture> what) {
        play.addListener(SWT.Selection, event -> {
            ReadingPicture now = shown;
            if (now != null) {
                what.accept(now);
            }
        });
    }

    /** Nobody has worked it out: there are its words only. */
    void showNothing() {
        GridRoom.give(picture, false);
        counts.setText(Messages.NOT_WORKED_OUT.text());
    }

    void show(ReadingPicture next) {
        if (!all.isDisposed()) {
            shown = next;
            picture.show(next.ghosts().changed());
            counts.setText(
                    next.counts().isEmpty()
                            ? Messages.CHANGES_NOTHING.text()
                            : String.join("\n", next.counts()).replace("&", "&&"));
            play.setEnabled(true);
            all.getShell().layout(true, true);
        }
    }

    private Label label(int width) {
        Label label = new Label(all, SWT.WRAP);
        GridData room = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1);
        room.widthHint = width;
        label.setLayoutData(room);
        return label;
    }

    private Button button(Messages text, String key) {
        Button button = new Button(all, SWT.PUSH);
        button.setText(text.text());
        button.setData(AskDialog.KEY, key);
        return button;
    }
}
