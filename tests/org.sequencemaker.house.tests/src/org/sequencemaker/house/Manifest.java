package org.sequencemaker.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The headers of a bundle's {@code MANIFEST.MF}. */
record Manifest(Map<String, String> headers) {

    static Manifest parse(String text) {
        Map<String, String> headers = new TreeMap<>();
        try {
            new java.util.jar.Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getMainAttributes()
                    .forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Manifest(headers);
    }

    String header(String name) {
        @Nullable String value = headers.get(name);
        return value == null ? "" : value;
    }

    List<String> requiredBundles() {
        return names("Require-Bundle");
    }

    List<String> importedPackages() {
        return names("Import-Package");
    }

    /** The values of a header that lists, without their attributes and directives. */
    private List<String> names(String header) {
        String plain = header(header).replaceAll("\"[^\"]*\"", "");
        return Stream.of(plain.split(","))
                .map(item -> item.split(";")[0].strip())
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
