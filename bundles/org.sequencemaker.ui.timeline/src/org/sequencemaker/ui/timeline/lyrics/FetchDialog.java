package org.sequencemaker.ui.timeline.lyrics;

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
import org.sequencemaker.lyrics.LrcLib;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.song.SongSession;
import org.sequencemaker.ui.timeline.song.SongSettings;

/** Looks lyrics up by title and artist, shows what comes, and takes it only when the user says so. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class FetchDialog extends LyricsDialog {
    private final LyricsDesk desk;
    private final OpenProject open;
    private final SongSession session;
    private final SongSettings settings;
    private @Nullable Text title;
    private @Nullable Text artist;
    private @Nullable Text preview;
    private @Nullable Button lookUp;
    private @Nullable FoundLyrics found;

    FetchDialog(Shell window, LyricsDesk desk, OpenProject open, SongSession session, SongSettings settings) {
        super(window, Messages.FETCH_TITLE);
        this.desk = desk;
        this.open = open;
        this.session = session;
        this.settings = settings;
    }

    @Override
    Messages okText() {
        return Messages.TAKE;
    }

    @Override
    void fill(Composite area) {
        hint(area, Messages.FETCH_HINT.text());
        Lyrics known = open.project().lyrics();
        SongName guess = SongName.of(session.name());
        title = field(area, Messages.TITLE, "title", known.songName().isBlank() ? guess.title() : known.songName());
        artist = field(
                area, Messages.ARTIST, "artist", known.artistName().isBlank() ? guess.artist() : known.artistName());
        Button button = new Button(area, SWT.PUSH);
        button.setText(Messages.LOOK_UP.text());
        button.setData(KEY, "lyrics.lookUp");
        button.setLayoutData(across(new GridData(SWT.END, SWT.CENTER, false, false)));
        button.addListener(SWT.Selection, event -> lookUp());
        lookUp = button;
        preview = lines(area, SWT.READ_ONLY, "preview", "");
        area.getShell().setDefaultButton(button);
    }

    @Override
    void refresh(boolean isWorking) {
        Button button = lookUp;
        Button ok = getButton(IDialogConstants.OK_ID);
        if (button != null && ok != null) {
            button.setEnabled(!isWorking);
            ok.setEnabled(!isWorking && found != null);
        }
    }

    private void lookUp() {
        Text song = title;
        Text singer = artist;
        Text shown = preview;
        if (song == null || singer == null || shown == null) {
            return;
        }
        found = null;
        shown.setText("");
        String name = song.getText();
        String by = singer.getText();
        AudioReference audio = open.project().audio();
        double seconds = audio.isPresent() ? audio.duration().inSeconds() : 0;
        work(
                Messages.LOOKING_UP,
                () -> FoundLyrics.of(new LrcLib(settings.lrcLib()).fetch(name, by, seconds), List.of()),
                this::show);
    }

    private void show(FoundLyrics answer) {
        Text shown = preview;
        if (shown != null) {
            found = answer;
            Lyrics lyrics = answer.lyrics();
            shown.setText(lyrics.text());
            String what = lyrics.songName() + (lyrics.artistName().isBlank() ? "" : " – " + lyrics.artistName());
            say((lyrics.words().isEmpty() ? Messages.FOUND_PLAIN : Messages.FOUND).text(what));
            refresh(false);
        }
    }

    @Override
    protected void okPressed() {
        FoundLyrics answer = found;
        if (answer == null) {
            return;
        }
        if (desk.take(open, Messages.EDIT_FETCH, answer)) {
            close();
        } else {
            say(Messages.OTHER_SHOW.text());
        }
    }
}
