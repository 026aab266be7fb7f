package org.sequencemaker.ui.timeline.song;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.client.AudioWorker;
import org.sequencemaker.audio.client.SongCache;
import org.sequencemaker.audio.client.WorkListener;
import org.sequencemaker.audio.sound.MappedPcm;
import org.sequencemaker.audio.waveform.Columns;
import org.sequencemaker.audio.waveform.Waveform;

/** Decodes one song, on a thread of its own, and tells the display thread how far it is. */
final class SongLoading {
    /** Hears of a song being loaded, on the display thread. */
    interface Listener {
        void progress(String words, double share);

        /** The waveform of what is decoded yet. */
        void sketch(Waveform waveform);

        void loaded(LoadedSong song);

        void failed(String words);
    }

    private final AudioWorker worker;
    private final Executor display;
    private final Listener listener;
    private volatile boolean isStopped;
    private volatile @Nullable CompletableFuture<String> decoding;

    SongLoading(AudioWorker worker, Executor display, Listener listener) {
        this.worker = worker;
        this.display = display;
        this.listener = listener;
    }

    void start(Path file) {
        Thread.ofVirtual().name("loading " + file.getFileName()).start(() -> load(file));
    }

    /** Nothing is told any more. */
    void stop() {
        isStopped = true;
        CompletableFuture<String> running = decoding;
        if (running != null) {
            running.cancel(true);
        }
    }

    private void tell(Runnable what) {
        display.execute(() -> {
            if (!isStopped) {
                what.run();
            }
        });
    }

    private void load(Path file) {
        try {
            SongCache cache = SongCache.ofUser();
            CompletableFuture<String> running = worker.decode(file, cache.folder(), cache.bytes(), new WorkListener() {
                @Override
                public void progress(String step, double share) {
                    tell(() -> listener.progress(step, share));
                }

                @Override
                public void part(String name, String content) {
                    if (name.equals("peaks")) {
                        Thread.ofVirtual().start(() -> sketch(Path.of(content)));
                    }
                }
            });
            decoding = running;
            // While the worker decodes there is time to read the file for its hash.
            String hash = SongFiles.hash(file);
            Path pcm = Path.of(running.get());
            Waveform waveform =
                    open(Path.of(worker.peaks(pcm, WorkListener.NONE).get()));
            LoadedSong song = new LoadedSong(file, hash, pcm, MappedPcm.open(pcm), waveform);
            tell(() -> listener.loaded(song));
        } catch (IOException e) {
            tell(() -> listener.failed(file.getFileName() + " cannot be read: " + e.getMessage()));
        } catch (ExecutionException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            tell(() -> listener.failed(String.valueOf(reason.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.CancellationException e) {
            tell(() -> listener.failed("Loading was stopped."));
        }
    }

    private void sketch(Path peaks) {
        try {
            Waveform waveform = open(peaks);
            tell(() -> listener.sketch(waveform));
        } catch (IOException e) {
            // The next sketch, or the whole, replaces this one anyway.
            System.getLogger(SongLoading.class.getName()).log(System.Logger.Level.DEBUG, "No sketch", e);
        }
    }

    /** Touches all of the file, so that whoever draws later finds it in memory and need not wait for the disk. */
    private static Waveform open(Path peaks) throws IOException {
        Waveform waveform = Waveform.open(peaks);
        Columns columns = new Columns(4096);
        for (double width = 64; width < waveform.frames(); width *= 16) {
            for (double from = 0; from < waveform.frames(); from += columns.width() * width) {
                waveform.read(-1, from, width, columns);
            }
        }
        return waveform;
    }
}
