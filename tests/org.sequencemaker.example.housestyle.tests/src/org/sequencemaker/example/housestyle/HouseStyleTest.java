package org.sequencemaker.example.housestyle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.plugin.testkit.FakeHost;
import org.sequencemaker.plugin.testkit.PluginXml;

class HouseStyleTest {
    private static final String PLUGIN = "org.sequencemaker.example.housestyle";

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @SuppressWarnings("null")
    private FakeHost host;

    @BeforeEach
    void install() {
        host = new FakeHost(folder);
        host.install(PLUGIN, PluginXml.of(PLUGIN), HouseStyle.class);
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void theModelIsToldTheStyleThatTheUserHasSet() throws Exception {
        host.set(PLUGIN, "tone", "dramatic");
        host.set(PLUGIN, "base", "red");
        assertEquals(
                "House style: keep the show dramatic; the base colour is #FF0000; never use more than three colours in"
                        + " one section.",
                host.systemMessage());
        assertEquals(List.of(), host.problems());
    }

    @Test
    void promptsStayAsTheyAreUnlessTheUserWantsAReminder() throws Exception {
        assertEquals("Paint it blue", host.prompt("Paint it blue"));
        host.set(PLUGIN, "remind", "true");
        assertEquals("Paint it blue\n\n(Keep to the house style.)", host.prompt("Paint it blue"));
    }

    @Test
    void wordsToAvoidArePointedOut() throws Exception {
        assertEquals("All blue now.", host.response("All blue now."));
        assertEquals(
                "Strobe added.\n\nNote: this speaks of strobe, which the house style does without.",
                host.response("Strobe added."));
    }
}
