package org.sequencemaker.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An update site with a newer version of the example plug-ins, made of those that were just built. */
final class NewerSite {
    static final String VERSION = "1.1.0";

    private NewerSite() {}

    static Path make(Path product, Path folder) throws IOException, InterruptedException {
        Path source = folder.resolve("newer-source");
        copy(Built.site().resolve("plugins"), "org.sequencemaker.example.", source.resolve("plugins"));
        copy(Built.site().resolve("features"), "org.sequencemaker.example.feature_", source.resolve("features"));
        return Publisher.publish(product, source, folder.resolve("newer"));
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
            Jars.copy(jar, to.resolve(name), NewerSite::raised);
        }
    }

    private static String raised(String text) {
        return text.replaceFirst("(?m)^Bundle-Version: \\S+", "Bundle-Version: " + VERSION)
                .replaceAll("version=\"1\\.0\\.0\\.\\w+\"", "version=\"" + VERSION + "\"");
    }
}
