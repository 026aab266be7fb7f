package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.TimelineText;

class AnchoringTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    private final List<Mark> beats = LongStream.of(0, 500, 1000, 1500, 2000)
            .mapToObj(millis -> Mark.at(Time.ofMillis(millis), ""))
            .toList();

    private static List<SegmentId> all(Timeline timeline) {
        return timeline.segments().stream().map(Segment::id).toList();
    }

    private Timeline tied(Timeline timeline, long toleranceMillis) {
        return Anchoring.tie(timeline, all(timeline), beats, Time.ofMillis(toleranceMillis));
    }

    private Map<MarkId, Time> moved(long byMillis, int... which) {
        Map<MarkId, Time> moved = new HashMap<>();
        for (int index : which) {
            Mark mark = beats.get(index);
            moved.put(mark.id(), mark.time().plus(Time.ofMillis(byMillis)));
        }
        return moved;
    }

    @Test
    void endsNearAMarkAreTiedToIt() {
        Segment segment = tied(aTimeline().solid(490, 800, RED).lasting(3000), 20)
                .segments()
                .getFirst();
        assertEquals(new Anchor(beats.get(1).id(), Time.ofMillis(-10)), segment.startAnchor());
        assertNull(segment.endAnchor());
    }

    @Test
    void whereNoEndIsNearAMarkTyingIsRefused() {
        Timeline timeline = aTimeline().solid(600, 800, RED).lasting(3000);
        assertThrows(Refusal.class, () -> tied(timeline, 20));
    }

    @Test
    void bothTiedEndsFollowTheirMarks() {
        Timeline timeline = tied(aTimeline().solid(500, 1000, RED).lasting(3000), 0);
        assertEquals("550-1000 red", TimelineText.of(Anchoring.follow(timeline, moved(50, 1))));
        Timeline followed = Anchoring.follow(timeline, moved(50, 1, 2));
        assertEquals("550-1050 red", TimelineText.of(followed));
        assertNotNull(followed.segments().getFirst().startAnchor());
    }

    @Test
    void aSegmentWithOneTiedEndMovesWhole() {
        Timeline timeline = tied(aTimeline().solid(500, 800, RED).lasting(3000), 0);
        assertEquals("550-850 red", TimelineText.of(Anchoring.follow(timeline, moved(50, 1))));
    }

    @Test
    void whatTouchesGoesOnTouching() {
        Timeline timeline =
                aTimeline().solid(200, 500, BLUE).solid(500, 900, RED).lasting(3000);
        Timeline tied = Anchoring.tie(timeline, List.of(all(timeline).get(1)), beats, Time.ZERO);
        assertEquals("200-550 blue, 550-950 red", TimelineText.of(Anchoring.follow(tied, moved(50, 1))));
    }

    @Test
    void aFreeEndGivesWayToTheNextSegment() {
        Timeline timeline =
                aTimeline().solid(500, 900, RED).solid(920, 1100, BLUE).lasting(3000);
        Timeline tied = Anchoring.tie(timeline, List.of(all(timeline).get(0)), beats, Time.ZERO);
        assertEquals("600-920 red, 920-1100 blue", TimelineText.of(Anchoring.follow(tied, moved(100, 1))));
    }

    @Test
    void anEndWithoutRoomStaysAndStaysTied() {
        Timeline timeline =
                aTimeline().solid(500, 900, RED).solid(920, 1100, BLUE).lasting(3000);
        Timeline tied = Anchoring.tie(timeline, List.of(all(timeline).get(0)), beats, Time.ZERO);
        Timeline followed = Anchoring.follow(tied, moved(800, 1));
        assertEquals("500-900 red, 920-1100 blue", TimelineText.of(followed));
        assertNotNull(followed.segments().getFirst().startAnchor());
    }

    @Test
    void aTimelineTiedToNothingStaysTheSame() {
        Timeline timeline = aTimeline().solid(500, 900, RED).lasting(3000);
        assertSame(timeline, Anchoring.follow(timeline, moved(100, 0, 1, 2)));
    }

    @Test
    void untiedEndsStay() {
        Timeline timeline = tied(aTimeline().solid(500, 1000, RED).lasting(3000), 0);
        Timeline untied = Anchoring.untie(timeline, all(timeline));
        assertSame(untied, Anchoring.follow(untied, moved(50, 1, 2)));
    }

    @Test
    void looseningLetsGoOfMarksThatAreGoneOrElsewhere() {
        Timeline timeline = tied(aTimeline().solid(500, 1000, RED).lasting(3000), 0);
        Segment loose = Anchoring.loosen(timeline, Map.of(beats.get(1).id(), Time.ofMillis(500)))
                .segments()
                .getFirst();
        assertNotNull(loose.startAnchor());
        assertNull(loose.endAnchor());
        assertSame(timeline, Anchoring.loosen(timeline, moved(0, 1, 2)));
    }
}
