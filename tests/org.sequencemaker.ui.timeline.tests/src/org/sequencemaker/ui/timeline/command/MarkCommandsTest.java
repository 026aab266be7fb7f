package org.sequencemaker.ui.timeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Clipboard;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.Playing;
import org.sequencemaker.ui.timeline.Shows;
import org.sequencemaker.ui.timeline.SnapSettings;
import org.sequencemaker.ui.timeline.TimelineSurface;
import org.sequencemaker.ui.timeline.gesture.Tools;

class MarkCommandsTest {
    private final TimelineSurface surface = new TimelineSurface(() -> SurfaceColours.LIGHT);
    private final OpenProject show = Shows.open(60);
    private final Song song = new Song();
    private final Desk desk = new Desk(
            show,
            surface,
            new Tools(new SnapSettings(Shows.memory()), new Brush(), song, null),
            new Clipboard(),
            new StatusLine(),
            null);

    /** Plays when the test says so. */
    private static final class Song implements Playing {
        private boolean playing;
        private long millis;
        private int run;

        @Override
        public boolean isPlaying() {
            return playing;
        }

        @Override
        public Time now() {
            return Time.ofMillis(millis);
        }

        @Override
        public int run() {
            return run;
        }
    }

    @BeforeEach
    void show() {
        surface.resize(1000, 400);
        surface.show(show, null);
    }

    @Test
    void theFirstMarkMakesATrackInTheSameStep() {
        show.playhead().moveTo(Time.ofMillis(4000));
        Project before = show.project();
        run("addMark");
        assertEquals(List.of(4000L), millis());
        assertEquals("Add mark", show.document().undoLabel());
        assertEquals(1, show.selection().selected().marks().size());
        show.document().undo();
        assertEquals(before, show.project());
    }

    @Test
    void tapsOfOneRunAreOneStepAndThoseOfTheNextAnother() {
        song.playing = true;
        tap(1000);
        tap(1510);
        tap(2003);
        song.run++;
        tap(9000);
        assertEquals(List.of(1000L, 1510L, 2003L, 9000L), millis());
        show.document().undo();
        assertEquals(List.of(1000L, 1510L, 2003L), millis());
        show.document().undo();
        assertEquals(List.of(), show.project().markTracks());
    }

    @Test
    void deleteAndNudgeAreForTheMarksThatAreSelected() {
        show.playhead().moveTo(Time.ofMillis(4000));
        run("addMark");
        run("nudgeLater");
        run("nudgeTickLater");
        assertEquals(List.of(4020L), millis());
        run("delete");
        assertEquals(List.of(), millis());
        assertEquals("Delete marks", show.document().undoLabel());
    }

    @Test
    void notesAreNudgedSteppedToAndDeleted() {
        Note note = Note.at(Time.ofMillis(5000), "here");
        show.document().apply("Note", project -> project.withNotes(List.of(note)));
        run("nextNote");
        assertEquals(Time.ofMillis(5000), show.playhead().time());
        show.selection().selectNotes(List.of(note.id()));
        run("nudgeEarlier");
        assertEquals(Time.ofMillis(4990), show.project().notes().getFirst().time());
        run("previousNote");
        assertEquals(Time.ofMillis(4990), show.playhead().time());
        run("delete");
        assertEquals(List.of(), show.project().notes());
    }

    @Test
    void tracksAreAddedHiddenShownAndOrdered() {
        run("addMarkTrack");
        run("addMarkTrack");
        MarkTrack second = surface.track();
        assertNotNull(second);
        run("markTrackUp");
        assertEquals(second.id(), show.project().markTracks().getFirst().id());
        run("hideMarkTrack");
        assertEquals(false, show.project().markTracks().getFirst().visible());
        run("showMarkTracks");
        assertTrue(show.project().markTracks().stream().allMatch(MarkTrack::visible));
        run("removeMarkTrack");
        assertEquals(1, show.project().markTracks().size());
    }

    @Test
    void aColourIsTakenFromTheTimeline() {
        run("pickColour");
        assertTrue(surface.isPicking());
        surface.pick(new Rgb(1, 2, 3));
        assertEquals(new Rgb(1, 2, 3), desk.tools().brush().look().start());
    }

    private void tap(long millis) {
        song.millis = millis;
        run("tapMark");
    }

    private List<Long> millis() {
        return show.project().markTracks().stream()
                .flatMap(track -> track.marks().stream())
                .map(Mark::time)
                .map(time -> time.micros() / 1000)
                .toList();
    }

    private void run(String name) {
        TimelineCommand command = TimelineCommands.find(TimelineCommands.PREFIX + name);
        assertNotNull(command);
        assertTrue(command.isPossible().test(desk), name);
        command.action().accept(desk);
    }
}
