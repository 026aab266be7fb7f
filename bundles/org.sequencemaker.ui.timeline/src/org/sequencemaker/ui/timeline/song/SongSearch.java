package org.sequencemaker.ui.timeline.song;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.AudioReference;

/** Looks for the song that a project names, where it was and then by its content, on a thread of its own. */
final class SongSearch {
    private SongSearch() {}

    /**
     * Starts looking.
     *
     * @param project its file; null where it has none yet
     * @param found gets the file, or null and why it could not be looked for, if there is more to say; by {@code display}
     */
    static void start(
            AudioReference song, @Nullable Path project, Executor display, BiConsumer<@Nullable Path, String> found) {
        Thread.ofVirtual().name("looking for the song").start(() -> {
            Playback.prepare();
            Path file = SongFiles.known(song, project);
            String words = "";
            if (file == null) {
                try {
                    Path folder =
                            project == null ? null : project.toAbsolutePath().getParent();
                    file = SongFiles.moved(song, folder);
                } catch (IOException e) {
                    words = " (" + e.getMessage() + ")";
                }
            }
            Path result = file;
            String more = words;
            display.execute(() -> found.accept(result, more));
        });
    }
}
