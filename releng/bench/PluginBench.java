import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sequencemaker.example.misbehaving.Misbehave;
import org.sequencemaker.example.sparkle.Glitter;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.Shading;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.plugin.testkit.FakeHost;
import org.sequencemaker.plugin.testkit.PluginRegistry;
import org.sequencemaker.plugin.testkit.PluginXml;

/**
 * Misbehaves in every way under the real limits, times shading under the guard, and counts what is left behind; with any argument without the
 * misbehaving, which takes minutes.
 */
class PluginBench {
    static final String BAD = "org.sequencemaker.example.misbehaving";
    static final String GOOD = "org.sequencemaker.example.sparkle";

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("plugins");
        if (arguments.length == 0) {
            misbehave(folder);
        }
        shade(folder);
        comeAndGo(folder);
        start(folder);
    }

    /** A table of what happened; the probe is a thread that wants to run every millisecond, as a window does. */
    static void misbehave(Path folder) throws Exception {
        System.out.println("| it | the user reads | after | probe's longest stall |\n|---|---|---|---|");
        for (String how : List.of(
                "throws",
                "returns_null",
                "misses_code",
                "overflows",
                "asks_too_much",
                "eats_memory",
                "phones_home",
                "hangs",
                "never_stops")) {
            try (FakeHost host = new FakeHost(folder)) {
                install(host);
                host.tool("misbehave", Map.of("how", "well"));
                Probe probe = new Probe();
                long start = System.nanoTime();
                ToolResult result = host.tool("misbehave", Map.of("how", how));
                row(how.replace('_', ' '), result.text(), System.nanoTime() - start, probe.stop());
            }
        }
        late(folder);
        for (String how : List.of("throws", "nonsense", "dawdles", "freezes")) {
            effect(folder, how);
        }
    }

    static void late(Path folder) throws Exception {
        try (FakeHost host = new FakeHost(folder, 1)) {
            install(host);
            Project before = host.project();
            Probe probe = new Probe();
            long start = System.nanoTime();
            ToolResult result = host.tool("misbehave", Map.of("how", "edits_late"));
            long taken = System.nanoTime() - start;
            while (!host.abandoned().isEmpty()) {
                Thread.sleep(1);
            }
            String then = host.project() == before ? " (limit 1 s here; its late edit was not made)" : " (EDITED LATE)";
            row("edits after its time", result.text() + then, taken, probe.stop());
        }
    }

    static void effect(Path folder, String how) {
        try (FakeHost host = new FakeHost(folder)) {
            install(host);
            int declared = host.problems().size();
            EffectKind kind = host.effect("misbehaving");
            Effect effect = new Effect("misbehaving", Map.of("how", new ParameterValue.Text(how)));
            Probe probe = new Probe();
            long start = System.nanoTime();
            int[] pixels = {1, 2, 3, 4};
            kind.shade(new Shading(effect, 0, 100, 100), pixels);
            long taken = System.nanoTime() - start;
            List<String> told = host.problems();
            String text = told.size() > declared ? told.get(declared) : "nothing; pixels " + Arrays.toString(pixels);
            row("effect: " + how, text.replaceFirst("^.*?\\): ", ""), taken, probe.stop());
        }
    }

    static void install(FakeHost host) {
        host.install(BAD, PluginXml.of(BAD), Misbehave.class);
        Project project = host.project();
        host.open(project.withTimelines(List.of(Timeline.empty("Ball 1", 4, project.duration()))));
    }

    static void row(String how, String text, long nanos, double stall) {
        System.out.printf("| %s | %s | %s | %.1f ms |%n", how, text.replace("|", "/"), time(nanos), stall);
    }

    static String time(long nanos) {
        return nanos < 10_000_000 ? "%.1f ms".formatted(nanos / 1e6) : "%,d ms".formatted(nanos / 1_000_000);
    }

    /** Bare and guarded in turns, the median of each. */
    static void shade(Path folder) {
        try (FakeHost host = new FakeHost(folder)) {
            host.install(GOOD, PluginXml.of(GOOD), Glitter.class);
            EffectKind bare = new Glitter();
            EffectKind guarded = host.effect("glitter");
            List<Double> bareTimes = new ArrayList<>();
            List<Double> guardedTimes = new ArrayList<>();
            for (int run = 0; run < 21; run++) {
                bareTimes.add(nanosPerTick(bare));
                guardedTimes.add(nanosPerTick(guarded));
            }
            bareTimes.sort(null);
            guardedTimes.sort(null);
            System.out.printf(
                    "%nshading a ball: %.1f ns a tick bare, %.1f ns under the guard (median of 21); at best %.1f and"
                            + " %.1f%n",
                    bareTimes.get(10), guardedTimes.get(10), bareTimes.get(0), guardedTimes.get(0));
        }
    }

    static double nanosPerTick(EffectKind kind) {
        int ticks = 300_000;
        Effect effect = new Effect("glitter", Map.of("density", new ParameterValue.Number(0.3)));
        int[] pixels = new int[4];
        long sum = 0;
        long start = System.nanoTime();
        for (int tick = 0; tick < ticks; tick++) {
            pixels[0] = tick;
            kind.shade(new Shading(effect, tick, ticks, 1000), pixels);
            sum += pixels[0];
        }
        long nanos = System.nanoTime() - start;
        if (sum == 42) {
            System.out.println();
        }
        return nanos / (double) ticks;
    }

    /** Fifty times in, used, and out again; every class loader must be gone. */
    static void comeAndGo(Path folder) throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        try (FakeHost host = new FakeHost(folder)) {
            long nanos = 0;
            for (int i = 0; i < 50; i++) {
                nanos += once(host, loaders);
            }
            long left = 50;
            for (int i = 0; i < 20 && left > 0; i++) {
                System.gc();
                Thread.sleep(50);
                left = loaders.stream().filter(loader -> loader.get() != null).count();
            }
            System.out.printf(
                    "50 times installed, used, uninstalled: %.1f ms each; %d class loaders left%n", nanos / 50e6, left);
        }
    }

    /** A method of its own, so that no local variable holds the loader. */
    static long once(FakeHost host, List<WeakReference<ClassLoader>> loaders) throws Exception {
        ClassLoader loader = new Own(PluginBench.class.getClassLoader());
        loaders.add(new WeakReference<>(loader));
        long start = System.nanoTime();
        host.install(GOOD, PluginXml.of(GOOD), loader.loadClass(Glitter.class.getName()));
        if (host.effect("glitter") == null
                || host.tool("add_glitter", Map.of()).text().isEmpty()) {
            throw new IllegalStateException("it does not work");
        }
        host.uninstall(GOOD);
        return System.nanoTime() - start;
    }

    /** What fifty plug-ins that nobody uses cost. */
    static void start(Path folder) {
        double with = 0;
        for (int run = 0; run < 7; run++) {
            try (FakeHost host = new FakeHost(folder)) {
                PluginRegistry plugins = host.plugins();
                for (int i = 0; i < 50; i++) {
                    plugins.install("com.example.p" + i, """
                        <extension point="org.sequencemaker.effects">
                           <effect id="e%1$d" label="E" class="com.example.None"/></extension>
                        <extension point="org.sequencemaker.assistantTools">
                           <tool id="t%1$d" label="T" description="D" effect="reads" class="com.example.None">
                           <parameter name="a" type="text"/></tool></extension>
                        <extension point="org.sequencemaker.settings">
                           <setting id="s" label="S" type="flag"/></extension>\
                        """.formatted(i), PluginBench.class);
                }
                long start = System.nanoTime();
                host.problems();
                with = run == 0 ? Double.MAX_VALUE : Math.min(with, (System.nanoTime() - start) / 50e6);
            }
        }
        System.out.printf("each installed but unused plug-in: %.3f ms to read all its extensions%n", with);
    }

    /** A thread that wants to run every millisecond, and remembers the longest it could not. */
    static final class Probe implements Runnable {
        private final Thread thread = new Thread(this);
        private volatile boolean stop;
        private volatile double longest;

        Probe() {
            thread.start();
        }

        @Override
        public void run() {
            long last = System.nanoTime();
            while (!stop) {
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    return;
                }
                long now = System.nanoTime();
                longest = Math.max(longest, (now - last) / 1e6 - 1);
                last = now;
            }
        }

        double stop() throws IllegalStateException {
            stop = true;
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return longest;
        }
    }

    /** Loads the classes of the example itself, as OSGi would for each installation. */
    static final class Own extends ClassLoader {
        Own(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(GOOD)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
