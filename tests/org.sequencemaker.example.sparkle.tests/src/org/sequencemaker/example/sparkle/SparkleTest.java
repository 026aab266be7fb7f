package org.sequencemaker.example.sparkle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.Shading;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.plugin.testkit.FakeHost;
import org.sequencemaker.plugin.testkit.PluginXml;

class SparkleTest {
    private static final String PLUGIN = "org.sequencemaker.example.sparkle";

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @SuppressWarnings("null")
    private FakeHost host;

    @BeforeEach
    void install() {
        host = new FakeHost(folder);
        host.install(PLUGIN, PluginXml.of(PLUGIN), Glitter.class);
        Project project = host.project();
        Timeline ball = Timeline.empty("Ball 1", 4, project.duration())
                .paint(Segment.of(Span.ofMillis(0, 1000), Look.solid(Rgb.BLACK)))
                .paint(Segment.of(Span.ofMillis(2000, 3000), Look.solid(Rgb.BLACK)));
        Timeline other = Timeline.empty("Ball 2", 4, project.duration());
        host.open(project.withTimelines(List.of(ball, other)));
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void itComesWithoutAProblemAndGoesAway() {
        assertEquals(List.of(), host.problems());
        assertEquals(List.of("glitter"), host.ids("effects"));
        host.uninstall(PLUGIN);
        assertEquals(List.of(), host.ids("effects"));
        assertNull(host.effect("glitter"));
    }

    @Test
    void theSameTickAlwaysLooksTheSame() {
        EffectKind glitter = Objects.requireNonNull(host.effect("glitter"));
        int white = 0;
        for (int tick = 0; tick < 1000; tick++) {
            int[] once = shaded(glitter, tick);
            assertArrayEquals(once, shaded(glitter, tick));
            for (int pixel : once) {
                white += pixel == 0xFFFFFF ? 1 : 0;
            }
        }
        assertTrue(white > 400 && white < 1200, white + " of 4000 pixels flash at a density of 0.2");
    }

    @Test
    void theToolAddsItToTheBallsTheModelNames() throws Exception {
        ToolResult result = host.tool("add_glitter", Map.of("timelines", "Ball 1", "density", 0.5));
        assertFalse(result.failed(), result.text());
        assertEquals("added glitter to 2 segments", result.text());
        for (Segment segment : host.project().timelines().getFirst().segments()) {
            assertEquals(0.5, segment.look().effects().getFirst().number("density", 0));
        }
        host.tool("add_glitter", Map.of());
        assertEquals(
                1,
                host.project()
                        .timelines()
                        .getFirst()
                        .segments()
                        .getFirst()
                        .look()
                        .effects()
                        .size());
    }

    @Test
    void whatTheModelGetsWrongIsSaidInWords() throws Exception {
        ToolResult result = host.tool("add_glitter", Map.of("timelines", 3, "density", 2, "colour", "red"));
        assertTrue(result.failed());
        assertEquals(
                "add_glitter: timelines: there is no timeline 3; there are 1 \"Ball 1\", 2 \"Ball 2\" and \"all\";"
                        + " density: 2 is not from 0 to 1; there is no argument colour, only timelines, density, others",
                result.text());
    }

    private static int[] shaded(EffectKind kind, int tick) {
        int[] pixels = new int[4];
        kind.shade(new Shading(new Effect("glitter", Map.of()), tick, 1000, 100), pixels);
        return pixels;
    }
}
