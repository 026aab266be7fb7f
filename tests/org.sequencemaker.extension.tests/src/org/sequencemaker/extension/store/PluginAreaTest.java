package org.sequencemaker.extension.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.plugin.testkit.RecordedProblems;

class PluginAreaTest {
    private static final String LIGHTS = "org.example.lights";

    private final RecordedProblems problems = new RecordedProblems();
    private final List<Runnable> later = new ArrayList<>();

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsSetIsThereInTheNextProcess() {
        area().settings().write(LIGHTS, "how = bright\\#", "very\nbright = yes \\n # é");
        assertEquals("very\nbright = yes \\n # é", area().settings().read(LIGHTS, "how = bright\\#"));
        area().settings().write(LIGHTS, "how = bright\\#", null);
        assertNull(area().settings().read(LIGHTS, "how = bright\\#"));
        assertEquals(List.of(), problems.texts());
    }

    @Test
    void whoMayRunIsThereInTheNextProcess() {
        Standing.State state = new Standing.State(
                Map.of(LIGHTS + "/org.sequencemaker.effects/glow", "failed 3 times = too often"),
                Set.of("org.example.other"),
                Map.of(LIGHTS, Set.of(Capability.NETWORK, Capability.FILES)));
        area().standing().write(state);
        assertEquals(state, area().standing().read());
        area().standing().write(Standing.State.CLEAN);
        assertEquals(state, area().standing().read(), "a store that has read nothing takes nothing away");
        Standing.Store store = area().standing();
        store.read();
        store.write(Standing.State.CLEAN);
        assertEquals(Standing.State.CLEAN, area().standing().read());
    }

    @Test
    void twoProcessesDoNotUndoEachOthersChanges() {
        Standing window = new Standing(area().standing());
        Standing commandLine = new Standing(area().standing());
        commandLine.enable("org.example.a", false);
        window.enable("org.example.b", false);
        window.refuse(LIGHTS, Capability.FILES, true);
        assertEquals(
                Set.of("org.example.a", "org.example.b"),
                area().standing().read().disabled());
        area().settings().write(LIGHTS, "one", "1");
        area().settings().write(LIGHTS, "two", "2");
        assertEquals("1", area().settings().read(LIGHTS, "one"));
    }

    @Test
    void aChangeIsSeenAtOnceAndWrittenLater() {
        PluginArea lazy = new PluginArea(folder, later::add, problems);
        lazy.settings().write(LIGHTS, "one", "1");
        assertEquals("1", lazy.settings().read(LIGHTS, "one"));
        assertNull(area().settings().read(LIGHTS, "one"));
        later.forEach(Runnable::run);
        assertEquals("1", area().settings().read(LIGHTS, "one"));
        lazy.settings().write(LIGHTS, "one", "2");
        lazy.flush();
        assertEquals("2", area().settings().read(LIGHTS, "one"));
    }

    @Test
    void aChangeByAnotherProcessIsSeen() {
        PluginArea window = area();
        window.settings().write(LIGHTS, "one", "1");
        area().settings().write(LIGHTS, "one", "a longer value");
        assertEquals("a longer value", window.settings().read(LIGHTS, "one"));
    }

    @Test
    void aBrokenFileIsKeptAsideAndToldOnce() throws IOException {
        for (byte[] broken : new byte[][] {"no key\n".getBytes(), {(byte) 0xFF, 0, 1}, "a=\\x".getBytes()}) {
            Path file = Files.createDirectories(folder.resolve("plug-ins")).resolve("settings.txt");
            Files.write(file, broken);
            PluginArea area = area();
            assertNull(area.settings().read(LIGHTS, "one"));
            assertNull(area.settings().read(LIGHTS, "one"));
            assertFalse(Files.exists(file));
            assertEquals(broken.length, Files.size(file.resolveSibling("settings.txt.broken")), "its content is kept");
        }
        assertEquals(3, problems.texts().size(), problems.texts().toString());
        assertTrue(problems.texts().getFirst().contains("line 1 has no key and value"), problems.texts()::toString);
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndTheValueHoldsMeanwhile() throws IOException {
        Files.writeString(folder.resolve("plug-ins"), "a file where the folder should be");
        PluginArea area = area();
        area.settings().write(LIGHTS, "one", "1");
        assertEquals("1", area.settings().read(LIGHTS, "one"));
        assertFalse(problems.texts().isEmpty());
    }

    @Test
    void aSecretCanComeFromTheEnvironment() {
        Map<String, String> environment = Map.of("SEQUENCEMAKER_SECRET_ORG_EXAMPLE_LIGHTS_API_KEY", "s3");
        EnvironmentSecrets secrets = new EnvironmentSecrets(environment, problems);
        assertEquals("s3", secrets.read(LIGHTS, "api-key"));
        @Nullable String other = secrets.read(LIGHTS, "other");
        assertNull(other);
        secrets.write(LIGHTS, "other", "x");
        assertTrue(problems.texts().getFirst().contains("SEQUENCEMAKER_SECRET_ORG_EXAMPLE_LIGHTS_OTHER"));
    }

    private PluginArea area() {
        return new PluginArea(folder, Runnable::run, problems);
    }
}
