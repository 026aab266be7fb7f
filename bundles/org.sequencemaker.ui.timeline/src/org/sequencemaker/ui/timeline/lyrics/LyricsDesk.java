package org.sequencemaker.ui.timeline.lyrics;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.lyrics.FoundLyrics;
import org.sequencemaker.lyrics.LyricsFiles;
import org.sequencemaker.model.project.LyricsEdits;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.song.SongSession;
import org.sequencemaker.ui.timeline.song.SongSettings;
import org.sequencemaker.ui.work.Background;

/**
 * Brings lyrics into the open project: from a file, aligned with the song, or looked up; each one step to undo. On the display
 * thread only.
 */
public final class LyricsDesk {
    private final CurrentProject current;
    private final SongSession session;
    private final SongSettings settings;
    private final Background background;
    private final StatusLine status;
    private @Nullable LyricsDialog dialog;

    public LyricsDesk(
            CurrentProject current,
            SongSession session,
            SongSettings settings,
            Background background,
            StatusLine status) {
        this.current = current;
        this.session = session;
        this.settings = settings;
        this.background = background;
        this.status = status;
    }

    /** Takes the lyrics of a file. */
    public void read(Path file) {
        OpenProject open = current.get();
        if (open == null) {
            return;
        }
        background.run(
                Messages.READING.text(file.getFileName()),
                () -> LyricsFiles.read(file),
                found -> take(open, Messages.EDIT_IMPORT, found),
                problem -> status.showError(String.valueOf(problem.getMessage())));
    }

    /** Asks for lyrics to be aligned with the song; the window stays usable meanwhile. */
    public void align(Shell window) {
        OpenProject open = current.get();
        if (open != null && isNew(AlignDialog.class)) {
            show(new AlignDialog(window, this, open, session, settings));
        }
    }

    /** Asks which song's lyrics are to be looked up. */
    public void fetch(Shell window) {
        OpenProject open = current.get();
        if (open != null && isNew(FetchDialog.class)) {
            show(new FetchDialog(window, this, open, session, settings));
        }
    }

    private void show(LyricsDialog next) {
        dialog = next;
        next.open();
    }

    /** Whether there is no such dialog yet; one of the other kind goes. */
    private boolean isNew(Class<? extends LyricsDialog> kind) {
        LyricsDialog known = dialog;
        if (known == null || known.getShell() == null) {
            return true;
        }
        if (kind.isInstance(known)) {
            known.getShell().forceActive();
            return false;
        }
        known.close();
        return true;
    }

    /** Puts lyrics into the show that they were asked for; what came of it, or that it is no longer open, is said. */
    boolean take(OpenProject open, Messages label, FoundLyrics found) {
        if (!open.equals(current.get())) {
            status.showError(Messages.OTHER_SHOW.text());
            return false;
        }
        Edit edit = Edit.of(label.text(), project -> LyricsEdits.put(project, found.lyrics(), found.lines()));
        if (open.document().apply(edit) instanceof Outcome.Refused refused) {
            status.showError(refused.reason());
            return false;
        }
        status.show(said(found));
        return true;
    }

    private static String said(FoundLyrics found) {
        int words = found.lyrics().words().size();
        String said = words == 0 ? Messages.TAKEN_PLAIN.text() : Messages.TAKEN.text(words);
        return found.warnings().isEmpty() ? said : said + " " + Messages.BUT.text(String.join("; ", found.warnings()));
    }
}
