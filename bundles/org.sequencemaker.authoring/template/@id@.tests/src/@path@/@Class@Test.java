package @id@;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.Shading;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.plugin.testkit.FakeHost;
import org.sequencemaker.plugin.testkit.FakeTurn;
import org.sequencemaker.plugin.testkit.chat.RecordedChat;
import org.sequencemaker.plugin.testkit.chat.RecordedStream;

/** The plug-in in a program without a window, a network or a model. */
class @Class@Test {
    @TempDir
    Path folder;

    private FakeHost host;

    @BeforeEach
    void installIntoAProjectWithTwoSegments() {
        host = new FakeHost(folder);
        host.install(@Class@Effect.class);
        Project project = host.project();
        Timeline ball = Timeline.empty("Ball 1", 4, project.duration())
                .paint(Segment.of(Span.ofMillis(0, 1000), Look.solid(Rgb.WHITE)))
                .paint(Segment.of(Span.ofMillis(2000, 3000), Look.solid(Rgb.WHITE)));
        host.open(project.withTimelines(List.of(ball)));
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void theProgramHasNothingToComplainOf() {
        assertEquals(List.of(), host.problems());
        assertTrue(host.ids("effects").contains("@short@"));
        assertTrue(host.ids("assistantTools").contains("add_@short@"));
    }

    @Test
    void theLightSwellsFromDarkToBright() {
        assertArrayEquals(new int[] {0x333333, 0x330000}, shaded(0));
        assertArrayEquals(new int[] {0xFFFFFF, 0xFF0000}, shaded(150));
        assertArrayEquals(shaded(0), shaded(300));
    }

    @Test
    void theModelLetsEverythingBreathe() throws Exception {
        FakeTurn turn = host.say(
                "Let everything breathe, slowly", new RecordedChat(RecordedStream.read(getClass(), "turn.txt")));
        assertTrue(turn.system().contains("Never more than 60 breaths a minute."), turn.system());
        assertEquals("added @short@ to 2 segments", turn.results().getFirst().text());
        assertEquals("Both segments breathe now, twelve times a minute.", turn.answer());
        for (Segment segment : host.project().timelines().getFirst().segments()) {
            assertEquals(12, segment.look().effects().getFirst().number("breaths", 0));
        }
    }

    @Test
    void theUsersLimitIsKept() throws Exception {
        host.set("@id@", "most", "10");
        ToolResult result = host.tool("add_@short@", Map.of("breaths", 11));
        assertTrue(result.failed());
        assertEquals("the user wants at most 10.0 breaths a minute, not 11.0", result.text());
    }

    @Test
    void itLeavesNothingBehindWhenItIsUninstalled() throws Exception {
        host.uninstall("@id@");
        host.assertUnloads(@Class@Effect.class, program -> {
            program.effect("@short@").shade(new Shading(new Effect("@short@", Map.of()), 0, 100, 100), new int[4]);
            program.tool("add_@short@", Map.of());
            program.systemMessage();
        });
    }

    /** White and red after a number of hundredths of a second. */
    private int[] shaded(long tick) {
        int[] pixels = {0xFFFFFF, 0xFF0000};
        host.effect("@short@").shade(new Shading(new Effect("@short@", Map.of()), tick, 1000, 100), pixels);
        return pixels;
    }
}
