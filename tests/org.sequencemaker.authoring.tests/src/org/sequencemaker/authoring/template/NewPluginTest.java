package org.sequencemaker.authoring.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.plugin.testkit.PluginXml;

class NewPluginTest {
    private static final NewPlugin GLOW =
            new NewPlugin(PluginName.of("com.example.slow_glow"), "https://example.org/s");

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @Test
    void everyFileOfTheTemplateIsWrittenAndNoOther() throws IOException {
        Path template = PluginXml.source("bundles/org.sequencemaker.authoring/template");
        try (Stream<Path> files = Files.walk(template)) {
            assertEquals(
                    new TreeSet<>(NewPlugin.FILES),
                    files.filter(Files::isRegularFile)
                            .map(file -> template.relativize(file).toString().replace('\\', '/'))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        List<Path> written = GLOW.writeTo(folder.resolve("glow"));
        assertEquals(NewPlugin.FILES.size(), written.size());
        for (Path file : written) {
            String text = Files.readString(folder.resolve("glow").resolve(file));
            assertFalse(text.matches("(?s).*@(id|path|short|Class|label|site|year)@.*"), file + ": " + text);
            assertFalse(file.toString().contains("@"), file.toString());
        }
        assertTrue(
                written.contains(Path.of("com.example.slow_glow/src/com/example/slow_glow/SlowGlowEffect.java")),
                written.toString());
        assertTrue(written.contains(Path.of(".mvn/extensions.xml")), written.toString());
    }

    @Test
    void aFolderWithSomethingInItIsRefusedAndAnEmptyOneIsNot() throws IOException {
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "mine");
        FileAlreadyExistsException refusal = assertThrows(FileAlreadyExistsException.class, () -> GLOW.writeTo(full));
        assertEquals(full + ": is not empty; give a folder that is empty or new", refusal.getMessage());
        assertThrows(FileAlreadyExistsException.class, () -> GLOW.writeTo(full.resolve("mine.txt")));
        GLOW.writeTo(Files.createDirectories(folder.resolve("empty")));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("empty", "full"),
                    left.map(path -> String.valueOf(path.getFileName()))
                            .sorted()
                            .toList());
        }
        assertEquals("mine", Files.readString(full.resolve("mine.txt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "glow",
                "com.example.Glow",
                "com..glow",
                "com.example.new",
                "com.example.glow-worm",
                "../com.example",
                "org.sequencemaker.mine",
                "java.glow",
                ""
            })
    void anIdThatCannotBeOneIsRefused(String id) {
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> PluginName.of(id))
                .getMessage());
        assertTrue(message.startsWith("the id \"" + id + "\" cannot be used: "), message);
    }

    @Test
    void aNameThatWouldBreakAFileIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PluginName("com.example.glow", "<Glow>"));
        assertThrows(IllegalArgumentException.class, () -> new PluginName("com.example.glow", "Glow\" x=\""));
        assertEquals("Über-Glow (2)", new PluginName("com.example.glow", "Über-Glow (2)").label());
    }
}
