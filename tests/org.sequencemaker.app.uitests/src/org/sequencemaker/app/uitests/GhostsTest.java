package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.layout.GhostHandles;
import org.sequencemaker.layout.Row;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Side;
import org.sequencemaker.ui.timeline.song.SongSession;

/** What is proposed, on the timelines. */
class GhostsTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @BeforeEach
    void openAShow() throws Exception {
        studio.open("show");
    }

    @WindowTest
    void ghostsAreDrawnAndTheKeyFlipsBetweenThePresentAndTheProposedShow() {
        byte[] plain = picture();
        Suggesting suggesting = propose();
        waitForAnother(plain);
        Label label = studio.ui().withKey(Label.class, "proposal.label");
        assertEquals("pink & dark", studio.ui().textOf(label));
        byte[] present = picture();
        focusTimeline();
        studio.ui().hands().chord(SWT.ALT, 'b');
        studio.ui().waitUntil("the proposed show", () -> proposed().side() == Side.PROPOSED);
        waitForAnother(present);
        assertEquals(
                Suggesting.PINK,
                studio.ui()
                        .ask(() -> studio.surface()
                                .project()
                                .timelines()
                                .getFirst()
                                .colourAt(Time.ofMillis(6000))));
        // Nothing is taken by looking.
        assertFalse(studio.ui().ask(() -> studio.project().document().canUndo()));
        ToolItem tool = studio.ui()
                .find(
                        ToolItem.class,
                        "to show the proposal",
                        item -> String.valueOf(item.getToolTipText()).startsWith("Show Proposal or Present"));
        studio.ui().waitUntil("the tool to be in", tool::getSelection);
        studio.ui().click(studio.ui().withKey(Button.class, "proposal.a"));
        studio.ui().waitUntil("the present show", () -> proposed().side() == Side.PRESENT);
        studio.ui().click(studio.ui().withKey(Button.class, "proposal.refuseAll"));
        studio.ui().waitUntil("nothing proposed", () -> proposed().ghosts() == null);
        studio.ui().waitUntil("the bar to go", () -> !label.isVisible());
        assertEquals(List.of(), studio.ui().ask(suggesting::left));
        studio.ui().waitUntil("the tool to be disabled", () -> !tool.isEnabled());
    }

    @WindowTest
    void whileTheShowPlaysItGoesOnWhenTheSideChanges() {
        propose();
        focusTimeline();
        studio.ui().hands().type(' ');
        studio.ui().waitUntil("the playhead to move", () -> playhead().isAfter(Time.ofMillis(200)));
        for (int i = 0; i < 4; i++) {
            Side other = studio.ui().ask(() -> proposed().side().other());
            Time before = studio.ui().ask(this::playhead);
            studio.ui().hands().chord(SWT.ALT, 'b');
            studio.ui().waitUntil("the other side", () -> proposed().side() == other);
            studio.ui().waitUntil("the playhead to go on", () -> playhead().isAfter(before.plus(Time.ofMillis(100))));
            assertTrue(studio.ui().ask(studio.service(SongSession.class).transport()::isPlaying));
        }
        studio.ui().hands().type(' ');
    }

    @WindowTest
    void theNextChangeIsGoneToAndAcceptedAndRefusedByKeys() {
        Suggesting suggesting = propose();
        focusTimeline();
        studio.ui().hands().type(SWT.F3);
        studio.ui().waitUntil("the first change", () -> playhead().equals(Time.ofMillis(2100)));
        studio.ui().hands().type(SWT.CR);
        studio.ui().waitUntil("it to be in the show", () -> light(0, 2200));
        studio.ui().waitUntil("the next one", () -> isFocused(1, 2100));
        studio.ui().hands().type(SWT.DEL);
        studio.ui().waitUntil("two less", () -> suggesting.left().size() == 7);
        assertFalse(studio.ui().ask(() -> light(1, 2200)));
        studio.ui().hands().type(SWT.F3);
        studio.ui().waitUntil("the change of the first ball", () -> isFocused(0, 5000));
        studio.ui().hands().chord(SWT.SHIFT, SWT.F3);
        studio.ui().waitUntil("the one before", () -> isFocused(2, 2100));
        studio.ui().menu("Edit", "Undo");
        studio.ui().waitUntil("one step back", () -> !light(0, 2200));
    }

    @WindowTest
    void theChangesOfATimelineAreRefusedAndThoseOfARangeAcceptedByTheMenu() {
        Suggesting suggesting = propose();
        List<TimelineId> balls = balls();
        studio.ui().run(() -> studio.surface().setRow(balls.get(1)));
        studio.ui().menu("View", "Proposal", "Refuse Those of the Timeline");
        studio.ui()
                .waitUntil(
                        "none on the second ball",
                        () -> suggesting.left().size() == 6
                                && suggesting.left().stream()
                                        .noneMatch(ghost ->
                                                ghost.place().timeline().equals(balls.get(1))));
        Set<TimelineId> all = new LinkedHashSet<>(balls);
        studio.ui().run(() -> studio.project().selection().selectRange(new TimeRange(Span.ofMillis(4000, 8000), all)));
        Button accept = studio.ui().withKey(Button.class, "proposal.acceptSelected");
        studio.ui().waitUntil("the button", accept::isEnabled);
        studio.ui().click(accept);
        studio.ui().waitUntil("two taken", () -> suggesting.left().size() == 4);
        assertEquals(Suggesting.PINK, colour(0, 6000));
        assertEquals(Suggesting.PINK, colour(2, 6000));
        assertFalse(colour(1, 6000).equals(Suggesting.PINK));
        studio.ui().menu("View", "Proposal", "Accept All");
        studio.ui().waitUntil("nothing left", () -> proposed().ghosts() == null);
        assertFalse(studio.ui().ask(() -> light(0, 11_000)));
    }

    @WindowTest
    void theButtonsUnderThePointerAcceptAndRefuse() {
        Suggesting suggesting = propose();
        Canvas canvas = studio.timeline();
        Point at = place(0, 6000);
        studio.ui().hands().moveTo(canvas, at.x, at.y);
        GhostHandles handles = studio.ui()
                .waitFor(
                        "buttons",
                        () -> studio.surface().ghosts().handles(studio.surface().picture()));
        assertTrue(studio.ui().ask(canvas::getToolTipText).contains("changed, Ball 1, 0:05.000 to 0:07.000"));
        studio.ui().hands().click(canvas, handles.x() + 5, handles.y() + 5);
        studio.ui().waitUntil("one taken", () -> suggesting.left().size() == 8);
        assertEquals(Suggesting.PINK, colour(0, 6000));
        at = place(1, 11_000);
        studio.ui().hands().moveTo(canvas, at.x, at.y);
        GhostHandles others = studio.ui()
                .waitFor(
                        "buttons",
                        () -> studio.surface().ghosts().handles(studio.surface().picture()));
        studio.ui().hands().click(canvas, others.x() + 25, others.y() + 5);
        studio.ui().waitUntil("one refused", () -> suggesting.left().size() == 7);
        assertTrue(studio.ui().ask(() -> light(1, 11_000)));
    }

    @WindowTest
    void whoEditsTheProposedShowIsTakenBackToThePresentOne() {
        propose();
        studio.ui().run(() -> proposed().look(Side.PROPOSED));
        Canvas canvas = studio.timeline();
        Point from = place(0, 6000);
        studio.ui().hands().drag(canvas, 1, from, new Point(from.x + 60, from.y));
        studio.ui().waitUntil("the present show", () -> proposed().side() == Side.PRESENT);
        assertFalse(studio.ui().ask(() -> studio.project().document().canUndo()));
        Label message = studio.ui().withKey(Label.class, "status.message");
        studio.ui().waitUntil("a word about it", () -> message.getText().startsWith("Back at the present"));
        studio.ui().run(() -> proposed().look(Side.PROPOSED));
        studio.ui().menu("Segment", "Split at Playhead");
        studio.ui().waitUntil("the present show", () -> proposed().side() == Side.PRESENT);
        assertFalse(studio.ui().ask(() -> studio.project().document().canUndo()));
    }

    @WindowTest
    void twentyThousandGhostsHoldNobodyUp() {
        Project show = studio.project().project();
        Ghosts many = Suggesting.many(show, 20_000);
        byte[] plain = picture();
        studio.ui().run(() -> proposed().show(many, new Suggesting(proposed(), studio.project())));
        waitForAnother(plain);
        Canvas canvas = studio.timeline();
        for (int i = 0; i < 12; i++) {
            studio.ui().hands().wheel(canvas, 500, 100, 3, SWT.CTRL);
            studio.ui().hands().moveTo(canvas, 400 + 20 * i, place(0, 1000).y);
        }
        for (int i = 0; i < 6; i++) {
            studio.ui().run(() -> proposed().look(proposed().side().other()));
            studio.ui().hands().wheel(canvas, 500, 100, -6, SWT.CTRL);
        }
        focusTimeline();
        studio.ui().hands().type(SWT.F3, SWT.F3);
        studio.ui().waitUntil("a change", () -> studio.surface().ghosts().focused() != null);
    }

    @WindowTest
    void theInspectorSaysWhichTurnSegmentsAreFrom() {
        studio.ui().run(() -> {
            studio.project()
                    .document()
                    .apply(
                            "Turn",
                            project -> project.withEachTimeline(row -> row.withSegments(row.segments()
                                    .mapped(segment -> segment.start().isBefore(Time.ofMillis(5000))
                                            ? segment.withOrigin(Origin.turn("t1"))
                                            : segment))));
            studio.project()
                    .selection()
                    .select(List.of(ball(studio.project().project(), 0)
                            .segments()
                            .getFirst()
                            .id()));
        });
        studio.ui().tab("Inspector");
        Button all = studio.ui().withKey(Button.class, "inspector.turn.select");
        studio.ui().waitUntil("the buttons", all::isVisible);
        studio.ui().click(all);
        studio.ui()
                .waitUntil(
                        "all of the turn",
                        () -> studio.project().selection().selected().segments().size() == 6);
    }

    private Suggesting propose() {
        Suggesting suggesting = new Suggesting(proposed(), studio.project());
        studio.ui().run(suggesting::proposeOfEachKind);
        return suggesting;
    }

    private ProposedChange proposed() {
        return studio.service(ProposedChange.class);
    }

    private Time playhead() {
        return studio.project().playhead().time();
    }

    private void focusTimeline() {
        Canvas canvas = studio.timeline();
        studio.ui().run(canvas::setFocus);
    }

    private List<TimelineId> balls() {
        return studio.ui()
                .ask(() -> studio.project().project().timelines().stream()
                        .map(Timeline::id)
                        .toList());
    }

    private static Timeline ball(Project project, int row) {
        return project.timelines().get(row);
    }

    /** On the display thread. */
    private boolean light(int row, int millis) {
        Segment shining = ball(studio.project().project(), row).segmentAt(Time.ofMillis(millis));
        return shining != null;
    }

    private Rgb colour(int row, int millis) {
        return studio.ui().ask(() -> ball(studio.project().project(), row).colourAt(Time.ofMillis(millis)));
    }

    /** On the display thread. */
    private boolean isFocused(int row, int millis) {
        Ghost ghost = studio.surface().ghosts().focused();
        return ghost != null
                && ghost.place()
                        .timeline()
                        .equals(ball(studio.project().project(), row).id())
                && ghost.place().span().start().equals(Time.ofMillis(millis));
    }

    private Point place(int row, int millis) {
        return studio.ui().ask(() -> {
            Row seen = studio.surface().picture().rows().get(row);
            return new Point(studio.surface().viewport().x(Time.ofMillis(millis)), seen.y() + seen.height() / 2);
        });
    }

    private void waitForAnother(byte[] before) {
        studio.ui().waitUntil("another picture", () -> !Arrays.equals(before, data()));
    }

    private byte[] picture() {
        studio.ui().settle();
        return studio.ui().ask(this::data);
    }

    /** What is on the canvas; on the display thread. */
    private byte[] data() {
        Canvas canvas = studio.timeline();
        Point size = canvas.getSize();
        Image image = new Image(canvas.getDisplay(), size.x, size.y);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        byte[] data = image.getImageData().data;
        image.dispose();
        return data;
    }
}
