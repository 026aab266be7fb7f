package org.sequencemaker.bench.probe;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.sequencemaker.plugins.Aftercare;
import org.sequencemaker.plugins.Outcome;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.Progress;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.plugins.p2.RunningProgram;

/** Installs, uses and uninstalls the example plug-ins again and again in one process, and looks at what stays. */
public final class Probe implements IApplication {
    private static final String ID = "org.sequencemaker.example.feature";
    private static final String BUNDLE = "org.sequencemaker.example.sparkle";

    private final BundleContext context = FrameworkUtil.getBundle(Probe.class).getBundleContext();

    @Override
    public Object start(IApplicationContext application) throws Exception {
        String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        URI site = URI.create(arguments[0]);
        int cycles = Integer.parseInt(arguments[1]);
        Provisioning provisioning = RunningProgram.provisioning(Aftercare.NONE);
        PluginDetails plugin = provisioning.browse(List.of(site), Progress.NONE).plugins().stream()
                .filter(found -> found.id().equals(ID))
                .findFirst()
                .orElseThrow();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        List<Long> installs = new ArrayList<>();
        List<Long> uninstalls = new ArrayList<>();
        int before = context.getBundles().length;
        long memory = 0;
        for (int i = 0; i < cycles; i++) {
            long begin = System.nanoTime();
            done(provisioning.install(List.of(plugin), question -> Trust.Decision.ONCE, Progress.NONE));
            loaders.add(new WeakReference<>(use()));
            long middle = System.nanoTime();
            done(provisioning.uninstall(List.of(ID), Progress.NONE));
            installs.add((middle - begin) / 1_000_000);
            uninstalls.add((System.nanoTime() - middle) / 1_000_000);
            if (i == cycles / 2) {
                memory = used();
            }
        }
        long grown = used() - memory;
        long alive = loaders.stream().filter(loader -> loader.get() != null).count();
        System.out.printf("%d installs and uninstalls in one process%n", cycles);
        print("install to the first class of the plug-in", installs);
        print("uninstall", uninstalls);
        System.out.printf("bundles before %d, after %d%n", before, context.getBundles().length);
        System.out.printf("class loaders of the plug-in still in memory: %d of %d%n", alive, cycles);
        System.out.printf("memory after the second half against after the first: %+d kB%n", grown / 1024);
        return alive == 0 && context.getBundles().length == before ? 0 : 1;
    }

    private ClassLoader use() throws ReflectiveOperationException {
        Bundle bundle = Arrays.stream(context.getBundles())
                .filter(found -> BUNDLE.equals(found.getSymbolicName()))
                .findFirst()
                .orElseThrow();
        Class<?> effect = bundle.loadClass(BUNDLE + ".Glitter");
        effect.getConstructor().newInstance();
        return effect.getClassLoader();
    }

    private static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done done) || done.restart() != null) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String what, List<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%-42s first %d ms, median %d ms, most %d ms%n",
                what, millis.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
    }

    @Override
    public void stop() {}
}
