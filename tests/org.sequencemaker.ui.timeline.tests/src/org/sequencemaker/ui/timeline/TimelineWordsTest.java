package org.sequencemaker.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.layout.Hit;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

class TimelineWordsTest {
    private static final Timeline BALL = Timeline.empty("Ball", 4, Time.ofMillis(60_000));

    @Test
    void aSegmentSaysItsTimesColoursAndEffects() {
        Look look = Look.fade(Rgb.BLACK, Rgb.WHITE).withEffects(List.of(new Effect("strobe", Map.of())));
        Segment segment = Segment.of(Span.ofMillis(1000, 2000), look);
        Hit hit = new Hit.OnSegment(BALL, segment, Hit.Grip.BODY, Time.ofMillis(1500));
        assertEquals("0:01.000–0:02.000  #000000 → #FFFFFF  strobe", TimelineWords.of(hit));
    }

    @Test
    void aMarkSaysItsTrackAndAStretchItsEnd() {
        Mark verse = Mark.over(Time.ofMillis(1000), Time.ofMillis(500), "Verse");
        MarkTrack track = new MarkTrack("s", "Sections", MarkTrack.Kind.SECTION, Rgb.WHITE, List.of(verse));
        assertEquals("0:01.000–0:01.500  Sections  Verse", TimelineWords.of(new Hit.OnMark(track, verse)));
        Mark moment = Mark.at(Time.ofMillis(1000), "");
        assertEquals("0:01.000  Sections", TimelineWords.of(new Hit.OnMark(track, moment)));
    }

    @Test
    void aNoteSaysItsText() {
        assertEquals("0:01.000  all up", TimelineWords.of(new Hit.OnNote(Note.at(Time.ofMillis(1000), "all up"))));
    }

    @Test
    void whereNothingIsNothingIsSaid() {
        assertNull(TimelineWords.of(new Hit.Nothing()));
        assertNull(TimelineWords.of(new Hit.OnGap(BALL, Time.ZERO)));
    }

    @Test
    void screenReadersHearWhatIsSeen() {
        TimelineSurface surface = new TimelineSurface(() -> SurfaceColours.LIGHT);
        surface.resize(1000, 400);
        surface.show(Shows.open(60), null);
        assertEquals("1 timeline, playhead at 0:00.000, showing 0:00.000 to 1:00.000", TimelineWords.of(surface));
    }
}
