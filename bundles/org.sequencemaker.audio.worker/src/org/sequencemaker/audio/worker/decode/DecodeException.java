package org.sequencemaker.audio.worker.decode;

import org.jspecify.annotations.Nullable;

/** A sound file cannot be read; the message says what is wrong with it and what to do. */
public final class DecodeException extends Exception {
    private static final long serialVersionUID = 1;

    public DecodeException(String message) {
        super(message);
    }

    public DecodeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
