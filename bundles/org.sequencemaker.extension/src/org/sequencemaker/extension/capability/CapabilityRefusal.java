package org.sequencemaker.extension.capability;

/**
 * A door that stays shut: the plug-in has not declared the capability, or the user has refused it. It
 * is not counted as a failure of the plug-in; what the model or the user is told is the message.
 */
public final class CapabilityRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason a sentence that names the plug-in and what it wanted */
    public CapabilityRefusal(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
