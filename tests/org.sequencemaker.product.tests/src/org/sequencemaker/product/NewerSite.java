package org.sequencemaker.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** An update site with a newer version of the example plug-ins, made of those that were just built. */
final class NewerSite {
    static final String VERSION = "1.1.0";

    private NewerSite() {}

    /** Makes it with p2's publisher, which the product has. */
    static Path make(Path product, Path folder) throws IOException, InterruptedException {
        Path source = folder.resolve("newer-source");
        copy(Built.site().resolve("plugins"), "org.sequencemaker.example.", source.resolve("plugins"));
        copy(Built.site().resolve("features"), "org.sequencemaker.example.feature_", source.resolve("features"));
        Path site = folder.resolve("newer");
        Ran.command(
                        folder,
                        Map.of(),
                        List.of(
                                Path.of(System.getProperty("java.home", ""), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                launcher(product).toString(),
                                "-nosplash",
                                "-configuration",
                                folder.resolve("publisher").toString(),
                                "-data",
                                folder.resolve("publisher-workspace").toString(),
                                "-application",
                                "org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher",
                                "-metadataRepository",
                                site.toUri().toString(),
                                "-artifactRepository",
                                site.toUri().toString(),
                                "-source",
                                source.toString(),
                                "-publishArtifacts"))
                .good();
        return site;
    }

    private static Path launcher(Path product) throws IOException {
        try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void copy(Path from, String names, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> jars;
        try (Stream<Path> all = Files.list(from)) {
            jars = all.filter(jar -> jar.getFileName().toString().startsWith(names))
                    .toList();
        }
        for (Path jar : jars) {
            String name = jar.getFileName().toString().replaceFirst("_.*", "_" + VERSION + ".jar");
            raise(jar, to.resolve(name));
        }
    }

    private static void raise(Path jar, Path to) throws IOException {
        try (JarFile old = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(to);
                JarOutputStream raised = new JarOutputStream(file)) {
            for (JarEntry entry : (Iterable<JarEntry>) old.stream()::iterator) {
                raised.putNextEntry(new JarEntry(entry.getName()));
                try (InputStream content = old.getInputStream(entry)) {
                    byte[] bytes = content.readAllBytes();
                    raised.write(entry.getName().matches("META-INF/MANIFEST.MF|feature\\.xml") ? raised(bytes) : bytes);
                }
                raised.closeEntry();
            }
        }
    }

    private static byte[] raised(byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .replaceFirst("(?m)^Bundle-Version: \\S+", "Bundle-Version: " + VERSION)
                .replaceAll("version=\"1\\.0\\.0\\.\\w+\"", "version=\"" + VERSION + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
