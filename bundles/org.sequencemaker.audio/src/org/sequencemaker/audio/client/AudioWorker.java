package org.sequencemaker.audio.client;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.protocol.Message;
import org.sequencemaker.audio.protocol.Problem;
import org.sequencemaker.audio.protocol.SpectrumFile;

/**
 * The audio worker as the product sees it. No method waits: results come as futures, news on a thread of this class. The
 * process is started with the first work; if it ends or falls silent, the work is given once to a new one, then refused by
 * name. Stopping work is done by its future's {@code cancel}: the worker is told, and killed if it does not leave off at once.
 */
public final class AudioWorker implements AutoCloseable {
    /** How long a worker may take to leave off what was cancelled, before it is killed. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    /** How long a process may take to start, on a machine with much else to do: as long as it has not said that it is ready. */
    private static final long START = TimeUnit.SECONDS.toNanos(30);

    private final WorkerFinder finder;
    private final long silence;
    /** What comes after {@link #close}, such as the last words of the process, is dropped. */
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            AudioWorker::daemon,
            new ThreadPoolExecutor.DiscardPolicy());

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(AudioWorker::daemon);
    private final Map<Long, Task> tasks = new LinkedHashMap<>();

    /** Work that was cancelled and has not ended in the worker, by when it was. */
    private final Map<Long, Long> leaving = new LinkedHashMap<>();

    private @Nullable WorkerProcess process;
    private boolean isReady;
    private long nextId = 1;

    /** The worker that is installed with the product, not started yet. If there is none, all work is refused by name. */
    public static AudioWorker installed() {
        return new AudioWorker(() -> WorkerPlace.find(WorkerPlace.MEGABYTES), Duration.ofSeconds(60));
    }

    /**
     * A worker that is not started yet.
     *
     * @param silence how long it may say nothing about any of its work before it is taken to hang
     */
    public AudioWorker(WorkerCommand command, Duration silence) {
        this(() -> command, silence);
    }

    /** A worker that is looked for with the first work, and again after it ended. */
    public AudioWorker(WorkerFinder finder, Duration silence) {
        this.finder = finder;
        this.silence = silence.toNanos();
        long step = Math.clamp(silence.toMillis() / 4, 20, 500);
        clock.scheduleWithFixedDelay(() -> thread.execute(this::watch), step, step, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "audio worker client");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Decodes a song into {@code cache}, kept below {@code cacheBytes}; the result is the path of the PCM file. Parts "peaks"
     * come meanwhile, each the path of the waveform of what is decoded by then.
     */
    public CompletableFuture<String> decode(Path song, Path cache, long cacheBytes, WorkListener listener) {
        return submit(id -> new Message.Decode(id, song.toString(), cache.toString(), cacheBytes), listener);
    }

    /** Measures the waveform of a decoded song; the result is the path of the peaks file. */
    public CompletableFuture<String> peaks(Path pcm, WorkListener listener) {
        return submit(id -> new Message.Peaks(id, pcm.toString()), listener);
    }

    /** Listens to a decoded song; the result is the path of the report. Empty {@code features} means all. */
    public CompletableFuture<String> analyse(Path pcm, String features, WorkListener listener) {
        return analyse(pcm, features, 0, -1, listener);
    }

    /**
     * Listens to a stretch of a decoded song, as {@link #analyse(Path, String, WorkListener)} does to all of it.
     *
     * @param from first frame
     * @param to frame to stop before, −1 for the end
     */
    public CompletableFuture<String> analyse(Path pcm, String features, long from, long to, WorkListener listener) {
        return submit(id -> new Message.Analyse(id, pcm.toString(), features, from, to), listener);
    }

    /** Measures a tile of the spectrogram of a decoded song; the result is the path of the {@link SpectrumFile}. */
    public CompletableFuture<String> spectrum(Path pcm, int level, int tile, WorkListener listener) {
        return submit(id -> new Message.Spectrum(id, pcm.toString(), level, tile), listener);
    }

    private CompletableFuture<String> submit(LongFunction<Message.Request> request, WorkListener listener) {
        Task task = new Task(request, listener);
        if (thread.isShutdown()) {
            task.result.completeExceptionally(
                    new WorkerException(Problem.WORKER_GONE, "The audio worker has been closed."));
            return task.result;
        }
        thread.execute(() -> give(task));
        task.result.whenComplete((path, problem) -> {
            if (task.result.isCancelled()) {
                thread.execute(() -> stop(task));
            }
        });
        return task.result;
    }

    private void give(Task task) {
        if (task.result.isDone()) {
            return;
        }
        long id = nextId++;
        tasks.put(id, task);
        task.heard = System.nanoTime();
        try {
            started().send(task.request.apply(id));
        } catch (WorkerException e) {
            tasks.remove(id);
            task.result.completeExceptionally(e);
        } catch (IOException e) {
            gone(process, "it could not be started or reached (" + e.getMessage() + ")");
        }
    }

    private WorkerProcess started() throws IOException, WorkerException {
        WorkerProcess running = process;
        if (running == null) {
            running = WorkerProcess.start(
                    finder.find(),
                    (from, answer) -> thread.execute(() -> take(from, answer)),
                    (from, reason) -> thread.execute(() -> gone(from, reason)));
            process = running;
        }
        return running;
    }

    private void take(WorkerProcess from, Message answer) {
        if (from != process) {
            return;
        }
        switch (answer) {
            case Message.Ready ready -> {
                if (ready.version() != Message.VERSION) {
                    gone(from, "it speaks version " + ready.version() + " instead of " + Message.VERSION);
                } else {
                    isReady = true;
                    tasks.values().forEach(task -> task.heard = System.nanoTime());
                }
            }
            case Message.Progress m -> news(m.id(), task -> task.listener.progress(m.step(), m.share()));
            case Message.Part m -> news(m.id(), task -> task.listener.part(m.name(), m.content()));
            case Message.Done m -> finish(m.id(), m.path(), null);
            case Message.Failed m -> finish(m.id(), "", new WorkerException(m.problem(), m.words()));
            case Message.Request request -> gone(from, "it does not keep to the protocol");
        }
    }

    private void news(long id, java.util.function.Consumer<Task> hear) {
        Task task = tasks.get(id);
        if (task != null) {
            task.heard = System.nanoTime();
            hear.accept(task);
        }
    }

    private void finish(long id, String path, @Nullable WorkerException problem) {
        leaving.remove(id);
        Task task = tasks.remove(id);
        if (task == null) {
            return;
        }
        if (problem == null) {
            task.result.complete(path);
        } else {
            task.result.completeExceptionally(problem);
        }
    }

    private void stop(Task task) {
        WorkerProcess running = process;
        for (Map.Entry<Long, Task> entry : tasks.entrySet()) {
            if (entry.getValue().equals(task) && running != null) {
                tasks.remove(entry.getKey());
                try {
                    leaving.put(entry.getKey(), System.nanoTime());
                    running.send(new Message.Cancel(entry.getKey()));
                } catch (IOException e) {
                    gone(running, "it does not listen any more");
                }
                return;
            }
        }
    }

    private void watch() {
        WorkerProcess running = process;
        if (running == null) {
            return;
        }
        long now = System.nanoTime();
        if (leaving.values().stream().anyMatch(since -> now - since > PATIENCE)) {
            end(running);
            again();
            return;
        }
        long limit = isReady ? silence : Math.max(silence, START);
        if (!tasks.isEmpty() && tasks.values().stream().allMatch(task -> now - task.heard > limit)) {
            gone(running, "it said nothing for " + TimeUnit.NANOSECONDS.toSeconds(limit) + " seconds");
        }
    }

    /** The process is of no use any more: its work goes to a new one, unless that has been tried. */
    private void gone(@Nullable WorkerProcess which, String reason) {
        if (which != process) {
            return;
        }
        end(which);
        List<Task> left = new ArrayList<>(tasks.values());
        tasks.clear();
        for (Task task : left) {
            if (task.secondTry) {
                task.result.completeExceptionally(new WorkerException(
                        Problem.WORKER_GONE,
                        "The audio worker was started twice and ended twice over this: " + reason + "."));
            } else {
                task.secondTry = true;
                give(task);
            }
        }
    }

    /** The work that is left is given to a new process, not by its own fault. */
    private void again() {
        List<Task> left = new ArrayList<>(tasks.values());
        tasks.clear();
        left.forEach(this::give);
    }

    private void end(@Nullable WorkerProcess running) {
        process = null;
        isReady = false;
        leaving.clear();
        if (running != null) {
            running.kill();
        }
    }

    /** Ends the process; work that is left is cancelled. */
    @Override
    public void close() {
        clock.shutdownNow();
        thread.execute(() -> {
            List<Task> left = new ArrayList<>(tasks.values());
            tasks.clear();
            left.forEach(task -> task.result.cancel(false));
            end(process);
        });
        thread.shutdown();
    }
}
