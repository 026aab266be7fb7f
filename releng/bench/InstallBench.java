import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Installs and uninstalls in one process what the site has, and measures what an installed but unused plug-in costs at
 * start. Needs nothing but the built product, its site and a JDK. Fails if class loaders or bundles are left behind, or
 * if an unused plug-in takes more than 2 ms of processor time at start.
 */
final class InstallBench {
    private static final int GENERATED = 50;
    private static final double MOST_MILLIS = 2;
    private static final Pattern TIME = Pattern.compile("project painted: (\\d+) ms, of processors (\\d+) ms");

    private static Path product = Path.of("");
    private static Path work = Path.of("");

    public static void main(String[] arguments) throws Exception {
        product = Path.of(arguments[0]);
        String site = Path.of(arguments[1]).toUri().toString();
        work = Files.createTempDirectory("installs");
        boolean good;
        try {
            Path source = work.resolve("source");
            probe(source, Path.of(arguments[2]));
            for (int i = 0; i < GENERATED; i++) {
                generated(source, i);
            }
            String made = publish(source);
            good = cycles(site, made, arguments[3]);
            int starts = Integer.parseInt(arguments[4]);
            good &= starts == 0 || starts(made, starts);
        } finally {
            delete(work);
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean cycles(String site, String made, String count) throws Exception {
        Path home = work.resolve("home");
        cli(home, "plugins", "install", "org.sequencemaker.bench.probe", "--site", made, "--yes");
        Path program = Files.writeString(work.resolve("cycles"), """
                #!/bin/sh
                here=%s
                . "$here/sequencemaker-areas"
                launcher=$(sed -n 's/^org\\.eclipse\\.equinox\\.launcher,[^,]*,\\([^,]*\\),.*/\\1/p' "$info")
                exec "$SEQUENCEMAKER_JAVA" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:SoftRefLRUPolicyMSPerMB=0 \\
                  "-Dosgi.instance.area.default=$home/workspace" \\
                  "-Dosgi.configuration.area=$configuration" "-Dsequencemaker.home=$home" \\
                  "-Dsequencemaker.version.area=$mine" -jar "$here/$launcher" -nosplash -consoleLog \\
                  -application org.sequencemaker.bench.probe.cycles "$@"
                """.formatted(product));
        program.toFile().setExecutable(true);
        return run(home, Map.of(), List.of(program.toString(), site, count)) == 0;
    }

    private static boolean starts(String made, int count) throws Exception {
        Path bare = work.resolve("bare");
        Path full = work.resolve("full");
        List<String> install = new ArrayList<>(List.of("plugins", "install", "--site", made, "--yes"));
        for (int i = 0; i < GENERATED; i++) {
            install.add("com.example.generated" + i);
        }
        cli(full, install.toArray(String[]::new));
        start(bare);
        start(full);
        List<Long> without = new ArrayList<>();
        List<Long> with = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            without.add(start(bare));
            with.add(start(full));
        }
        double each = (median(with) - median(without)) / (double) GENERATED;
        System.out.printf(
                Locale.ROOT,
                "start, processor time, median of %d by turns: %d ms without plug-ins, %d ms with %d unused ones: %.1f ms each; at most %.0f ms wanted%n",
                count,
                median(without),
                median(with),
                GENERATED,
                each,
                MOST_MILLIS);
        return each <= MOST_MILLIS;
    }

    private static long start(Path home) throws Exception {
        Path times = work.resolve("times");
        Files.deleteIfExists(times);
        int code = run(
                home,
                Map.of(
                        "SEQUENCEMAKER_JAVA_OPTS",
                        "-Dsequencemaker.timer=" + times + " -Dsequencemaker.exitAfterPaint=true",
                        "GDK_BACKEND",
                        "x11",
                        "NO_AT_BRIDGE",
                        "1"),
                List.of(product.resolve("sequencemaker").toString()));
        Matcher found = TIME.matcher(Files.exists(times) ? Files.readString(times) : "");
        if (code != 0 || !found.find()) {
            throw new IOException("a start ended with " + code);
        }
        // This start has worked, though it ended before the program could say so.
        try (Stream<Path> marks = Files.find(
                home, 4, (path, about) -> path.getFileName().toString().startsWith("starting."))) {
            for (Path mark : marks.toList()) {
                Files.delete(mark);
            }
        }
        return Long.parseLong(found.group(2));
    }

    private static void cli(Path home, String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(product.resolve("sequencemaker-cli").toString()));
        command.addAll(List.of(words));
        if (run(home, Map.of(), command) != 0) {
            throw new IOException(command + " failed");
        }
    }

