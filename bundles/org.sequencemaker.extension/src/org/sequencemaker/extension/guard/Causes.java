package org.sequencemaker.extension.guard;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.jspecify.annotations.Nullable;

/** What a plug-in threw, told apart and put into words. */
final class Causes {
    private Causes() {}

    /** Returns what really happened: the registry wraps what it meets while it makes an object. */
    static Throwable of(@Nullable Throwable thrown) {
        Throwable cause = thrown == null ? new IllegalStateException("nothing was thrown") : thrown;
        while (cause instanceof CoreException || cause instanceof ReflectiveOperationException) {
            Throwable next = cause.getCause();
            if (next == null && cause instanceof CoreException core) {
                IStatus status = core.getStatus();
                next = status.getException();
            }
            if (next == null || next == cause) {
                return cause;
            }
            cause = next;
        }
        return cause;
    }

    /**
     * Throws on what is the machine's fault. Two kinds of it are the plug-in's all the same, as the call
     * had a thread of its own: that thread's stack was empty when it began, so whoever overflowed it was
     * the plug-in; and when memory runs out in it, the allocation that failed was the plug-in's, its
     * thread ends, and what it held is free again. The message does not claim more than that.
     */
    static void rethrowIfOurs(Throwable cause) {
        if (cause instanceof VirtualMachineError error
                && !(cause instanceof StackOverflowError)
                && !(cause instanceof OutOfMemoryError)) {
            throw error;
        }
    }

    static String words(Throwable cause) {
        return switch (cause) {
            case OutOfMemoryError e -> "memory ran out (" + e.getMessage() + "); others may have used it up";
            case StackOverflowError e -> "it called itself without end (StackOverflowError)";
            // OSGi says more after the name: that it cannot be found, and by whom.
            case ClassNotFoundException e ->
                "there is no class " + String.valueOf(e.getMessage()).replaceFirst(" .*", "");
            case ClassCastException e -> said(e);
            case LinkageError e -> "it does not fit this version of the program (" + e + ")";
            default -> said(cause);
        };
    }

    private static String said(Throwable cause) {
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null ? kind : kind + ", " + message;
    }
}
