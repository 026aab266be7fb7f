package org.sequencemaker.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

class HitTestTest {
    private static final int LEFT = Metrics.STANDARD.headWidth();
    private static final Project SHOW = Shows.of(
                    60, List.of(Shows.solid(1000, 3000, Shows.RED), Shows.solid(3000, 3050, Shows.BLUE)))
            .withNotes(List.of(Note.at(Time.ofMillis(2000), "here")))
            .withMarkTracks(List.of(new MarkTrack(
                    "s",
                    "Sections",
                    MarkTrack.Kind.SECTION,
                    Shows.RED,
                    List.of(Mark.over(Time.ofMillis(5000), Time.ofMillis(1000), "Verse")))));
    private static final Picture PICTURE = TimelineLayout.picture(SHOW, Shows.viewport(10));
    private static final int ROW = PICTURE.rows().getFirst().y() + 10;
    private static final int LANE = PICTURE.lanes().getFirst().y() + 5;

    @Test
    void endsOfASegmentAreTakenNearTheirEdges() {
        assertEquals(Hit.Grip.START, segment(102).grip());
        assertEquals(Hit.Grip.BODY, segment(150).grip());
        assertEquals(Hit.Grip.END, segment(297).grip());
    }

    @Test
    void aNarrowSegmentStillHasABody() {
        assertEquals(Hit.Grip.START, segment(300).grip());
        assertEquals(Hit.Grip.BODY, segment(302).grip());
        assertEquals(Hit.Grip.END, segment(304).grip());
    }

    @Test
    void darkPlacesAreGapsWithATime() {
        Hit.OnGap gap = assertInstanceOf(Hit.OnGap.class, HitTest.at(PICTURE, LEFT + 500, ROW));
        assertEquals(Time.ofMillis(5000), gap.time());
    }

    @Test
    void rulerNotesMarksAndNamesAreFound() {
        assertInstanceOf(Hit.OnRuler.class, HitTest.at(PICTURE, LEFT + 500, 5));
        assertInstanceOf(Hit.OnNote.class, HitTest.at(PICTURE, LEFT + 203, Metrics.STANDARD.rulerHeight() + 5));
        assertInstanceOf(Hit.OnMark.class, HitTest.at(PICTURE, LEFT + 550, LANE));
        assertInstanceOf(Hit.OnLane.class, HitTest.at(PICTURE, LEFT + 700, LANE));
        assertInstanceOf(Hit.OnHead.class, HitTest.at(PICTURE, 20, ROW));
        assertInstanceOf(Hit.Nothing.class, HitTest.at(PICTURE, LEFT + 20, 390));
    }

    @Test
    void besideARowAreItsButtonsAndTheEdgeThatMakesItHigher() {
        Row row = PICTURE.rows().getFirst();
        for (HeadButton button : HeadButton.values()) {
            int x = button.x(row, Metrics.STANDARD) + 2;
            Hit.OnHeadButton hit =
                    assertInstanceOf(Hit.OnHeadButton.class, HitTest.at(PICTURE, x, HeadButton.y(row) + 2));
            assertEquals(button, hit.button());
        }
        int bottom = row.y() + row.height();
        assertInstanceOf(Hit.OnHeadEdge.class, HitTest.at(PICTURE, 20, bottom - 1));
        assertInstanceOf(Hit.OnHeadEdge.class, HitTest.at(PICTURE, 20, bottom + 1));
        assertInstanceOf(Hit.OnLaneHead.class, HitTest.at(PICTURE, 20, LANE));
    }

    private static Hit.OnSegment segment(int x) {
        return assertInstanceOf(Hit.OnSegment.class, HitTest.at(PICTURE, LEFT + x, ROW));
    }
}
