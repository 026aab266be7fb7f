package org.sequencemaker.authoring.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.authoring.Compiled;
import org.sequencemaker.extension.Host;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.plugin.testkit.FakeHost;
import org.sequencemaker.plugin.testkit.PluginXml;

/**
 * The template, and what the guide for authors adds to it, compile and are taken by the registry. That the commands of
 * the guide do what it says is tested on the built product.
 */
class GuideTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```(java|xml)\n(.*?)```");
    private static final Pattern FILE = Pattern.compile("`([^`\\s]+/[^`\\s]+\\.[a-z]+)`");

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @Test
    void everyLineOfCodeCompilesAndEveryExtensionIsTaken() throws Exception {
        Path project = folder.resolve("glow");
        new NewPlugin(PluginName.of("com.example.glow"), "https://example.org/sequencemaker").writeTo(project);
        assertEquals(3, followed(project), "blocks of code in the guide");

        Path classes = Files.createDirectories(folder.resolve("classes"));
        Compiled.into(
                classes,
                sources(project),
                List.of(Host.class, Project.class, FakeHost.class, Test.class, NonNull.class));
        String xml = Files.readString(project.resolve("com.example.glow/plugin.xml"));
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, FakeHost.class.getClassLoader());
                FakeHost host = new FakeHost(folder.resolve("host"))) {
            host.plugins().install("com.example.glow", xml, loader);
            assertEquals(List.of(), host.problems());
            assertEquals(List.of("ember", "glow"), host.ids("effects"));
            assertNotNull(host.effect("ember"));
            assertTrue(host.systemMessage().contains("Never more than 60 breaths"), host.systemMessage());
        }
    }

    /** Writes what the guide writes, and returns in how many places. */
    private static int followed(Path project) throws IOException {
        String guide = Files.readString(PluginXml.source("bundles/org.sequencemaker.extension/GUIDE.md"));
        int blocks = 0;
        Matcher block = BLOCK.matcher(guide);
        while (block.find()) {
            Path file = project.resolve(lastFile(guide.substring(0, block.start())));
            String text = String.valueOf(block.group(2));
            boolean whole = "java".equals(block.group(1));
            Files.writeString(file, whole ? text : Files.readString(file).replace("</plugin>", text + "</plugin>"));
            blocks++;
        }
        return blocks;
    }

    private static String lastFile(String before) {
        String last = "";
        Matcher file = FILE.matcher(before);
        while (file.find()) {
            last = String.valueOf(file.group(1));
        }
        return last;
    }

    private static List<Path> sources(Path project) throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(project)) {
            walk.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
        return sources;
    }
}
