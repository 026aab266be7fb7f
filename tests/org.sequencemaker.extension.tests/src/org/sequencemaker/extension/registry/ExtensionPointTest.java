package org.sequencemaker.extension.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.assistant.AssistantPlugin;
import org.sequencemaker.extension.assistant.AssistantPluginSpec;
import org.sequencemaker.plugin.testkit.PluginRegistry;
import org.sequencemaker.plugin.testkit.RecordedProblems;

class ExtensionPointTest {
    private final PluginRegistry plugins = new PluginRegistry();
    private final RecordedProblems problems = new RecordedProblems();
    private final Standing standing = new Standing(Standing.Store.inMemory());
    private final ExtensionPoint<AssistantPluginSpec, AssistantPlugin> point =
            new ExtensionPoint<>(plugins.registry(), Points.ASSISTANT_PLUGINS, standing, problems);

    /** An assistant plug-in that tells when it is made. */
    public static final class Counted implements AssistantPlugin {
        static final AtomicInteger MADE = new AtomicInteger();

        public Counted() {
            MADE.incrementAndGet();
        }
    }

    @AfterEach
    void close() {
        point.close();
        plugins.close();
    }

    @Test
    void readingLoadsNoClassOfThePlugin() {
        install("com.example.a", plugin("a", "class='com.example.NotThere'"));
        assertEquals(List.of("a"), ids());
        assertEquals("Name of a", point.all().getFirst().spec().label());
        assertEquals("com.example.a", point.all().getFirst().plugin());
        assertEquals(List.of(), problems.texts());
    }

    @Test
    void anObjectIsMadeOnceAndOnlyWhenAskedFor() throws Exception {
        install("com.example.a", plugin("a", counted()));
        int before = Counted.MADE.get();
        Extension<AssistantPluginSpec, AssistantPlugin> extension = point.all().getFirst();
        assertNull(extension.made());
        assertSame(extension.object(), extension.object());
        assertEquals(before + 1, Counted.MADE.get());
    }

    @Test
    void pluginsComeAndGoAndThoseThatStayAreKept() throws Exception {
        install("com.example.a", plugin("a", counted()));
        Extension<AssistantPluginSpec, AssistantPlugin> a = point.all().getFirst();
        AssistantPlugin object = a.object();
        install("com.example.b", plugin("b", counted()));
        assertEquals(List.of("a", "b"), ids());
        assertSame(a, point.find("a"));
        assertSame(object, a.object());
        plugins.uninstall("com.example.a");
        assertEquals(List.of("b"), ids());
        assertTrue(a.isGone());
        assertNull(a.made());
        install("com.example.a", plugin("a", counted()));
        assertNotSame(a, Objects.requireNonNull(point.find("a")));
    }

    @Test
    void listenersHearOfInstallingUninstallingAndDisabling() {
        AtomicInteger heard = new AtomicInteger();
        try (Subscription subscription = point.listen(heard::incrementAndGet)) {
            assertNotNull(subscription);
            install("com.example.a", plugin("a", counted()));
            assertEquals(1, heard.get());
            standing.enable("com.example.a", false);
            assertEquals(2, heard.get());
            assertEquals(List.of(), ids());
            assertEquals(1, point.installed().size());
            plugins.uninstall("com.example.a");
            assertEquals(3, heard.get());
        }
        install("com.example.a", plugin("a", counted()));
        assertEquals(3, heard.get());
    }

    @Test
    void orderIsByBeforeAndAfterAndThenById() {
        install("com.example.z", plugin("z", counted() + " before='m'"));
        install("com.example.a", plugin("a", counted() + " after='m, nobody'"));
        install("com.example.m", plugin("m", counted()) + plugin("b", counted()));
        assertEquals(List.of("b", "z", "m", "a"), ids());
        assertEquals(List.of(), problems.texts());
    }

    @Test
    void aCircleIsToldAndDoesNoHarm() {
        install("com.example.a", plugin("x", counted() + " before='y'") + plugin("y", counted() + " before='x'"));
        install("com.example.b", plugin("a", counted()));
        assertEquals(List.of("a", "x", "y"), ids());
        assertEquals(2, problems.all().size());
        assertTrue(
                problems.last().message().contains("go in a circle"),
                problems.last().message());
    }

    @Test
    void ofTwoWithOneIdTheSecondIsLeftOutUntilTheFirstGoes() {
        install("com.example.b", plugin("same", counted()));
        assertEquals(1, point.all().size());
        install("com.example.a", plugin("same", counted()));
        assertEquals(List.of("same"), ids());
        assertEquals("com.example.b", point.all().getFirst().plugin());
        assertEquals(
                "com.example.a (org.sequencemaker.assistantPlugins/same): the id \"same\" is already that of an"
                        + " extension of com.example.b; this one is left out",
                problems.last().toString());
        point.all();
        assertEquals(1, problems.all().size());
        plugins.uninstall("com.example.b");
        assertEquals("com.example.a", point.all().getFirst().plugin());
    }

    @Test
    void nobodyTakesAnIdAwayFromTheProgram() {
        install("com.example.a", plugin("same", counted()));
        install("org.sequencemaker.builtin", plugin("same", counted()));
        assertEquals("org.sequencemaker.builtin", point.all().getFirst().plugin());
    }

    @Test
    void faultsAreToldWithPluginExtensionAndReason() {
        install("com.example.a", "<assistantPlugin id='a' name='A' class='X'/><plugIn id='b'/>");
        install("com.example.c", plugin("c", counted() + " colour='red'"));
        install("com.example.d", "<assistantPlugin id='d' name='D' description='D'/>");
        assertEquals(List.of("c"), ids());
        assertEquals(
                List.of(
                        "com.example.a (org.sequencemaker.assistantPlugins/a): <assistantPlugin> lacks the attribute"
                                + " description; it is left out",
                        "com.example.a (org.sequencemaker.assistantPlugins/b): <plugIn> is unknown; it should be"
                                + " <assistantPlugin>; it is left out",
                        "com.example.c (org.sequencemaker.assistantPlugins/c): the attribute colour of"
                                + " <assistantPlugin> is unknown and has no effect",
                        "com.example.d (org.sequencemaker.assistantPlugins/d): <assistantPlugin> lacks the attribute"
                                + " class; it is left out"),
                problems.texts());
        assertFalse(ids().contains("a"));
        assertEquals(4, problems.all().size());
    }

    private List<String> ids() {
        return point.all().stream().map(Extension::id).toList();
    }

    private void install(String plugin, String elements) {
        plugins.install(
                plugin,
                "<extension point='org.sequencemaker.assistantPlugins'>" + elements + "</extension>",
                getClass());
    }

    private static String plugin(String id, String more) {
        return "<assistantPlugin id='%s' name='Name of %s' description='For a test' %s/>".formatted(id, id, more);
    }

    private static String counted() {
        return "class='" + Counted.class.getName() + "'";
    }
}
