package org.sequencemaker.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** Jars with another manifest. */
final class Jars {
    private Jars() {}

    /** Copies a jar, with a change of what says who it is: its manifest, and the description of a feature. */
    static void copy(Path jar, Path to, UnaryOperator<String> change) throws IOException {
        try (JarFile old = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(to);
                JarOutputStream changed = new JarOutputStream(file)) {
            for (JarEntry entry : (Iterable<JarEntry>) old.stream()::iterator) {
                changed.putNextEntry(new JarEntry(entry.getName()));
                try (InputStream content = old.getInputStream(entry)) {
                    byte[] bytes = content.readAllBytes();
                    boolean says = entry.getName().matches("META-INF/MANIFEST.MF|feature\\.xml");
                    changed.write(
                            says
                                    ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : bytes);
                }
                changed.closeEntry();
            }
        }
    }
}
