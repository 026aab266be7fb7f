package org.sequencemaker.authoring.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.NonNull;
import org.sequencemaker.authoring.Compiled;
import org.sequencemaker.extension.Host;
import org.sequencemaker.model.project.Project;

/** Makes jars of plug-ins out of sources, for the check to read. */
class PluginJar {
    static final String REQUIRE = "org.sequencemaker.extension;bundle-version=\"[1.0.0,2.0.0)\","
            + " org.sequencemaker.model;bundle-version=\"[1.0.0,2.0.0)\"";

    private final Path folder;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    /** A plug-in that has nothing wrong with it, and nothing in it. */
    PluginJar(Path folder) {
        this.folder = folder;
        headers.put("Manifest-Version", "1.0");
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", "com.example.glow;singleton:=true");
        headers.put("Bundle-Version", "1.0.0");
        headers.put("Bundle-License", "MIT");
        headers.put("Require-Bundle", REQUIRE);
        extensions("");
    }

    PluginJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    PluginJar without(String header) {
        headers.remove(header);
        return this;
    }

    PluginJar file(String name, String content) {
        files.put(name, content);
        return this;
    }

    /** Writes the extensions into its {@code plugin.xml}, of which they begin in line 4. */
    PluginJar extensions(String xml) {
        return file(
                "plugin.xml",
                "<?xml version=\"1.0\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>\n" + xml + "\n</plugin>\n");
    }

    /** Adds a class of the package {@code com.example.glow}. */
    PluginJar code(String name, String source) {
        return source("com.example.glow." + name, "package com.example.glow;\n" + source);
    }

    /** Adds a class of any package; those of the program are compiled against, and not packed. */
    PluginJar source(String name, String source) {
        sources.put(name, source);
        return this;
    }

    Path write() throws IOException {
        Path jar = folder.resolve("plugin-" + System.nanoTime() + ".jar");
        write(Files.newOutputStream(jar));
        return jar;
    }

    void write(OutputStream out) throws IOException {
        Path classes = compiled();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> walk = Files.walk(classes)) {
            StringBuilder manifest = new StringBuilder();
            headers.forEach((name, value) -> manifest.append(name)
                    .append(": ")
                    .append(value.replace(", ", ",\n "))
                    .append("\n"));
            entry(zip, "META-INF/MANIFEST.MF", manifest.toString().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> file : files.entrySet()) {
                entry(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("org/sequencemaker/") || name.startsWith("org/sequencemaker/example/")) {
                    entry(zip, name, Files.readAllBytes(file));
                }
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Path compiled() throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        if (sources.isEmpty()) {
            return classes;
        }
        List<Path> written = new ArrayList<>();
        Path source = Files.createTempDirectory(folder, "source");
        for (Map.Entry<String, String> one : sources.entrySet()) {
            Path file = source.resolve(one.getKey().replace('.', '/') + ".java");
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            written.add(Files.writeString(file, one.getValue()));
        }
        Compiled.into(classes, written, List.of(Host.class, Project.class, NonNull.class));
        return classes;
    }
}
