package org.sequencemaker.ui.timeline.song.handler;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.dialog.FileFilter;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Writes the selected stretch of the song as a new file and takes that as the song; the original stays as it is. */
public final class TrimSongHandler {
    @Execute
    void execute(SongSession session, FileDialogs dialogs, StatusLine status) {
        Span stretch = session.trimRange();
        Path song = session.file();
        if (stretch == null || song == null) {
            status.show("Select the stretch of the song that is to stay first.");
            return;
        }
        String name = String.valueOf(song.getFileName()).replaceFirst("\\.[^.]*$", "") + " (trimmed).wav";
        Path target = dialogs.save(
                "Save Trimmed Song", name, List.of(new FileFilter("WAV files", List.of(".wav"))), song.getParent());
        if (target != null) {
            session.trim(stretch, target);
        }
    }
}
