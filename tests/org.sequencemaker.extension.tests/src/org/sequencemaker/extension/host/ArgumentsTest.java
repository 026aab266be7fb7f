package org.sequencemaker.extension.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolParameter;
import org.sequencemaker.extension.tool.ToolParameter.Type;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;

class ArgumentsTest {
    private final Project project = project();
    private final ToolSpec tool = new ToolSpec(
            "paint",
            "Paint",
            "Paints",
            ToolSpec.Effect.EDITS,
            ToolSpec.Consent.ALLOW,
            true,
            List.of(
                    parameter("colour", Type.COLOUR, true, ""),
                    parameter("at", Type.TIME, false, ""),
                    parameter("balls", Type.TIMELINES, false, "all"),
                    parameter("times", Type.INTEGER, false, "1"),
                    parameter("hard", Type.FLAG, false, ""),
                    new ToolParameter("mode", Type.TEXT, "", false, "", 0, 0, List.of("over", "under"), List.of()),
                    new ToolParameter(
                            "steps",
                            Type.LIST,
                            "",
                            false,
                            "",
                            0,
                            0,
                            List.of(),
                            List.of(new ToolParameter(
                                    "step",
                                    Type.OBJECT,
                                    "",
                                    false,
                                    "",
                                    0,
                                    0,
                                    List.of(),
                                    List.of(parameter("colour", Type.COLOUR, true, "")))))));

    @Test
    void whatTheModelSaysBecomesValues() {
        ToolCall call = read(Map.of(
                "colour",
                List.of(255, 0, 0),
                "at",
                "0:02.5",
                "balls",
                List.of(2, "Left"),
                "times",
                3.0,
                "hard",
                "true",
                "steps",
                List.of(Map.of("colour", "#00f"))));
        assertEquals(new Rgb(255, 0, 0), call.colour("colour"));
        assertEquals(Time.ofMillis(2_500), call.time("at"));
        assertEquals(project.timelines().stream().map(Timeline::id).toList(), call.timelines("balls"));
        assertEquals(3, call.integer("times"));
        assertEquals(true, call.flag("hard"));
        assertEquals(new Rgb(0, 0, 255), call.objects("steps").getFirst().colour("colour"));
    }

    @Test
    void defaultsAreReadAsTheModelWouldWriteThemAndTheRestIsNotThere() {
        ToolCall call = read(Map.of("colour", "red"));
        assertEquals(2, call.timelines("balls").size());
        assertEquals(1, call.integer("times"));
        assertFalse(call.has("at"));
        assertThrows(IllegalArgumentException.class, () -> call.time("at"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> read(Map.of(
                        "at", "-3", "balls", 7, "times", 1.5, "mode", "beside", "steps", List.of(Map.of()), "x", 1)));
        assertEquals(
                "paint: colour is missing;"
                        + " at: -3 is no time of this show; give seconds from 0, or minutes and seconds as 1:23.4,"
                        + " \"playhead\" or \"end\";"
                        + " balls: there is no timeline 7; there are 1 \"Left\", 2 \"Right\" and \"all\";"
                        + " times: 1.5 is not a whole number;"
                        + " mode: \"beside\" is none of over, under;"
                        + " steps[0].colour is missing;"
                        + " there is no argument x, only colour, at, balls, times, hard, mode, steps",
                refusal.reason());
    }

    private ToolCall read(Map<String, ? extends @Nullable Object> said) {
        return Arguments.read(tool, said, new ShowVocabulary(project));
    }

    private static ToolParameter parameter(String name, Type type, boolean required, String standard) {
        return new ToolParameter(
                name, type, "", required, standard, -Double.MAX_VALUE, Double.MAX_VALUE, List.of(), List.of());
    }

    private static Project project() {
        Project empty = Project.empty("Test", new Settings(Time.ofMillis(10_000), 100, 4, Kept.NOTHING));
        return empty.withTimelines(
                List.of(Timeline.empty("Left", 4, empty.duration()), Timeline.empty("Right", 4, empty.duration())));
    }
}