    private static int run(Path home, Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("SEQUENCEMAKER_HOME", home.toString());
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }

    private static void probe(Path source, Path folder) throws Exception {
        Path classes = Files.createDirectories(work.resolve("classes"));
        String path;
        try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
            path = jars.map(Path::toString)
                    .filter(jar -> jar.endsWith(".jar"))
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int code = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-nowarn",
                "--release",
                "21",
                "-cp",
                path,
                "-d",
                classes.toString(),
                folder.resolve("Probe.java").toString());
        if (code != 0) {
            throw new IOException("the probe does not compile");
        }
        String name = "org.sequencemaker.bench.probe";
        bundle(
                source,
                name,
                "org.sequencemaker.plugins,org.eclipse.equinox.app,org.eclipse.equinox.common",
                """
                <plugin><extension id="cycles" point="org.eclipse.core.runtime.applications">
                <application><run class="org.sequencemaker.bench.probe.Probe"/></application></extension></plugin>
                """,
                Files.readAllBytes(classes.resolve("org/sequencemaker/bench/probe/Probe.class")));
    }

    private static void generated(Path source, int number) throws IOException {
        String name = "com.example.generated" + number;
        bundle(
                source,
                name,
                "org.sequencemaker.extension,org.sequencemaker.model",
                """
                <plugin><extension point="org.sequencemaker.effects">
                <effect id="generated%d" label="Generated %d" class="%s.Effect"/></extension></plugin>
                """.formatted(number, number, name),
                new byte[0]);
    }

    private static void bundle(Path source, String name, String needs, String xml, byte[] probe) throws IOException {
        String manifest = """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: %s;singleton:=true
                Bundle-Version: 1.0.0
                Bundle-ActivationPolicy: lazy
                Require-Bundle: %s
                Import-Package: org.osgi.framework

                """.formatted(name, needs);
        jar(
                source.resolve("plugins/" + name + "_1.0.0.jar"),
                Map.of(
                        "META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8),
                        "plugin.xml",
                                ("<?xml version=\"1.0\"?>\n<?eclipse version=\"3.4\"?>\n" + xml)
                                        .getBytes(StandardCharsets.UTF_8),
                        "org/sequencemaker/bench/probe/Probe.class", probe));
        jar(
                source.resolve("features/" + name + ".feature_1.0.0.jar"),
                Map.of("feature.xml", """
                <feature id="%s.feature" label="%s" version="1.0.0"><plugin id="%s" version="1.0.0"/></feature>
                """.formatted(name, name, name).getBytes(StandardCharsets.UTF_8)));
    }

    private static void jar(Path file, Map<String, byte[]> entries) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream output = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(output)) {
            for (String name : entries.keySet().stream().sorted().toList()) {
                if (entries.get(name).length > 0) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(entries.get(name));
                    zip.closeEntry();
                }
            }
        }
    }

    private static String publish(Path source) throws Exception {
        String site = work.resolve("site").toUri().toString();
        Path launcher;
        try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
            launcher = jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst()
                    .orElseThrow();
        }
        int code = run(
                work.resolve("publisher"),
                Map.of(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        launcher.toString(),
                        "-nosplash",
                        "-configuration",
                        work.resolve("configuration").toString(),
                        "-data",
                        work.resolve("workspace").toString(),
                        "-application",
                        "org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher",
                        "-metadataRepository",
                        site,
                        "-artifactRepository",
                        site,
                        "-source",
                        source.toString(),
                        "-publishArtifacts"));
        if (code != 0) {
            throw new IOException("the generated plug-ins cannot be published");
        }
        return site;
    }

    private static long median(List<Long> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
