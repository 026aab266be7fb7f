package org.sequencemaker.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.sequencemaker.audio.client.AudioWorker;
import org.sequencemaker.audio.client.SongCache;
import org.sequencemaker.audio.client.WorkListener;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.Progress;

/**
 * A song in the hands of the audio worker, with a bar for who watches. The worker ends with this process, however that ends:
 * its requests come through a pipe that closes then.
 */
final class SongWork implements AutoCloseable {
    private final Path song;
    private final Progress progress;
    private final AudioWorker worker = AudioWorker.installed();

    SongWork(Path song, Console console) throws IOException {
        if (!Files.exists(song)) {
            throw new NoSuchFileException(song.toString(), null, "there is no such file");
        }
        this.song = song.toAbsolutePath();
        this.progress = new Progress(console);
    }

    /** The decoded song, from the user's cache if it is there. */
    Path decoded() throws IOException {
        SongCache cache = SongCache.ofUser();
        return result(heard -> worker.decode(song, cache.folder(), cache.bytes(), heard));
    }

    /** The file that some work of the worker leads to. */
    Path result(Function<WorkListener, CompletableFuture<String>> work) throws IOException {
        CompletableFuture<String> result = work.apply(new WorkListener() {
            @Override
            public void progress(String step, double share) {
                progress.doing(step.toLowerCase(java.util.Locale.ROOT) + " " + song.getFileName(), share);
            }
        });
        try {
            return Path.of(result.get());
        } catch (ExecutionException e) {
            throw new IOException(
                    String.valueOf(
                            e.getCause() == null ? e.getMessage() : e.getCause().getMessage()),
                    e);
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        }
    }

    AudioWorker worker() {
        return worker;
    }

    @Override
    public void close() {
        progress.close();
        worker.close();
    }
}
