package org.sequencemaker.assistant.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.store.PluginArea;

class ConsentsTest {
    private static final String PLUGIN = "org.example.lights";
    private static final String TOOL = "light_up";

    @TempDir
    Path folder = Path.of("");

    private final List<String> problems = new ArrayList<>();

    /** As after another start of the program. */
    private Consents consents() {
        return new Consents(
                new PluginArea(folder.resolve("workspace"), Runnable::run, problem -> problems.add(problem.message()))
                        .settings());
    }

    private Path show(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, "a show");
        return file;
    }

    @Test
    void whatIsAllowedInAProjectIsStillAllowedAfterARestart() throws Exception {
        Path show = show("my show.smproj");
        assertFalse(consents().has(show, PLUGIN, TOOL));
        consents().give(show, PLUGIN, TOOL);
        consents().give(show, PLUGIN, "other_tool");
        assertTrue(consents().has(show, PLUGIN, TOOL));
        assertTrue(consents().has(folder.resolve("x/../my show.smproj"), PLUGIN, TOOL));
        assertEquals("a show", Files.readString(show), "nothing of it goes into the project's file");
        assertEquals(List.of(), problems);
    }

    @Test
    void anotherProjectAndAnotherPluginWithAToolOfTheNameAreAskedFor() throws Exception {
        Path show = show("show.smproj");
        consents().give(show, PLUGIN, TOOL);
        Path copy = folder.resolve("copy.smproj");
        Files.copy(show, copy);
        assertFalse(consents().has(copy, PLUGIN, TOOL));
        assertFalse(consents().has(show, "org.example.stranger", TOOL));
        assertFalse(consents().has(show, PLUGIN, "light"));
    }

    @Test
    void aConsentIsTakenBackInOneProjectOnly() throws Exception {
        Path one = show("show.smproj");
        Path other = show("another show.smproj");
        consents().give(one, PLUGIN, TOOL);
        consents().give(other, PLUGIN, TOOL);
        consents().takeBack(one);
        assertFalse(consents().has(one, PLUGIN, TOOL));
        assertTrue(consents().has(other, PLUGIN, TOOL));
    }

    @Test
    void theOldestGoWhenThereAreTooMany() {
        Consents consents = new Consents(SettingsStore.inMemory());
        for (int i = 0; i <= 1_000; i++) {
            consents.give(folder.resolve(i + ".smproj"), PLUGIN, TOOL);
        }
        assertFalse(consents.has(folder.resolve("0.smproj"), PLUGIN, TOOL));
        assertTrue(consents.has(folder.resolve("1.smproj"), PLUGIN, TOOL));
        assertTrue(consents.has(folder.resolve("1000.smproj"), PLUGIN, TOOL));
    }
}
