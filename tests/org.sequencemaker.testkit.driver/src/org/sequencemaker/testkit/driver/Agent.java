package org.sequencemaker.testkit.driver;

import java.io.File;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Objects;

/**
 * Comes into the process beside the program, outside of its bundles: p2 takes every bundle out that it has not installed
 * itself. Waits until the program has loaded the toolkit, and then loads the driver as a neighbour of that.
 */
public final class Agent {
    private static final String TOOLKIT = "org.eclipse.swt.widgets.Display";
    private static final long PAUSE_MILLIS = 200;

    private Agent() {}

    /**
     * Called by Java before the program.
     *
     * @param argument the port that the test listens on, a colon, and the jar of the test kit
     */
    public static void premain(String argument, Instrumentation instrumentation) {
        Thread.ofPlatform().daemon().name("driver").start(() -> drive(argument, instrumentation));
    }

    private static void drive(String argument, Instrumentation instrumentation) {
        String[] parts = argument.split(":", 2);
        try {
            URL[] classes = {
                Agent.class.getProtectionDomain().getCodeSource().getLocation(),
                new File(parts[1]).toURI().toURL()
            };
            try (URLClassLoader loader = new URLClassLoader(classes, toolkit(instrumentation))) {
                Object driver = loader.loadClass(Agent.class.getPackageName() + ".Driver")
                        .getConstructor(int.class)
                        .newInstance(Integer.parseInt(parts[0]));
                ((Runnable) Objects.requireNonNull(driver)).run();
            }
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException("the window cannot be driven", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ClassLoader toolkit(Instrumentation instrumentation) throws InterruptedException {
        while (true) {
            for (Class<?> type : instrumentation.getAllLoadedClasses()) {
                if (type.getName().equals(TOOLKIT)) {
                    return type.getClassLoader();
                }
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
