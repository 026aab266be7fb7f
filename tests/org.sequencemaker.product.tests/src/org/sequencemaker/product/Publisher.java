package org.sequencemaker.product;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Makes update sites with p2's publisher, which the product has. */
final class Publisher {
    private Publisher() {}

    /**
     * Makes a site of bundles and features.
     *
     * @param source with the folders {@code plugins} and {@code features}
     */
    static Path publish(Path product, Path source, Path site) throws IOException, InterruptedException {
        Ran.command(
                        source,
                        Map.of(),
                        List.of(
                                Path.of(System.getProperty("java.home", ""), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                launcher(product).toString(),
                                "-nosplash",
                                "-configuration",
                                source.resolve("publisher").toString(),
                                "-data",
                                source.resolve("workspace").toString(),
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

    /** Makes a site with one plug-in that has no code. */
    static Path onePlugin(Path product, Path folder, String id, String name, String requires)
            throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolve(id));
        jar(source.resolve("plugins/" + id + "_1.0.0.jar"), Map.of("META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: %s;singleton:=true
                Bundle-Version: 1.0.0
                Require-Bundle: %s

                """.formatted(
                        id, requires)));
        jar(source.resolve("features/" + id + ".feature_1.0.0.jar"), Map.of("feature.xml", """
                <feature id="%s.feature" label="%s" version="1.0.0"><plugin id="%s" version="1.0.0"/></feature>
                """.formatted(
                        id, name, id)));
        return publish(product, source, folder.resolve(id + "-site"));
    }

    private static void jar(Path file, Map<String, String> entries) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
    }

    private static Path launcher(Path product) throws IOException {
        try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
