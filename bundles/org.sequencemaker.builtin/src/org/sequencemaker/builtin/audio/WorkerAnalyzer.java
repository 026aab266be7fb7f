package org.sequencemaker.builtin.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sequencemaker.audio.client.AudioWorker;
import org.sequencemaker.audio.client.SongCache;
import org.sequencemaker.audio.client.WorkListener;
import org.sequencemaker.audio.client.WorkerException;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.extension.audio.Analysis;
import org.sequencemaker.extension.audio.AnalysisContext;
import org.sequencemaker.extension.audio.AudioAnalyzer;
import org.sequencemaker.extension.audio.Samples;

/**
 * Asks the audio worker for one subject. What it answers is kept beside the decoded song, by the song's content, the subject
 * and the version of the analysis; asking again costs no listening. A worker that is missing or fails is a warning in words.
 */
abstract class WorkerAnalyzer implements AudioAnalyzer {
    private static final long LOOK_MILLIS = 200;

    private final String subject;

    WorkerAnalyzer(String subject) {
        this.subject = subject;
    }

    /** What of the report this analyzer is for. */
    abstract Analysis read(SongReport report);

    @Override
    public final Analysis analyze(Samples song, AnalysisContext context) throws InterruptedException {
        try (AudioWorker worker = AudioWorker.installed();
                DecodedFile decoded = DecodedFile.of(song, SongCache.ofUser(), context)) {
            Path report = ask(worker, decoded.path(), context);
            return read(SongReport.read(report));
        } catch (WorkerException | IOException | CodecException e) {
            return new Analysis(List.of(), List.of(), List.of(String.valueOf(e.getMessage())));
        }
    }

    private Path ask(AudioWorker worker, Path pcm, AnalysisContext context)
            throws InterruptedException, WorkerException, IOException {
        Share share = new Share();
        CompletableFuture<String> work = worker.analyse(pcm, subject, share);
        try {
            while (true) {
                context.progress(share.value);
                try {
                    return Path.of(work.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
                } catch (TimeoutException e) {
                    // Still at it; the loop tells how far and hears whether to stop.
                    continue;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WorkerException refused) {
                throw refused;
            }
            throw new IOException(String.valueOf(e.getCause()), e);
        } finally {
            work.cancel(true);
        }
    }

    private static final class Share implements WorkListener {
        private volatile double value;

        @Override
        public void progress(String step, double share) {
            value = Math.clamp(share, 0, 1);
        }
    }
}
