package org.sequencemaker.extension.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreezeReportTest {
    private static final ClassOwners OWNERS =
            Map.of("com.example.Slow", "com.example.slow", "org.other.Caller", "org.other")::get;

    @Test
    void theTopmostFrameOfAPluginNamesTheCulprit() {
        StackTraceElement[] stack = {
            new StackTraceElement("java.lang.Thread", "sleep", "Thread.java", 1),
            new StackTraceElement("com.example.Slow", "paint", "Slow.java", 42),
            new StackTraceElement("org.other.Caller", "run", "Caller.java", 7),
            new StackTraceElement("org.eclipse.swt.widgets.Display", "readAndDispatch", "Display.java", 1),
        };
        FreezeReport report = FreezeReport.of(stack, Duration.ofMillis(1200), OWNERS);
        assertEquals("com.example.slow", report.plugin());
        assertEquals(
                "The window did not answer for 1200 ms because of the plug-in com.example.slow"
                        + " (com.example.Slow.paint(Slow.java:42)). You can disable it in the plug-in manager.",
                report.words());
        assertTrue(report.stack().contains("org.other.Caller.run(Caller.java:7)"));
    }

    @Test
    void withoutAPluginOnTheStackNobodyIsBlamed() {
        StackTraceElement[] stack = {new StackTraceElement("java.lang.Thread", "sleep", "Thread.java", 1)};
        FreezeReport report = FreezeReport.of(stack, Duration.ofMillis(300), OWNERS);
        assertNull(report.plugin());
        assertEquals("The window did not answer for 300 ms.", report.words());
    }

    @Test
    void classesBelongToTheLoaderThatDefinesThem() {
        ClassLoaders loaders = new ClassLoaders();
        ClassLoader own = new ClassLoader(getClass().getClassLoader()) {};
        loaders.add("com.example.empty", own);
        assertNull(loaders.ownerOf("java.lang.String"));
        assertNull(loaders.ownerOf(FreezeReportTest.class.getName()));
        loaders.add("com.example.tests", FreezeReportTest.class.getClassLoader());
        boolean apart = FreezeReportTest.class.getClassLoader() != Guard.class.getClassLoader();
        assertEquals(apart ? "com.example.tests" : null, loaders.ownerOf(FreezeReportTest.class.getName()));
    }
}
