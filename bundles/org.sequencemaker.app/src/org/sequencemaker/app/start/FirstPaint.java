package org.sequencemaker.app.start;

import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.sequencemaker.ui.project.CurrentProject;

/**
 * Measures how long the start took, if asked by the system property {@value #PROPERTY}: writes to the
 * file it names the milliseconds from the start of the process, and from that of the Java machine in it, to
 * the first painted part, and, where there are projects at all, to the first one that shows a project. The system property {@value #EXIT}
 * ends the program then.
 */
public final class FirstPaint {
    private static final String PROPERTY = "sequencemaker.timer";
    private static final String EXIT = "sequencemaker.exitAfterPaint";
    private static final Logger LOG = System.getLogger(FirstPaint.class.getName());

    private static final int END_MILLIS = 500;

    private final Display display;
    private final IEclipseContext context;
    private final Listener listener = this::painted;
    private boolean isPainted;

    @Inject
    public FirstPaint(Display display, IEclipseContext context) {
        this.display = display;
        this.context = context;
        if (System.getProperty(PROPERTY) != null) {
            display.addFilter(SWT.Paint, listener);
        }
    }

    private void painted(Event event) {
        if (!isPicture(event)) {
            return;
        }
        if (!isPainted) {
            isPainted = true;
            display.asyncExec(() -> write("first paint"));
        }
        CurrentProject current = context.get(CurrentProject.class);
        if (current == null || current.get() != null) {
            display.removeFilter(SWT.Paint, listener);
            display.asyncExec(this::end);
        }
    }

    /** Returns whether that is something to look at, and no button or line of a tool bar. */
    static boolean isPicture(Event event) {
        return event.widget instanceof Canvas canvas && canvas.isVisible() && canvas.getSize().x >= 200;
    }

    private void end() {
        write("project painted");
        IWorkbench workbench = context.get(IWorkbench.class);
        if (Boolean.getBoolean(EXIT) && workbench != null) {
            // Not at once: the workbench is still telling everybody that it has started.
            display.timerExec(END_MILLIS, workbench::close);
        }
    }

    private static void write(String what) {
        ProcessHandle.Info process = ProcessHandle.current().info();
        Instant start = process.startInstant().orElseThrow();
        String line = "%s: %d ms, of processors %d ms, of the Java machine %d ms\n"
                .formatted(
                        what,
                        Duration.between(start, Instant.now()).toMillis(),
                        process.totalCpuDuration().orElse(Duration.ZERO).toMillis(),
                        ManagementFactory.getRuntimeMXBean().getUptime());
        try {
            Files.writeString(
                    Path.of(System.getProperty(PROPERTY, "")),
                    line,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the time of the start cannot be written", e);
        }
    }
}
