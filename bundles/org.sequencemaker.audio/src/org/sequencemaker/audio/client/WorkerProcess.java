package org.sequencemaker.audio.client;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.function.BiConsumer;
import org.sequencemaker.audio.protocol.Frames;
import org.sequencemaker.audio.protocol.Message;

/** One run of the worker: its process, a thread that reads its answers, and one that keeps its last words. */
final class WorkerProcess {
    /** How {@code -XX:+ExitOnOutOfMemoryError} ends a Java. */
    private static final int OUT_OF_MEMORY = 3;

    private static final System.Logger LOG = System.getLogger(WorkerProcess.class.getName());

    private final Process process;
    private volatile String lastWords = "";

    private WorkerProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a worker.
     *
     * @param answers hears every answer, on the reading thread
     * @param end hears once how it ended, in words that continue "over this: "
     */
    static WorkerProcess start(
            WorkerCommand command, BiConsumer<WorkerProcess, Message> answers, BiConsumer<WorkerProcess, String> end)
            throws IOException {
        WorkerProcess result = new WorkerProcess(new ProcessBuilder(command.words()).start());
        daemon("audio worker answers", () -> result.read(answers, end));
        daemon("audio worker words", result::listen);
        return result;
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void read(BiConsumer<WorkerProcess, Message> answers, BiConsumer<WorkerProcess, String> end) {
        String reason;
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            for (Message m = Frames.read(in); m != null; m = Frames.read(in)) {
                answers.accept(this, m);
            }
            reason = ending();
        } catch (IOException e) {
            reason = "its answers broke off (" + e.getMessage() + ")";
        }
        end.accept(this, reason);
    }

    private String ending() {
        try {
            int code = process.waitFor();
            return code == OUT_OF_MEMORY
                    ? "it ran out of memory"
                    : "it ended with code " + code + (lastWords.isEmpty() ? "" : ", last saying '" + lastWords + "'");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "it ended";
        }
    }

    /** Nothing but faults and the decoder's remarks come here; a full pipe would stop the worker. */
    private void listen() {
        try (BufferedReader words = process.errorReader(Charset.defaultCharset())) {
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                lastWords = line;
                LOG.log(System.Logger.Level.DEBUG, line);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The worker's words broke off", e);
        }
    }

    /** Sends a request; short enough for the pipe's buffer, so that this does not wait. */
    void send(Message.Request request) throws IOException {
        Frames.write(process.getOutputStream(), request);
    }

    void kill() {
        process.destroyForcibly();
    }
}
