package org.sequencemaker.ui.timeline.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.Shows;

class PaletteDeskTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb TEAL = new Rgb(0, 100, 100);

    private final OpenProject show = Shows.twoBalls();
    private final Brush brush = new Brush();
    private final StatusLine status = new StatusLine();
    private final PaletteDesk desk = new PaletteDesk(show, brush, status);

    private Segment first() {
        return show.project().timelines().getFirst().segments().getFirst();
    }

    private PaletteBinding added(Rgb colour) {
        PaletteBinding entry = desk.addColour(null, colour);
        assertNotNull(entry);
        return entry;
    }

    @Test
    void theFirstColourMakesAPaletteInOneStep() {
        Project before = show.project();
        added(RED);
        Palette palette = show.project().palettes().getFirst();
        assertEquals("Palette 1", palette.name());
        assertEquals("Red", palette.entries().getFirst().name());
        assertEquals("Add palette colour", show.document().undoLabel());
        show.document().undo();
        assertEquals(before, show.project());
    }

    @Test
    void whatIsPaintedFollowsTheEntryFromThenOn() {
        PaletteBinding entry = added(RED);
        show.selection().select(List.of(first().id()));
        desk.paint(entry);
        assertEquals(1, desk.used(entry));
        desk.change(entry, "Sea", TEAL);
        assertEquals(TEAL, first().look().start());
        assertEquals(
                "Sea", show.project().palettes().getFirst().entries().getFirst().name());
        desk.remove(entry);
        assertEquals(TEAL, first().look().start());
        assertEquals(0, desk.used(entry));
    }

    @Test
    void withoutASelectionTheBrushTakesIt() {
        PaletteBinding entry = added(TEAL);
        desk.paint(entry);
        assertEquals(entry, brush.look().startEntry());
        assertEquals(
                "Colour 1",
                show.project().palettes().getFirst().entries().getFirst().name());
    }

    @Test
    void palettesAreNamedAndTakenAway() {
        String id = desk.add();
        desk.rename(id, "Warm");
        assertEquals("Warm", show.project().palettes().getFirst().name());
        desk.remove(id);
        assertEquals(List.of(), show.project().palettes());
        desk.remove(id);
        assertEquals(true, status.message().isError());
    }
}
