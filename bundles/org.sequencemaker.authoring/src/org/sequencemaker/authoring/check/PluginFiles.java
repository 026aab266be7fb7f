package org.sequencemaker.authoring.check;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The plug-ins and features in a file or folder: a jar of either, a site as a zip or folder, or a folder of a plug-in's
 * sources with its compiled classes. Time and memory are bounded whatever the file claims of itself.
 */
final class PluginFiles {
    private static final long MOST_BYTES = 512L << 20;
    private static final int MOST_FILES = 100_000;

    /** Where a build puts classes: Maven, and an IDE. */
    private static final List<String> CLASSES = List.of("target/classes/", "bin/");

    private final List<Map<String, byte[]>> found = new ArrayList<>();
    private long bytes;
    private int files;

    private PluginFiles() {}

    /**
     * Reads a file or folder.
     *
     * @return the files of each plug-in and feature, by path
     * @throws IOException if it cannot be read, is too large, or holds neither plug-in nor feature, saying so
     */
    static List<Map<String, byte[]>> read(Path path) throws IOException {
        PluginFiles reader = new PluginFiles();
        try {
            reader.any(path);
        } catch (UncheckedIOException e) {
            throw new IOException(path + " cannot be read: " + e.getMessage(), e);
        }
        if (reader.found.isEmpty()) {
            throw new IOException(
                    path + " holds neither a plug-in nor a feature: there is no META-INF/MANIFEST.MF with a"
                            + " Bundle-SymbolicName in it, no feature.xml, and no folder plugins with such jars");
        }
        return reader.found;
    }

    private void any(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            folder(path);
        } else {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                jar(path.toString(), in, true);
            }
        }
    }

    private void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder.resolve("plugins")) || Files.isDirectory(folder.resolve("features"))) {
            for (String part : List.of("features", "plugins")) {
                for (Path jar : listed(folder.resolve(part))) {
                    try (InputStream in = new BufferedInputStream(Files.newInputStream(jar))) {
                        jar(jar.toString(), in, false);
                    }
                }
            }
            return;
        }
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                count(name, Files.size(file));
                all.put(name, isRead(name) ? Files.readAllBytes(file) : new byte[0]);
            }
        }
        for (String classes : CLASSES) {
            Map<String, byte[]> inside = new LinkedHashMap<>();
            all.forEach((name, content) -> {
                if (name.startsWith(classes)) {
                    inside.put(name.substring(classes.length()), content);
                }
            });
            all.keySet().removeIf(name -> name.startsWith(classes));
            inside.forEach(all::putIfAbsent);
        }
        keep(all);
    }

    /** A file that the system may have put there is no jar of a site. */
    private static List<Path> listed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private void jar(String name, InputStream in, boolean outermost) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        List<String> jars = new ArrayList<>();
        try {
            ZipInputStream zip = new ZipInputStream(in);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String file = entry.getName();
                if (entry.isDirectory()) {
                    continue;
                }
                boolean inner = outermost && file.matches("(.*/)?(features|plugins)/[^/]+\\.jar");
                byte[] content = isRead(file) || inner ? content(file, zip) : skipped(file, zip);
                if (inner) {
                    jars.add(file);
                }
                all.put(file, content);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new IOException(name + " is no jar or zip that can be read: " + e.getMessage(), e);
        }
        if (all.isEmpty()) {
            throw new IOException(name + " is no jar or zip, or there is nothing in it");
        }
        if (outermost || concernsUs(all)) {
            keep(all);
        }
        jars.sort((a, b) -> Boolean.compare(a.contains("plugins/"), b.contains("plugins/")));
        for (String jar : jars) {
            jar(name + "!" + jar, new ByteArrayInputStream(all.getOrDefault(jar, new byte[0])), false);
        }
    }

    private void keep(Map<String, byte[]> all) {
        if (all.containsKey("META-INF/MANIFEST.MF") && isBundle(all) || all.containsKey("feature.xml")) {
            found.add(all);
        }
    }

    /** Returns whether it has to do with this program: a site brings along what others wrote for others. */
    private static boolean concernsUs(Map<String, byte[]> all) {
        return all.containsKey("feature.xml")
                || Stream.of("META-INF/MANIFEST.MF", "plugin.xml")
                        .map(name -> new String(all.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8))
                        // Manifests break long lines anywhere.
                        .anyMatch(text -> text.replaceAll("\r?\n ", "").contains("org.sequencemaker."));
    }

    private static boolean isBundle(Map<String, byte[]> all) {
        byte[] manifest = all.getOrDefault("META-INF/MANIFEST.MF", new byte[0]);
        return new String(manifest, StandardCharsets.UTF_8).contains("Bundle-SymbolicName");
    }

    private static boolean isRead(String name) {
        return name.endsWith(".class")
                || name.equals("META-INF/MANIFEST.MF")
                || name.matches("plugin\\.xml|feature\\.(xml|properties)|[^/]*(/[^/]+)?\\.e4xmi");
    }

    private byte[] content(String name, ZipInputStream zip) throws IOException {
        byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_BYTES - bytes + 1));
        count(name, content.length);
        return content;
    }

    private byte[] skipped(String name, ZipInputStream zip) throws IOException {
        count(name, 0);
        byte[] chunk = new byte[1 << 16];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            count(name, read);
            files--;
        }
        return new byte[0];
    }

    private void count(String name, long length) throws IOException {
        bytes += length;
        files++;
        if (bytes > MOST_BYTES || files > MOST_FILES) {
            throw new IOException("it is too large to be a plug-in: more than " + (MOST_BYTES >> 20) + " MiB or "
                    + MOST_FILES + " files, at " + name);
        }
    }
}
