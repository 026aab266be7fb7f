package org.sequencemaker.ui.timeline.song;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.client.AudioWorker;
import org.sequencemaker.audio.client.WorkListener;
import org.sequencemaker.audio.report.SongReport;

/** An analysis of a song that is under way. On the display thread, but for what waits. */
final class Listening {
    private static final String FEATURES = "rhythm,onsets,form";

    private final AudioWorker worker;
    private final Path pcm;
    private final Executor display;
    private final Runnable changed;
    private final BiConsumer<@Nullable SongReport, String> ended;
    private String words = "Listening";
    private @Nullable CompletableFuture<String> work;

    /** @param ended gets the report, or null and why there is none; empty words when it was stopped */
    Listening(
            AudioWorker worker,
            Path pcm,
            Executor display,
            Runnable changed,
            BiConsumer<@Nullable SongReport, String> ended) {
        this.worker = worker;
        this.pcm = pcm;
        this.display = display;
        this.changed = changed;
        this.ended = ended;
    }

    /** What is being done, and how far it is. */
    String words() {
        return words;
    }

    void start() {
        CompletableFuture<String> running = worker.analyse(pcm, FEATURES, new WorkListener() {
            @Override
            public void progress(String step, double share) {
                display.execute(() -> {
                    words = share < 0 ? step : step + " " + Math.round(share * 100) + " %";
                    changed.run();
                });
            }
        });
        work = running;
        Thread.ofVirtual().name("waiting for the analysis").start(() -> await(running));
    }

    private void await(CompletableFuture<String> running) {
        try {
            SongReport report = SongReport.read(Path.of(running.get()));
            display.execute(() -> ended.accept(report, ""));
        } catch (CancellationException e) {
            display.execute(() -> ended.accept(null, ""));
        } catch (ExecutionException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            display.execute(() -> ended.accept(null, String.valueOf(reason.getMessage())));
        } catch (IOException e) {
            display.execute(() -> ended.accept(null, "What was found in the song cannot be read: " + e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        CompletableFuture<String> running = work;
        if (running != null) {
            running.cancel(true);
        }
    }
}
