package org.sequencemaker.plugin.testkit.leak;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Watches a class loader go after its plug-in was uninstalled.
 *
 * <p>If it stays, the heap is dumped and read, and the shortest chain of strong references from a root (a static field,
 * a thread, the virtual machine's own) to the loader is told. That finds what any Java object holds, thread-locals,
 * listeners and caches among them. It does not tell which line of code put it there, and of several chains it tells
 * one: mend it and ask again. What only soft references hold is not counted, as it goes when memory is short.
 */
public final class Unloading {
    private static final int TRIES = 10;
    private static final int WAIT_MILLIS = 50;

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final String plugin;
    private final WeakReference<ClassLoader> loader;

    /** How a dump of the heap tells this one from others. */
    private final long number = NUMBERS.incrementAndGet();

    /**
     * Begins to watch; the caller must then let go of the loader and of all its classes and objects.
     *
     * @param plugin what the message calls it
     * @param loader of a test, or of an installed bundle
     */
    public Unloading(String plugin, ClassLoader loader) {
        this.plugin = plugin;
        this.loader = new WeakReference<>(loader);
    }

    /**
     * Returns if the loader is gone.
     *
     * @param folder where the dump of the heap may lie for a moment
     * @throws AssertionError if something holds it, telling what
     */
    public void assertGone(Path folder) throws InterruptedException {
        if (isGone()) {
            return;
        }
        List<String> chain;
        Path dump = folder.resolve("heap-" + number + ".hprof");
        try {
            Files.deleteIfExists(dump);
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
            HeapDump heap = new HeapDump(dump);
            chain = heap.chainTo(heap.find(Unloading.class.getName(), "number", number, List.of("loader", "referent")));
        } catch (IOException | UnsupportedOperationException e) {
            throw new AssertionError(held() + "what holds it could not be found out: " + e.getMessage(), e);
        } finally {
            delete(dump);
        }
        if (!chain.isEmpty()) {
            throw new AssertionError(held() + "held by:\n  " + String.join("\n  ", chain));
        }
    }

    /** Collects garbage until the loader is gone, or for about half a second. */
    private boolean isGone() throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            System.gc();
            if (loader.get() == null) {
                return true;
            }
            Thread.sleep(WAIT_MILLIS);
        }
        return false;
    }

    private String held() {
        return plugin + " was uninstalled, but its classes are still there, ";
    }

    private static void delete(Path dump) {
        try {
            Files.deleteIfExists(dump);
        } catch (IOException e) {
            // It lies in a test's folder, which goes by itself.
            System.getLogger(Unloading.class.getName()).log(System.Logger.Level.DEBUG, "cannot delete " + dump, e);
        }
    }
}
