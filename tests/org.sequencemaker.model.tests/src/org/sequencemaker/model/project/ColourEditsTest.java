package org.sequencemaker.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.testkit.TimelineText;

class ColourEditsTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);
    private static final PaletteBinding MAIN = new PaletteBinding("p", "main");

    private final Project project = aProject()
            .lasting(5000)
            .with(aTimeline("Ball 1")
                    .look(0, 1000, Look.solid(RED).bound(MAIN, MAIN))
                    .look(1000, 2000, Look.fade(Rgb.WHITE, RED))
                    .look(
                            2000,
                            3000,
                            Look.solid(Rgb.WHITE)
                                    .withEffects(List.of(
                                            new Effect("chase", Map.of("colour", new ParameterValue.Colour(RED)))))))
            .with(new Palette("p", "Palette", List.of(new Palette.Entry("main", "Main", RED))))
            .build();

    private static Segment segment(Project project, int index) {
        return project.timelines().getFirst().segments().get(index);
    }

    @Test
    void everywhereMeansSegmentsEffectsAndPalettes() {
        assertEquals(3, ColourEdits.count(project, RED));
        Project next = ColourEdits.replace(project, RED, BLUE);
        assertEquals(
                "0-1000 blue, 1000-2000 white>blue, 2000-3000 white*",
                TimelineText.of(next.timelines().getFirst()));
        assertEquals(MAIN, segment(next, 0).look().startEntry());
        assertEquals(BLUE, next.palettes().getFirst().entries().getFirst().colour());
        assertEquals(BLUE, segment(next, 2).look().effects().getFirst().colour("colour", RED));
        assertEquals(0, ColourEdits.count(next, RED));
        assertEquals(project, ColourEdits.replace(next, BLUE, RED));
    }

    @Test
    void onSomeSegmentsTheyLetGoOfTheirEntry() {
        Project next = ColourEdits.replace(project, List.of(segment(project, 0).id()), RED, BLUE);
        assertNull(segment(next, 0).look().startEntry());
        assertEquals(segment(project, 1), segment(next, 1));
        assertEquals(project.palettes(), next.palettes());
    }

    @Test
    void aColourThatIsNowhereIsRefused() {
        assertThrows(Refusal.class, () -> ColourEdits.replace(project, new Rgb(1, 2, 3), BLUE));
    }
}
