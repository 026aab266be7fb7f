package org.sequencemaker.app.window;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.app.project.Leaving;
import org.sequencemaker.app.project.Opening;
import org.sequencemaker.ui.drop.FileDrop;
import org.sequencemaker.ui.timeline.song.SongFiles;

/** Opens a file that is dropped on the window: a project, a song, or a zipped site of plug-ins. */
final class DropFiles {
    private DropFiles() {}

    /**
     * Lets files be dropped on the window.
     *
     * @param plugins opens a zipped site of plug-ins
     * @param song takes a sound file as the song of the show
     */
    static void on(Shell shell, Opening opening, Leaving leaving, Consumer<Path> plugins, Consumer<Path> song) {
        FileDrop.on(shell, file -> {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                plugins.accept(file);
            } else if (SongFiles.isSong(file)) {
                song.accept(file);
            } else {
                leaving.then(() -> opening.open(file));
            }
        });
    }
}
