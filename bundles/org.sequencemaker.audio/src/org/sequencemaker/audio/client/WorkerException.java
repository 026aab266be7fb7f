package org.sequencemaker.audio.client;

import org.sequencemaker.audio.protocol.Problem;

/** Work for the audio worker could not be done; the message is for people. */
public final class WorkerException extends Exception {
    private static final long serialVersionUID = 1;

    private final Problem problem;

    public WorkerException(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    /** The kind of reason. */
    public Problem problem() {
        return problem;
    }
}
