package org.sequencemaker.ui.timeline.lyrics;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.lyrics.FoundLyrics;
import org.sequencemaker.lyrics.Gentle;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.song.SongSession;
import org.sequencemaker.ui.timeline.song.SongSettings;

/** Asks for plain lyrics, and has a server find out when each word is sung. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class AlignDialog extends LyricsDialog {
    /** It needs about as long as the song lasts; one that hangs must end some time. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final LyricsDesk desk;
    private final OpenProject open;
    private final SongSession session;
    private final SongSettings settings;
    private @Nullable Text text;
    private @Nullable Text server;
    private @Nullable Button sure;

    AlignDialog(Shell window, LyricsDesk desk, OpenProject open, SongSession session, SongSettings settings) {
        super(window, Messages.ALIGN_TITLE);
        this.desk = desk;
        this.open = open;
        this.session = session;
        this.settings = settings;
    }

    @Override
    Messages okText() {
        return Messages.ALIGN;
    }

    @Override
    void fill(Composite area) {
        hint(area, Messages.ALIGN_HINT.text());
        text = lines(area, SWT.NONE, "text", open.project().lyrics().text());
        Text address = field(area, Messages.SERVER, "server", "");
        server = address;
        Button box = new Button(area, SWT.CHECK);
        box.setText(Messages.SURE.text());
        box.setSelection(true);
        box.setData(KEY, "lyrics.sure");
        box.setLayoutData(across(new GridData(SWT.FILL, SWT.CENTER, true, false)));
        sure = box;
        var display = area.getDisplay();
        Thread.ofVirtual().name("settings of lyrics").start(() -> {
            String known = settings.gentleServer();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!address.isDisposed() && address.getText().isEmpty()) {
                        address.setText(known);
                    }
                });
            }
        });
    }

    @Override
    void refresh(boolean isWorking) {
        Text lines = text;
        Text address = server;
        Button box = sure;
        Button ok = getButton(IDialogConstants.OK_ID);
        if (lines != null && address != null && box != null && ok != null) {
            lines.setEditable(!isWorking);
            address.setEnabled(!isWorking);
            box.setEnabled(!isWorking);
            ok.setEnabled(!isWorking);
        }
    }

    @Override
    protected void okPressed() {
        Text lines = text;
        Text address = server;
        Button box = sure;
        Path song = session.file();
        if (lines == null || address == null || box == null) {
            return;
        }
        if (song == null || !open.equals(session.project())) {
            say(Messages.NO_SONG.text());
        } else if (address.getText().isBlank()) {
            say(Messages.NO_SERVER.text());
        } else {
            Lyrics before = open.project().lyrics();
            Lyrics plain = new Lyrics(
                    before.songName(),
                    before.artistName(),
                    lines.getText().replace("\r\n", "\n").strip(),
                    List.of(),
                    Kept.NOTHING);
            align(song, plain, address.getText().strip(), box.getSelection());
        }
    }

    private void align(Path song, Lyrics plain, String address, boolean isSure) {
        work(
                Messages.ALIGNING,
                () -> {
                    Gentle gentle = new Gentle(address, settings.gentleKey(), PATIENCE);
                    if (!address.equals(settings.gentleServer())) {
                        settings.setGentleServer(address);
                    }
                    return gentle.align(song, plain, isSure);
                },
                found -> {
                    if (desk.take(open, Messages.EDIT_ALIGN, new FoundLyrics(found, List.of(), List.of()))) {
                        close();
                    } else {
                        say(Messages.OTHER_SHOW.text());
                    }
                });
    }
}
