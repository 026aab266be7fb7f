package org.sequencemaker.app.extension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.builtin.audio.DecodedSong;
import org.sequencemaker.extension.PlaybackDoor;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.song.SongSession;
import org.sequencemaker.ui.timeline.song.Transport;
import org.sequencemaker.ui.work.OnDisplay;

/**
 * Lets tools and plug-ins play the show that is open in the window, and hear its song. Safe from any thread; what is to be
 * done is done by the display thread, in the order of the calls, and only the question where the playhead is waits for it.
 */
public final class ShowDoors implements PlaybackDoor {
    private static final long MOST_SECONDS = 5;

    private final Display display;
    private final OnDisplay onDisplay;
    private final Supplier<@Nullable SongSession> session;
    private @Nullable DecodedSong song;

    /** @param session asked on the display thread at each call; null before there is a window */
    public ShowDoors(Display display, Supplier<@Nullable SongSession> session) {
        this.display = display;
        this.onDisplay = new OnDisplay(display);
        this.session = session;
    }

    /**
     * Returns the song that is open, null for none or while it is being decoded. The samples can be read for as long as
     * it stays open.
     */
    public @Nullable Samples song() {
        Path wanted = ask(SongSession::decoded);
        synchronized (this) {
            try {
                DecodedSong known = song;
                if (known != null && !known.path().equals(wanted)) {
                    known.close();
                    known = null;
                }
                if (known == null && wanted != null) {
                    known = DecodedSong.open(wanted);
                }
                song = known;
                return known;
            } catch (IOException e) {
                throw new UncheckedIOException("the decoded song cannot be read: " + wanted, e);
            }
        }
    }

    @Override
    public void play() {
        order(transport -> {
            if (!transport.isPlaying()) {
                transport.togglePlay();
            }
        });
    }

    @Override
    public void pause() {
        order(transport -> {
            if (transport.isPlaying()) {
                transport.togglePlay();
            }
        });
    }

    @Override
    public void stop() {
        order(transport -> {
            // The first stop goes back to where playing began.
            transport.stop();
            transport.stop();
        });
    }

    @Override
    public void seek(Time time) {
        if (time.isNegative()) {
            throw new Refusal("the playhead cannot stand before the show, at " + time);
        }
        onDisplay.execute(() -> {
            SongSession now = session.get();
            OpenProject open = now == null ? null : now.project();
            if (open != null) {
                open.playhead().moveTo(time);
            }
        });
    }

    @Override
    public void volume(double volume) {
        if (!(volume >= 0 && volume <= 1)) {
            throw new Refusal("the volume is from 0 to 1, not " + volume);
        }
        order(transport -> transport.setVolume(volume));
    }

    @Override
    public Time playhead() {
        Time time = ask(now -> {
            OpenProject open = now.project();
            return open == null ? Time.ZERO : open.playhead().time();
        });
        return time == null ? Time.ZERO : time;
    }

    private void order(Consumer<Transport> what) {
        onDisplay.execute(() -> {
            SongSession now = session.get();
            if (now != null) {
                what.accept(now.transport());
            }
        });
    }

    private <T> @Nullable T ask(Function<SongSession, @Nullable T> question) {
        Executor there = Thread.currentThread() == display.getThread() ? Runnable::run : onDisplay;
        CompletableFuture<@Nullable T> answer = CompletableFuture.supplyAsync(
                () -> {
                    SongSession now = session.get();
                    return now == null ? null : question.apply(now);
                },
                there);
        try {
            return answer.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("stopped before the window could say");
        } catch (TimeoutException e) {
            throw new Refusal("the window did not say within " + MOST_SECONDS + " seconds");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window could not say", e);
        }
    }
}
