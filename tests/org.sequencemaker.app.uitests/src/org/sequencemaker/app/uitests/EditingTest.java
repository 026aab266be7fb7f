package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.layout.Row;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.ui.WindowTest;

/** Editing by pointer and keys, in the window. The show has segments of 2 s every 2.5 s and beats every 0.5 s. */
class EditingTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @BeforeEach
    void openAShowAndLookAtItsBeginning() throws Exception {
        studio.open("show");
        studio.ui()
                .run(() -> studio.surface()
                        .look(viewport -> viewport.zoomed(4, viewport.metrics().headWidth())));
    }

    @WindowTest
    void draggingInAGapDrawsASegmentAndUndoTakesItBack() {
        Project before = project();
        drag(0, 2050, 0, 2400);
        Segment drawn = at(0, 2200);
        assertEquals("Draw segment", undoLabel());
        assertTrue(studio.ui().ask(() -> studio.project().selection().contains(drawn.id())));
        studio.ui().menu("Edit", "Undo");
        studio.ui().waitUntil("undo", () -> project().equals(before));
    }

    @WindowTest
    void aSegmentIsDraggedToAnotherTimelineAndDrawnToABeat() {
        Segment first = at(0, 3000);
        studio.ui().hands().click(canvas(), x(3000), y(0));
        // 520 ms later is near the beat at 3.0 s, to which the start is drawn.
        drag(0, 3000, 1, 3520);
        Segment moved = at(1, 3520);
        assertEquals(first.id(), moved.id());
        assertEquals(Span.ofMillis(3000, 5000), moved.span());
        assertEquals("Move segments", undoLabel());
    }

    @WindowTest
    void escapeGivesADragUpAsIfItHadNotBegun() {
        Project before = project();
        studio.ui().hands().pull(canvas(), new Point(x(3000), y(0)), new Point(x(6000), y(2)));
        assertFalse(project().equals(before));
        studio.ui().hands().type(SWT.ESC);
        studio.ui().waitUntil("the end of the drag", () -> project().equals(before));
        assertEquals("", undoLabel());
    }

    @WindowTest
    void anEndIsDraggedAndTheLengthIsShownMeanwhile() {
        studio.ui().hands().pull(canvas(), new Point(x(2000) - 2, y(0)), new Point(x(1500), y(0)));
        List<String> lines = studio.ui().ask(() -> studio.surface().feedback().lines());
        assertTrue(lines.getFirst().startsWith("0:00.000 – 0:01.500"), lines.toString());
        studio.ui().hands().type(SWT.ESC);
        studio.ui().hands().drag(canvas(), 1, new Point(x(2000) - 2, y(0)), new Point(x(1500), y(0)));
        assertEquals(Span.ofMillis(0, 1500), at(0, 100).span());
    }

    @WindowTest
    void theBoundaryOfTwoThatTouchIsDraggedForBoth() {
        playhead(3500);
        studio.ui().hands().click(canvas(), x(3000), y(0));
        command("Split at Playhead");
        studio.ui().hands().drag(canvas(), 1, new Point(x(3500), y(0)), new Point(x(4000), y(0)));
        assertEquals(Span.ofMillis(2500, 4000), at(0, 3000).span());
        assertEquals(Span.ofMillis(4000, 4500), at(0, 4200).span());
        assertEquals("Move boundary", undoLabel());
    }

    @WindowTest
    void splitAndMergeByKeysAreOppositeSteps() {
        Segment whole = at(0, 3000);
        playhead(3500);
        studio.ui().hands().click(canvas(), x(3000), y(0));
        studio.ui().hands().chord(SWT.CTRL, 'k');
        studio.ui().waitUntil("the split", () -> at(0, 4000).start().equals(Time.ofMillis(3500)));
        studio.ui().hands().click(canvas(), x(4000), y(0), SWT.CTRL);
        studio.ui().hands().chord(SWT.CTRL, 'j');
        studio.ui().waitUntil("the merge", () -> at(0, 4000).span().equals(whole.span()));
        assertEquals(whole.look(), at(0, 3000).look());
    }

    @WindowTest
    void severalAreMovedTogetherAndDrawnToABeat() {
        studio.ui().hands().click(canvas(), x(3000), y(0));
        studio.ui().hands().click(canvas(), x(5500), y(1), SWT.CTRL);
        drag(0, 3000, 0, 3260);
        assertEquals(Span.ofMillis(2750, 4750).length(), at(0, 3500).span().length());
        Time distance = at(0, 3500).start().minus(Time.ofMillis(2500));
        assertEquals(Time.ofMillis(5000).plus(distance), at(1, 6000).start());
    }

    @WindowTest
    void copyingWithAltLeavesTheOriginal() {
        studio.ui().hands().drag(canvas(), new Point(x(3000), y(0)), new Point(x(3000), y(2)), SWT.ALT);
        assertEquals(Span.ofMillis(2500, 4500), at(0, 3000).span());
        assertEquals(at(0, 3000).look(), at(2, 3000).look());
        assertEquals("Copy segments", undoLabel());
    }

    @WindowTest
    void aRangeIsCopiedAndPastedOverTimelines() {
        studio.ui().hands().drag(canvas(), new Point(x(1000), y(0)), new Point(x(3000), y(1)), SWT.SHIFT);
        Span range = studio.ui()
                .ask(() -> Objects.requireNonNull(studio.project().selection().range())
                        .span());
        assertEquals(Span.ofMillis(1000, 3000), range);
        studio.ui().hands().chord(SWT.CTRL, 'c');
        studio.ui().hands().type(SWT.ESC);
        playhead(10_250);
        studio.ui()
                .run(() -> studio.surface().setRow(project().timelines().get(1).id()));
        studio.ui().hands().chord(SWT.CTRL, SWT.SHIFT, 'v');
        studio.ui().waitUntil("the paste", () -> "Paste".equals(undoLabel()));
        assertEquals(Span.ofMillis(10_250, 11_250), at(1, 10_300).span());
        assertEquals(
                at(0, 100).look().cut(at(0, 100).span(), Span.ofMillis(1000, 2000)),
                at(1, 10_300).look());
        assertEquals(Time.ofMillis(11_750), at(2, 12_000).start());
    }

    @WindowTest
    void insertingTimeMovesWhatComesLater() {
        studio.ui().hands().drag(canvas(), new Point(x(2000), y(0)), new Point(x(2500), y(0)), SWT.SHIFT);
        command("Time", "Insert Time…");
        assertEquals(Span.ofMillis(3000, 5000), at(0, 4000).span());
        assertEquals(Span.ofMillis(2500, 4500), at(1, 3000).span());
    }

    @WindowTest
    void theAmountOfTimeToInsertIsAskedForWhereNoRangeIsSelected() {
        playhead(2200);
        studio.ui().hands().type(SWT.ESC);
        command("Time", "Insert Time into the Show…");
        Shell dialog = studio.ui().shell("Insert Time");
        Text field =
                studio.ui().find(Text.class, "in the dialog", text -> text.getShell() == dialog && text.getEditable());
        studio.ui().type(field, "1.5");
        studio.ui().clickButton(dialog, "OK");
        studio.ui().waitUntil("a longer show", () -> project().duration().equals(Time.ofMillis(61_500)));
    }

    @WindowTest
    void aFrameSelectsAndDeleteTakesAway() {
        Row last = studio.ui().ask(() -> studio.surface().picture().rows().getLast());
        studio.ui()
                .hands()
                .drag(canvas(), 1, new Point(x(5200), last.y() + last.height() + 3), new Point(x(2600), y(1)));
        assertEquals(
                4,
                studio.ui()
                        .ask(() -> studio.project()
                                .selection()
                                .selected()
                                .segments()
                                .size()));
        studio.ui().hands().type(SWT.DEL);
        studio.ui().waitUntil("them gone", () -> timeline(1).segmentAt(Time.ofMillis(3000)) == null);
        assertEquals(Span.ofMillis(2500, 4500), at(0, 3000).span());
    }

    @WindowTest
    void keysNudgeWhatIsSelectedAndManyAreOneStep() {
        studio.ui().hands().click(canvas(), x(3000), y(0));
        studio.ui().hands().chord(SWT.ALT, SWT.ARROW_RIGHT);
        studio.ui().hands().chord(SWT.ALT, SWT.ARROW_RIGHT);
        studio.ui().waitUntil("two ticks", () -> at(0, 3000).start().equals(Time.ofMillis(2520)));
        studio.ui().hands().chord(SWT.CTRL, 'z');
        studio.ui().waitUntil("undo", () -> at(0, 3000).start().equals(Time.ofMillis(2500)));
        assertEquals("", undoLabel());
    }

    @WindowTest
    void theRightButtonSelectsWhatTheMenuIsFor() {
        Canvas canvas = canvas();
        Segment segment = at(1, 3000);
        studio.ui().hands().rightClick(canvas, x(3000), y(1));
        assertTrue(studio.ui().ask(() -> studio.project().selection().contains(segment.id())));
        assertTrue(studio.ui().ask(() -> canvas.getMenu() != null));
    }

    @WindowTest
    void colourKeysPaintAtThePlayheadAndShiftFades() {
        playhead(2200);
        studio.ui().run(canvas()::setFocus);
        studio.ui().hands().type('q', 's');
        studio.ui()
                .waitUntil(
                        "the second key",
                        () -> "Colour key".equals(undoLabel()) && timeline(1).segmentAt(Time.ofMillis(2200)) != null);
        assertEquals(new Rgb(255, 0, 0), at(0, 2200).look().start());
        assertEquals(Span.ofMillis(2200, 2500), at(0, 2200).span());
        assertEquals(new Rgb(255, 165, 0), at(1, 2200).look().start());
        playhead(3000);
        studio.ui().hands().chord(SWT.SHIFT, 'd');
        studio.ui().waitUntil("the fade", () -> at(1, 3000).look().end().equals(new Rgb(255, 255, 0)));
    }

    @WindowTest
    void theMapOfColourKeysIsChangedInADialog() {
        studio.ui().menu("Segment", "Colour Keys", "Change Colour Keys…");
        Shell dialog = studio.ui().shell("Colour Keys");
        Text field = studio.ui().withKey(Text.class, "keys.text");
        studio.ui().type(field, "q reddish 1");
        Label problem = studio.ui().withKey(Label.class, "keys.problem");
        studio.ui().waitUntil("the problem", () -> problem.getText().startsWith("Line 1: there is no such colour"));
        studio.ui().type(field, "q teal *");
        studio.ui().clickButton(dialog, "OK");
        playhead(2200);
        studio.ui().run(canvas()::setFocus);
        studio.ui().hands().type('q');
        studio.ui().waitUntil("the key", () -> timeline(2).segmentAt(Time.ofMillis(2200)) != null);
        assertEquals(new Rgb(0, 128, 128), at(2, 2200).look().start());
    }

    @WindowTest
    void undoAndRedoGoToBothEnds() {
        Project before = project();
        studio.ui().hands().click(canvas(), x(1000), y(0));
        command("Reverse");
        studio.ui().menu("Edit", "Duplicate");
        studio.ui().menu("Edit", "Delete");
        studio.ui().waitUntil("three steps", () -> "Delete segments".equals(undoLabel()));
        Project after = project();
        for (int i = 0; i < 3; i++) {
            studio.ui().menu("Edit", "Undo");
            studio.ui().settle();
        }
        assertEquals(before, project());
        for (int i = 0; i < 3; i++) {
            studio.ui().menu("Edit", "Redo");
            studio.ui().settle();
        }
        assertEquals(after, project());
    }

    private void command(String... path) {
        String[] full = new String[path.length + 1];
        full[0] = "Segment";
        System.arraycopy(path, 0, full, 1, path.length);
        studio.ui().menu(full);
        studio.ui().settle();
    }

    private void drag(int row, long from, int toRow, long to) {
        studio.ui().hands().drag(canvas(), 1, new Point(x(from), y(row)), new Point(x(to), y(toRow)));
    }

    private void playhead(long millis) {
        studio.ui().run(() -> studio.project().playhead().moveTo(Time.ofMillis(millis)));
    }

    private Canvas canvas() {
        return studio.timeline();
    }

    private Project project() {
        return studio.ui().ask(() -> studio.project().project());
    }

    private String undoLabel() {
        return studio.ui().ask(() -> {
            String label = studio.project().document().undoLabel();
            return label == null ? "" : label;
        });
    }

    private Timeline timeline(int row) {
        return project().timelines().get(row);
    }

    private Segment at(int row, long millis) {
        Segment segment = timeline(row).segmentAt(Time.ofMillis(millis));
        if (segment == null) {
            throw new AssertionError("nothing shines at " + millis + " ms on row " + row + ": "
                    + timeline(row).segments());
        }
        return segment;
    }

    private int x(long millis) {
        return studio.viewport().x(Time.ofMillis(millis));
    }

    private int y(int row) {
        Row found = studio.ui().ask(() -> studio.surface().picture().rows().get(row));
        return found.y() + found.height() / 2;
    }
}
