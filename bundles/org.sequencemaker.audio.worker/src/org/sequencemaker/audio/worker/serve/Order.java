package org.sequencemaker.audio.worker.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.sequencemaker.audio.protocol.Message;
import org.sequencemaker.audio.protocol.Problem;
import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.decode.DecodeException;

/** A request that is being worked on: hands its news on, and stops when told to. */
final class Order implements Watch {
    private static final System.Logger LOG = System.getLogger(Order.class.getName());
    private static final long SELDOM = 100_000_000L;

    /** No step of any song takes so long between two pieces of news, even on a busy machine. */
    private static final long ENDLESS = TimeUnit.MINUTES.toNanos(10);

    /** Time of the processor, in nanoseconds, by which work between two looks is seen to go on. */
    private static final long ALIVE = 1_000_000;

    private final long id;
    private final Consumer<Message> answers;
    private volatile boolean stopped;
    private volatile long lastNews = System.nanoTime() - SELDOM - 1;
    private volatile String lastStep = "";
    private volatile double lastShare = -1;
    private volatile long thread = -1;
    private long used;

    Order(long id, Consumer<Message> answers) {
        this.id = id;
        this.answers = answers;
    }

    /** From any thread: the work ends at its next check. */
    void stop() {
        stopped = true;
    }

    /** Does {@code errand} and answers with its result or the reason why there is none. */
    void run(Errand errand) {
        thread = Thread.currentThread().threadId();
        try {
            answers.accept(new Message.Done(id, errand.run(this).toString()));
        } catch (CancellationException e) {
            fail(Problem.CANCELLED, "Stopped.");
        } catch (DecodeException e) {
            fail(Problem.BAD_FILE, String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            fail(
                    Problem.DISK,
                    "Reading or writing failed: " + e.getMessage()
                            + ". See whether the disk is full or the drive is gone.");
        } catch (OutOfMemoryError e) {
            fail(Problem.MEMORY, "The song needs more memory than the audio worker has.");
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.ERROR, "A request failed by a fault of the worker", e);
            fail(Problem.FAULT, "The audio worker has a fault: " + e);
        }
    }

    /**
     * From the server's clock: says again how far it is while the work goes on, for a long step of a long song has no news of
     * its own. What waits for ever, or goes round for ever, stays silent and is taken to hang.
     */
    void look() {
        long now = thread < 0 ? 0 : ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
        boolean working = now - used > ALIVE;
        used = now;
        if (working && !lastStep.isEmpty() && System.nanoTime() - lastNews < ENDLESS) {
            answers.accept(new Message.Progress(id, lastStep, lastShare));
        }
    }

    private void fail(Problem problem, String words) {
        answers.accept(new Message.Failed(id, problem, words));
    }

    @Override
    public void progress(String step, double share) {
        long now = System.nanoTime();
        if (!step.equals(lastStep) || now - lastNews > SELDOM) {
            lastStep = step;
            lastShare = share;
            lastNews = now;
            answers.accept(new Message.Progress(id, step, share));
        }
    }

    @Override
    public void part(String name, String content) {
        answers.accept(new Message.Part(id, name, content));
    }

    @Override
    public void check() {
        if (stopped) {
            throw new CancellationException();
        }
    }
}
