package org.sequencemaker.ui.timeline.lyrics.handler;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.lyrics.LyricsFiles;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.dialog.FileFilter;
import org.sequencemaker.ui.timeline.lyrics.LyricsDesk;

/** Asks for a file with lyrics and takes what is in it. */
public final class ImportLyricsHandler {
    @Execute
    void execute(LyricsDesk desk, FileDialogs dialogs) {
        Path file = dialogs.open(
                "Import Lyrics",
                List.of(
                        new FileFilter("Lyrics with times", LyricsFiles.suffixes()),
                        new FileFilter("All files", List.of())),
                null);
        if (file != null) {
            desk.read(file);
        }
    }
}
