package org.sequencemaker.cli;

/** Arguments that make no sense, in words for whoever typed them: which one, what it was, what it may be. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String reason) {
        super(reason);
    }

    public UsageException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
