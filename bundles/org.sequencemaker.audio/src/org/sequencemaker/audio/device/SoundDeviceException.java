package org.sequencemaker.audio.device;

/** A sound device cannot be used; the message is for people. */
public final class SoundDeviceException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why a device cannot be used. */
    public enum Reason {
        /** There is none. */
        MISSING,
        /** Another program has it. */
        BUSY,
        /** It cannot play sound of this kind. */
        FORMAT,
        /** It was there and is there no more, or does not answer. */
        GONE
    }

    public SoundDeviceException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
