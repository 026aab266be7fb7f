package org.sequencemaker.ui.timeline.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghost.Kind;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;
import org.sequencemaker.ui.proposal.Side;
import org.sequencemaker.ui.proposal.Turns;
import org.sequencemaker.ui.timeline.Shows;

class GhostLayerTest {
    private final Project show = Shows.twoBalls().project();
    private final Suggestions suggestions = new Suggestions(show);
    private final List<String> said = new ArrayList<>();
    private final GhostLayer layer = new GhostLayer(suggestions.proposed, () -> null, said::add);
    private final Ghost first = Suggestions.ghost(show, 0, 5, 8, Kind.ADDS);
    private final Ghost second = Suggestions.ghost(show, 1, 5, 8, Kind.ADDS);
    private final Ghost third = Suggestions.ghost(show, 0, 12, 14, Kind.REMOVES);

    @BeforeEach
    void propose() {
        suggestions.propose(first, third, second);
    }

    @Test
    void changesAreGoneThroughByTimeAndThenByRow() {
        assertEquals(first, layer.neighbour(Time.ZERO, true));
        assertEquals(third, layer.neighbour(Time.ofMillis(60_000), false));
        assertEquals(second, layer.neighbour(Time.ofMillis(12_000), false));
        layer.focus(first);
        assertEquals(second, layer.neighbour(Time.ZERO, true));
        assertNull(layer.neighbour(Time.ZERO, false));
        layer.focus(second);
        assertEquals(third, layer.neighbour(Time.ZERO, true));
        assertEquals(first, layer.neighbour(Time.ZERO, false));
        layer.focus(third);
        assertNull(layer.neighbour(Time.ZERO, true));
        assertEquals(second, layer.neighbour(Time.ZERO, false));
    }

    @Test
    void ofATimelineThoseAreFoundThatReachIntoAStretchOfTime() {
        TimelineId upper = first.place().timeline();
        assertEquals(List.of(first, third), layer.during(upper, Span.ofMillis(7000, 13_000)));
        assertEquals(List.of(first), layer.during(upper, Span.ofMillis(6000, 7000)));
        assertEquals(List.of(third), layer.during(upper, Span.ofMillis(8000, 60_000)));
        assertEquals(List.of(), layer.during(upper, Span.ofMillis(0, 5000)));
        assertEquals(List.of(), layer.during(upper, Span.ofMillis(9000, 12_000)));
        assertEquals(List.of(first), layer.during(upper, Span.ofMillis(5000, 12_000)));
    }

    @Test
    void afterOneIsTakenKeysAreForTheNext() {
        layer.focus(first);
        layer.take(Part.in(List.of(first.place())));
        assertEquals(second, layer.focused());
        layer.refuse(Part.in(List.of(second.place())));
        assertEquals(third, layer.focused());
        layer.take(Part.in(List.of(third.place())));
        assertNull(layer.focused());
        assertEquals(2, suggestions.taken.size());
        assertEquals(1, suggestions.refused.size());
    }

    @Test
    void whatIsProposedIsCounted() {
        assertEquals(new GhostCount(2, 1, 0, 0, 0), layer.count());
        assertEquals(
                "2 added, 1 removed, 0 changed; 0 of them cannot be accepted; no other changes",
                GhostWords.of(layer.count()));
    }

    @Test
    void goingBackToThePresentIsSaidOnlyFromTheOtherSide() {
        assertFalse(layer.backToPresent());
        layer.flip();
        assertTrue(layer.showsProposed());
        assertTrue(layer.backToPresent());
        assertEquals(Side.PRESENT, suggestions.proposed.side());
        assertEquals(1, said.size());
    }

    @Test
    void aStretchIsSaidWithItsTimeLineTimesAndColours() {
        assertEquals("removed, Upper, 0:12.000 to 0:14.000, red", GhostWords.of(third, show, layer.ghosts()));
        Ghost colliding = new Ghost(third.place(), Kind.CHANGES, third.before(), List.of(), true);
        assertEquals(
                "changed, Upper, 0:12.000 to 0:14.000, from red to dark; changed by hand meanwhile, cannot be accepted",
                GhostWords.of(colliding, show, layer.ghosts()));
    }

    @Test
    void thePartInAStretchOfTimeIsOnEachTimelineThatHasSomethingThere() {
        List<Place> verse = Parts.during(Objects.requireNonNull(layer.ghosts()), Span.ofMillis(5000, 9000))
                .places();
        assertEquals(
                List.of(first.place().timeline(), second.place().timeline()),
                verse.stream().map(Place::timeline).toList());
    }

    @Test
    void theOriginIsSaidWithThePromptWhereItIsKnown() {
        Origin turn = Origin.turn("t1");
        assertEquals("Made by the assistant: t1", GhostWords.of(turn, null));
        assertEquals("Made by the assistant: “make it pink”", GhostWords.of(turn, new Asked()));
        assertNotNull(GhostWords.of(Origin.turn("t2"), new Asked()));
    }

    /** One turn is known. */
    private static final class Asked implements Turns {
        @Override
        public @Nullable String prompt(String turn) {
            return turn.equals("t1") ? "make it pink" : null;
        }

        @Override
        public boolean canUndo(String turn) {
            return false;
        }

        @Override
        public void undo(String turn) {}

        @Override
        public void askWhy(String turn, TimelineId timeline, Segment segment) {}
    }
}
