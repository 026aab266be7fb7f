package org.sequencemaker.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the build has put what it made. */
final class Built {
    private Built() {}

    /** Returns the folder of the update site. */
    static Path site() {
        return existing(root().resolve("releng/org.sequencemaker.updatesite/target/repository"));
    }

    /** Returns the product for this machine, to read only. */
    static Path product() {
        Path products = root().resolve("releng/org.sequencemaker.product/target/products/org.sequencemaker.product");
        Path machine = products.resolve(property("product.os"))
                .resolve(property("product.ws"))
                .resolve(property("product.arch"));
        return existing(machine.resolve(
                property("product.os").equals("macosx") ? "SequenceMaker.app/Contents/Eclipse" : "sequencemaker"));
    }

    /** Copies the product for this machine, so that the built one stays as it was. */
    static Path copyOfProduct(Path into) throws IOException {
        Path original = product();
        try (Stream<Path> all = Files.walk(original)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                // With times: what is known of an installation is known by them.
                Files.copy(
                        file, into.resolve(original.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return into;
    }

    /** Returns the jar of a bundle that is among the tests. */
    static Path jarOfTests(String bundle) throws IOException {
        try (Stream<Path> files =
                Files.list(existing(root().resolve("tests").resolve(bundle).resolve("target")))) {
            return files.filter(file -> file.getFileName().toString().matches(".*-SNAPSHOT\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(bundle + " has not been built"));
        }
    }

    /** Returns a file of the sources. */
    static Path source(String path) {
        return root().resolve(path);
    }

    static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), () -> "the build sets the property " + name);
    }

    private static Path root() {
        return Path.of(property("product.root"));
    }

    private static Path existing(Path folder) {
        assertTrue(Files.isDirectory(folder), folder + " has not been built");
        return folder;
    }
}
