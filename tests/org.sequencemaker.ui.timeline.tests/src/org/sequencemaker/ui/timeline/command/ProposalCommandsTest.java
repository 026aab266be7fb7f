package org.sequencemaker.ui.timeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Clipboard;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghost.Kind;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;
import org.sequencemaker.ui.proposal.Side;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.Shows;
import org.sequencemaker.ui.timeline.SnapSettings;
import org.sequencemaker.ui.timeline.TimelineSurface;
import org.sequencemaker.ui.timeline.gesture.Tools;
import org.sequencemaker.ui.timeline.proposal.GhostLayer;
import org.sequencemaker.ui.timeline.proposal.Suggestions;

class ProposalCommandsTest {
    private final OpenProject show = Shows.twoBalls();
    private final Suggestions suggestions = new Suggestions(show.project()
            .withTimeline(show.project().timelines().getFirst().id(), row -> row.erase(Span.ofMillis(10_000, 20_000))));
    private final StatusLine status = new StatusLine();
    private final GhostLayer layer = new GhostLayer(suggestions.proposed, () -> null, status::show);
    private final TimelineSurface surface = new TimelineSurface(() -> SurfaceColours.LIGHT, layer);
    private final Desk desk = new Desk(
            show, surface, new Tools(new SnapSettings(Shows.memory()), new Brush()), new Clipboard(), status, null);
    private final Ghost gone = Suggestions.ghost(show.project(), 0, 10, 20, Kind.REMOVES);
    private final Ghost come = Suggestions.ghost(show.project(), 1, 30, 35, Kind.ADDS);

    @BeforeEach
    void propose() {
        surface.resize(1000, 400);
        surface.show(show, null);
        suggestions.propose(gone, come);
    }

    @Test
    void withoutAProposalNothingIsPossible() {
        suggestions.proposed.clear(suggestions);
        for (String name : ProposalCommands.ALL.keySet()) {
            assertFalse(find(name).isPossible().test(desk), name);
        }
    }

    @Test
    void theNextChangeIsGoneToAndSaid() {
        call("nextChange");
        assertEquals(gone, layer.focused());
        assertEquals(Time.ofMillis(10_000), show.playhead().time());
        assertEquals(
                "removed, Upper, 0:10.000 to 0:20.000, red", status.message().text());
        call("nextChange");
        assertEquals("Lower", Objects.requireNonNull(surface.row()).name());
        call("nextChange");
        assertEquals(come, layer.focused());
        assertEquals("There is no change after this one", status.message().text());
        call("previousChange");
        assertEquals(gone, layer.focused());
    }

    @Test
    void enterAcceptsAndDeleteRefusesTheOneThatKeysAreFor() {
        call("nextChange");
        call("tapMark");
        assertEquals(List.of(Part.in(List.of(gone.place()))), suggestions.taken);
        assertEquals(come, layer.focused());
        call("delete");
        assertEquals(List.of(Part.in(List.of(come.place()))), suggestions.refused);
        assertNull(layer.focused());
        assertFalse(show.document().canUndo());
    }

    @Test
    void selectingMakesKeysBeForSegmentsAgain() {
        call("nextChange");
        call("selectNext");
        assertNull(layer.focused());
        call("delete");
        assertTrue(show.document().canUndo());
        assertEquals(List.of(), suggestions.refused);
    }

    @Test
    void partsAreThoseOfATimelineOfTheSelectionAndAll() {
        call("nextChange");
        call("refuseChangesOfTimeline");
        assertEquals(List.of(gone.place()), suggestions.refused.getFirst().places());
        assertFalse(find("acceptSelectedChanges").isPossible().test(desk));
        TimeRange range =
                new TimeRange(Span.ofMillis(31_000, 32_000), Set.of(come.place().timeline()));
        show.selection().selectRange(range);
        call("acceptSelectedChanges");
        assertEquals(
                List.of(new Place(come.place().timeline(), range.span())),
                suggestions.taken.getFirst().places());
        call("acceptAllChanges");
        assertEquals(Part.ALL, suggestions.taken.getLast());
    }

    @Test
    void whatCollidesIsNotAcceptedAlone() {
        suggestions.propose(new Ghost(gone.place(), Kind.REMOVES, gone.before(), List.of(), true));
        call("nextChange");
        call("acceptChange");
        assertEquals(List.of(), suggestions.taken);
        assertTrue(status.message().isError());
    }

    @Test
    void anEditOfTheProposedShowOnlyGoesBackToThePresentOne() {
        call("showProposal");
        assertEquals(0, show.project().timelines().indexOf(surface.row()) + 1);
        assertNull(surface.project().timelines().getFirst().segmentAt(Time.ofMillis(15_000)));
        show.selection()
                .select(List.of(
                        show.project().timelines().getFirst().segments().get(1).id()));
        call("selectTimeline");
        call("copy");
        assertEquals(Side.PROPOSED, suggestions.proposed.side());
        call("delete");
        assertEquals(Side.PRESENT, suggestions.proposed.side());
        assertFalse(show.document().canUndo());
        assertFalse(status.message().text().isEmpty());
        call("delete");
        assertTrue(show.document().canUndo());
    }

    @Test
    void allSegmentsOfATurnAreSelectedByOne() {
        show.document()
                .apply(
                        "Turn",
                        project -> project.withEachTimeline(row -> row.withSegments(
                                row.segments().mapped(segment -> segment.withOrigin(Origin.turn("t1"))))));
        show.selection()
                .select(List.of(show.project()
                        .timelines()
                        .getFirst()
                        .segments()
                        .getFirst()
                        .id()));
        call("selectTurn");
        assertEquals(3, show.selection().selected().segments().size());
        assertFalse(find("undoTurn").isPossible().test(desk));
    }

    private TimelineCommand find(String name) {
        TimelineCommand command = TimelineCommands.find(TimelineCommands.PREFIX + name);
        assertNotNull(command);
        return command;
    }

    private void call(String name) {
        TimelineCommands.call(TimelineCommands.PREFIX + name, desk);
    }
}
