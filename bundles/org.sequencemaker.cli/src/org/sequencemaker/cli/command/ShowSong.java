package org.sequencemaker.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.builtin.audio.DecodedSong;
import org.sequencemaker.cli.Console;
import org.sequencemaker.model.project.Project;

/** The song of a show, decoded when it is first asked for. Safe from any thread. */
public final class ShowSong implements AutoCloseable {
    private final Project project;
    private final Path file;
    private final Console console;
    private @Nullable DecodedSong song;
    private boolean asked;

    /** @param file of the project, beside which the song may lie */
    public ShowSong(Project project, Path file, Console console) {
        this.project = project;
        this.file = file;
        this.console = console;
    }

    /** Returns the song; null if there is none, or it cannot be decoded, which the user is told. */
    public synchronized @Nullable DecodedSong get() {
        if (asked) {
            return song;
        }
        asked = true;
        SongState state = SongState.of(project.audio(), file);
        if (state.state() != SongState.Found.FOUND) {
            return null;
        }
        try (SongWork work = new SongWork(Path.of(state.path()), console)) {
            song = DecodedSong.open(work.decoded());
        } catch (IOException e) {
            console.warn(state.path() + ": the song cannot be decoded: " + e.getMessage());
        }
        return song;
    }

    @Override
    public synchronized void close() throws IOException {
        if (song != null) {
            song.close();
        }
    }
}
