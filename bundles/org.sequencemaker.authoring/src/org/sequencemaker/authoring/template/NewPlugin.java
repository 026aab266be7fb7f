package org.sequencemaker.authoring.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the project of a new plug-in: the plug-in, its tests, a feature, a site, and the build. It is all there or not
 * there at all.
 */
public final class NewPlugin {
    /** What stands in the build where no address of a site is known. */
    public static final String NO_SITE = "https://example.org/write-the-address-of-the-site-here";

    /**
     * The files, by the path in the template: a folder of a bundle cannot be listed on every way it is started. Names
     * that mean something to the tools of this project are written with a _ for their dot.
     */
    static final List<String> FILES = List.of(
            "README.md",
            "LICENSE",
            "_gitignore",
            "_gitattributes",
            "pom.xml",
            "_mvn/extensions.xml",
            "_mvn/maven.config",
            "_github/workflows/build.yml",
            "@id@/META-INF/MANIFEST.MF",
            "@id@/build.properties",
            "@id@/plugin.xml",
            "@id@/src/@path@/package-info.java",
            "@id@/src/@path@/@Class@Effect.java",
            "@id@/src/@path@/Add@Class@.java",
            "@id@/src/@path@/@Class@Advice.java",
            "@id@.tests/META-INF/MANIFEST.MF",
            "@id@.tests/build.properties",
            "@id@.tests/src/@path@/@Class@Test.java",
            "@id@.tests/src/@path@/turn.txt",
            "@id@.feature/build.properties",
            "@id@.feature/feature.xml",
            "@id@.site/category.xml");

    private final PluginName name;
    private final String site;

    /**
     * @param name of the plug-in
     * @param site address of Sequence Maker's update site, which the build resolves against; or {@link #NO_SITE}
     */
    public NewPlugin(PluginName name, String site) {
        this.name = name;
        this.site = site;
    }

    /**
     * Writes it.
     *
     * @param folder must be empty or not there
     * @return the files, relative to the folder
     * @throws FileAlreadyExistsException if there is something in the folder, or a file in its place
     * @throws IOException if it cannot be written; then nothing is there that was not there before
     */
    public List<Path> writeTo(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        refuseIfFull(target);
        Map<Path, String> contents = new LinkedHashMap<>();
        for (String file : FILES) {
            contents.put(Path.of(filled(file.replaceAll("(^|/)_", "$1."))), filled(read(file)));
        }
        Path parent = target.getParent();
        if (parent == null) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.createDirectories(parent);
        Path half = Files.createTempDirectory(parent, ".new-plugin");
        try {
            for (Map.Entry<Path, String> entry : contents.entrySet()) {
                Path file = half.resolve(entry.getKey());
                Path above = file.getParent();
                Files.createDirectories(above == null ? half : above);
                Files.writeString(file, entry.getValue());
            }
            Files.deleteIfExists(target);
            Files.move(half, target);
        } catch (IOException e) {
            delete(half);
            throw e;
        }
        return List.copyOf(contents.keySet());
    }

    private static void refuseIfFull(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "is not a folder; give one that is empty or new");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new FileAlreadyExistsException(
                        folder.toString(), null, "is not empty; give a folder that is empty or new");
            }
        }
    }

    private String filled(String text) {
        Map<String, String> words = new HashMap<>(name.words());
        words.put("@site@", site.replace("&", "&amp;").replace("<", "&lt;"));
        words.put("@year@", String.valueOf(Year.now()));
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }

    private static String read(String file) throws IOException {
        try (InputStream in = NewPlugin.class.getResourceAsStream("/template/" + file)) {
            if (in == null) {
                throw new IOException("the template of plug-ins lacks " + file + "; the installation is damaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
