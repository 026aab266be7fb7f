package org.sequencemaker.app.start;

import java.text.MessageFormat;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;

/** Brings what the lower layers log by {@link System.Logger} into the log of the platform, from warnings on. */
public final class PlatformLog extends Handler {
    /** Held here, as Java forgets a logger and its handlers that nobody holds. */
    private static final Logger OURS = Logger.getLogger("org.sequencemaker");

    private final ILog log;

    private PlatformLog(ILog log) {
        this.log = log;
        setLevel(Level.WARNING);
    }

    /** Begins to pass records on. */
    public static void connect() {
        OURS.setUseParentHandlers(false);
        OURS.addHandler(new PlatformLog(ILog.of(PlatformLog.class)));
    }

    @Override
    public void publish(@Nullable LogRecord entry) {
        if (entry != null && isLoggable(entry)) {
            int severity = entry.getLevel().intValue() >= Level.SEVERE.intValue() ? IStatus.ERROR : IStatus.WARNING;
            log.log(new Status(severity, "org.sequencemaker.app", text(entry), entry.getThrown()));
        }
    }

    @Override
    public void flush() {
        // The platform writes at once.
    }

    @Override
    public void close() {
        // The log belongs to the platform.
    }

    private static String text(LogRecord entry) {
        String text = String.valueOf(entry.getMessage());
        Object[] parameters = entry.getParameters();
        return parameters == null || parameters.length == 0 ? text : MessageFormat.format(text, parameters);
    }
}
