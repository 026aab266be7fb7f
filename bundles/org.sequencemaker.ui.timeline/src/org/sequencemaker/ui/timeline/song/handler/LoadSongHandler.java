package org.sequencemaker.ui.timeline.song.handler;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.dialog.FileFilter;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Asks for a sound file and takes it as the song of the show. */
public final class LoadSongHandler {
    @Execute
    void execute(SongSession session, FileDialogs dialogs) {
        Path file = dialogs.open(
                "Load Song",
                List.of(new FileFilter("Sound files", SongSession.suffixes()), new FileFilter("All files", List.of())),
                null);
        if (file != null) {
            session.load(file);
        }
    }
}
