package org.sequencemaker.example.misbehaving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.Shading;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.plugin.testkit.FakeHost;
import org.sequencemaker.plugin.testkit.PluginXml;

/** What the program does about each way to misbehave, with limits that are short for the test's sake. */
@Timeout(120)
class MisbehavingTest {
    private static final String PLUGIN = "org.sequencemaker.example.misbehaving";
    private static final String TOOL = "The plug-in " + PLUGIN + " failed while running the tool misbehave: ";

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @SuppressWarnings("null")
    private FakeHost host;

    @BeforeEach
    void install() {
        host = new FakeHost(folder, 2);
        host.install(PLUGIN, PluginXml.of(PLUGIN), Misbehave.class);
        Project project = host.project();
        host.open(project.withTimelines(List.of(Timeline.empty("Ball 1", 4, project.duration()))));
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void whatIsWrongInItsDeclarationIsTold() {
        String told = String.join("\n", host.problems());
        assertTrue(told.contains("(org.sequencemaker.effects/misbehaving): the id \"misbehaving\" is already"), told);
        assertTrue(told.contains("(org.sequencemaker.exporters/nothing): <exporter> lacks the attribute suffix"), told);
        assertTrue(told.contains("<export> is unknown; it should be <exporter>"), told);
        assertEquals(3, host.problems().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throws | IllegalStateException, I do not feel like it.",
                "hangs | it took longer than 2 s and was stopped.",
                "never_stops | it took longer than 2 s, did not stop when it was told to, and its thread was left",
                "returns_null | it returned null.",
                "overflows | it called itself without end (StackOverflowError).",
                "misses_code | it does not fit this version of the program (java.lang.NoSuchMethodError: Project.paint",
                "asks_too_much | memory ran out (",
            })
    void aToolThatFailsIsToldToTheModelAndChangesNothing(String how, String words) throws Exception {
        Project before = host.project();
        ToolResult result = host.tool("misbehave", Map.of("how", how));
        assertTrue(result.failed());
        assertTrue(result.text().startsWith(TOOL + words), result.text());
        assertEquals(before, host.project());
        assertFalse(host.tool("misbehave", Map.of("how", "well")).failed(), "it may run again after one failure");
    }

    @Test
    void whatItEatsIsFreedAgain() throws Exception {
        assertEquals(
                "ate 128 MiB",
                host.tool("misbehave", Map.of("how", "eats_memory")).text());
    }

    @Test
    void anEditAfterItsTimeIsNotMade() throws Exception {
        Project before = host.project();
        assertTrue(host.tool("misbehave", Map.of("how", "edits_late")).failed());
        assertEquals(List.of(PLUGIN), host.abandoned());
        while (!host.abandoned().isEmpty()) {
            Thread.onSpinWait();
        }
        assertEquals(before, host.project());
    }

    @Test
    void theNetworkStaysShutWithoutTheCapability() throws Exception {
        assertEquals(
                "The plug-in " + PLUGIN + " may not use the network: it has not declared the capability network.",
                host.tool("misbehave", Map.of("how", "phones_home")).text());
    }

    @Test
    void afterThreeFailuresTheToolIsGoneUntilItIsBroughtBack() throws Exception {
        for (int i = 0; i < 3; i++) {
            host.tool("misbehave", Map.of("how", "throws"));
        }
        assertEquals(List.of(), host.ids("assistantTools"));
        assertEquals(1, failures("It has failed 3 times and is set aside"));
        assertEquals(List.of("misbehaving"), host.ids("effects"), "its other extensions go on");
        host.bringBack();
        assertEquals(List.of("misbehave"), host.ids("assistantTools"));
    }

    @Test
    void anEffectThatThrowsLeavesTheColoursAsTheyWereAndIsThenLeftOut() {
        EffectKind kind = effect();
        for (int tick = 0; tick < 10; tick++) {
            assertArrayEquals(new int[] {1, 2, 3, 4}, shaded(kind, "throws", tick));
        }
        assertNull(host.effect("misbehaving"));
        assertEquals(3, failures("was shading tick"));
    }

    @Test
    void coloursOutOfRangeAreCutToColours() {
        assertArrayEquals(new int[] {0x123456, 0x123456, 0x123456, 0x123456}, shaded(effect(), "nonsense", 0));
    }

    @Test
    void anEffectThatDawdlesIsBlamed() {
        EffectKind kind = effect();
        for (int tick = 0; tick < 3; tick++) {
            shaded(kind, "dawdles", tick);
        }
        assertEquals(3, failures(" ms."));
        assertNull(host.effect("misbehaving"));
    }

    @Test
    void anEffectThatHangsIsBlamedWhileItHangs() {
        EffectKind kind = effect();
        shaded(kind, "freezes", 0);
        assertEquals(1, failures("it did not come back for 1 s"));
        assertArrayEquals(new int[] {1, 2, 3, 4}, shaded(kind, "nonsense", 1), "it is left out from then on");
        assertFalse(Thread.currentThread().isInterrupted(), "what stopped the effect does not stop its caller");
    }

    @Test
    void anAssistantPluginThatFailsIsSkipped() throws Exception {
        assertEquals("The project is Test", host.systemMessage());
        assertEquals("Paint it blue", host.prompt("Paint it blue"));
        assertEquals("Done.", host.response("Done."));
        assertEquals(1, failures("processing the prompt: UnsupportedOperationException, prompts are beneath me."));
        assertEquals(1, failures("processing the response: it returned null."));
    }

    @Test
    void processorsThatCannotBeMadeLeaveAttachmentsAlone() throws Exception {
        Attachment picture = new Attachment("p.png", "image/png", new byte[10]);
        assertEquals(List.of(picture), host.attach(picture));
        assertEquals(1, failures("IllegalStateException, constructors are a good place to fail."));
        assertEquals(1, failures("there is no class " + PLUGIN + ".NobodyWroteThis."));
        assertEquals(1, failures("the class " + PLUGIN + ".Misbehave is not a AttachmentProcessor."));
    }

    @Test
    void uninstallingTakesItAllAway() {
        host.uninstall(PLUGIN);
        List<String> left = Stream.of("assistantTools", "effects", "assistantPlugins", "attachmentProcessors")
                .flatMap(point -> host.ids(point).stream())
                .collect(Collectors.toList());
        assertEquals(List.of(), left);
    }

    private EffectKind effect() {
        return Objects.requireNonNull(host.effect("misbehaving"));
    }

    private long failures(String words) {
        return host.problems().stream().filter(text -> text.contains(words)).count();
    }

    private static int[] shaded(EffectKind kind, String how, int tick) {
        int[] pixels = {1, 2, 3, 4};
        Effect effect = new Effect("misbehaving", Map.of("how", new ParameterValue.Text(how)));
        kind.shade(new Shading(effect, tick, 100, 100), pixels);
        return pixels;
    }
}
