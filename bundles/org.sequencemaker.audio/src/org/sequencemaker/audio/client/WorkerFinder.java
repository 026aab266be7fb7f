package org.sequencemaker.audio.client;

/** Says how the audio worker is started, at the moment when it is needed first; called on a thread of the client. */
@FunctionalInterface
public interface WorkerFinder {
    /**
     * The command that starts the worker.
     *
     * @throws WorkerException when there is none; its message says where one was looked for
     */
    WorkerCommand find() throws WorkerException;
}
