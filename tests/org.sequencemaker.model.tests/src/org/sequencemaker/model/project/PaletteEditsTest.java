package org.sequencemaker.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.testkit.TimelineText;

class PaletteEditsTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);
    private static final PaletteBinding MAIN = new PaletteBinding("p", "main");
    private static final PaletteBinding GONE = new PaletteBinding("p", "gone");

    private final Project project = aProject()
            .lasting(5000)
            .with(aTimeline("Ball 1")
                    .look(0, 1000, Look.solid(RED).bound(MAIN, MAIN))
                    .look(1000, 2000, Look.fade(RED, Rgb.WHITE).bound(MAIN, null))
                    .solid(2000, 3000, RED))
            .with(aTimeline("Ball 2").look(0, 1000, Look.fade(Rgb.WHITE, RED).bound(null, MAIN)))
            .with(new Palette("p", "Palette", List.of(new Palette.Entry("main", "Main", RED))))
            .build();

    private static String text(Project project) {
        return String.join(
                " / ", project.timelines().stream().map(TimelineText::of).toList());
    }

    @Test
    void boundColoursFollowTheirEntryAndOthersDoNot() {
        Project recoloured = PaletteEdits.recolour(project, MAIN, BLUE);
        assertEquals("0-1000 blue, 1000-2000 blue>white, 2000-3000 red / 0-1000 white>blue", text(recoloured));
        assertEquals(BLUE, recoloured.palettes().getFirst().entries().getFirst().colour());
        assertEquals(project, PaletteEdits.recolour(recoloured, MAIN, RED));
    }

    @Test
    void paintingBindsToTheEntry() {
        var plain = project.timelines().getFirst().segments().getLast();
        Project painted = PaletteEdits.recolour(PaletteEdits.paint(project, List.of(plain.id()), MAIN), MAIN, BLUE);
        assertEquals("0-1000 blue, 1000-2000 blue>white, 2000-3000 blue / 0-1000 white>blue", text(painted));
    }

    @Test
    void whatIsBoundToSomethingTakenAwayKeepsItsColour() {
        Project without = PaletteEdits.remove(project, MAIN);
        assertEquals(text(project), text(without));
        assertEquals(List.of(), without.palettes().getFirst().entries());
        assertNull(without.timelines().getFirst().segments().getFirst().look().startEntry());
        Project none = PaletteEdits.remove(project, "p");
        assertEquals(List.of(), none.palettes());
        assertEquals(without.timelines(), none.timelines());
        assertSame(
                project.timelines().getFirst().segments().getLast(),
                none.timelines().getFirst().segments().getLast());
    }

    @Test
    void anEntryThatIsNotThereIsRefused() {
        assertThrows(Refusal.class, () -> PaletteEdits.recolour(project, GONE, BLUE));
        assertThrows(Refusal.class, () -> PaletteEdits.paint(project, List.of(), GONE));
        assertThrows(Refusal.class, () -> PaletteEdits.remove(project, GONE));
        assertThrows(Refusal.class, () -> PaletteEdits.remove(project, "x"));
    }

    @Test
    void palettesAreAddedAndChanged() {
        Project more = PaletteEdits.add(project, new Palette("q", "Other", List.of()));
        Project renamed = PaletteEdits.change(more, "q", palette -> palette.withName("Second"));
        assertEquals(
                List.of("Palette", "Second"),
                renamed.palettes().stream().map(Palette::name).toList());
        assertThrows(Refusal.class, () -> PaletteEdits.add(more, new Palette("q", "Again", List.of())));
        assertThrows(Refusal.class, () -> PaletteEdits.change(project, "q", palette -> palette));
    }
}
