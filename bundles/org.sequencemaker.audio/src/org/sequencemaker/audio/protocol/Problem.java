package org.sequencemaker.audio.protocol;

/** Why a request to the worker failed. */
public enum Problem {
    /** The sound file is missing, broken or of a kind that cannot be decoded. */
    BAD_FILE,
    /** Reading or writing failed: disk full, no permission, drive gone. */
    DISK,
    /** The song does not fit into the worker's memory. */
    MEMORY,
    /** The product asked to stop. */
    CANCELLED,
    /** The worker has a fault. */
    FAULT,
    /** The worker ended or fell silent; seen by the product, never sent. */
    WORKER_GONE,
    /** No worker is installed; seen by the product, never sent. */
    WORKER_MISSING
}
