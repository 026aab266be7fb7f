package org.sequencemaker.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Change.Cause;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;

class GestureTest {
    private final Project project = aProject().named("Show").with(aTimeline()).build();
    private final Document document = Document.open(project);
    private final List<Change> heard = new ArrayList<>();

    private static UnaryOperator<Project> append(String text) {
        return before -> before.withMetadata(before.metadata().withName(before.name() + text));
    }

    @Test
    void previewsStartFromWhereTheGestureBegan() {
        Gesture gesture = document.begin("Drag");
        gesture.preview(append("1"));
        gesture.preview(append("12"));
        assertEquals("Show12", document.project().name());
        assertSame(project, document.settled());
        assertFalse(document.isDirty());
        assertTrue(gesture.commit().isApplied());
        assertEquals("Show12", document.settled().name());
        assertEquals("Drag", document.undoLabel());
        document.undo();
        assertSame(project, document.project());
        assertFalse(document.canUndo());
    }

    @Test
    void theCommitIsOneChangeFromTheBeginningForWhoAsked() {
        Gesture gesture = document.begin("Drag");
        gesture.preview(append("1"));
        Outcome outcome = gesture.commit();
        assertEquals(new Outcome.Applied(new Change(project, document.project(), Cause.COMMIT, "Drag")), outcome);
    }

    @Test
    void listenersHearPreviewsInAChainAndTheEnd() {
        try (Subscription subscription = document.listen(heard::add)) {
            Gesture gesture = document.begin("Drag");
            gesture.preview(append("1"));
            gesture.preview(append("2"));
            gesture.commit();
            assertEquals(
                    List.of(Cause.PREVIEW, Cause.PREVIEW, Cause.COMMIT),
                    heard.stream().map(Change::cause).toList());
            assertSame(heard.get(0).after(), heard.get(1).before());
            assertSame(heard.get(1).after(), heard.get(2).before());
            assertFalse(heard.get(2).isSubstantial());
        }
    }

    @Test
    void cancelGoesBack() {
        try (Subscription subscription = document.listen(heard::add)) {
            Gesture gesture = document.begin("Drag");
            gesture.preview(append("1"));
            gesture.cancel();
            assertSame(project, document.project());
            assertFalse(document.canUndo());
            assertSame(project, heard.getLast().after());
            assertFalse(gesture.isOpen());
        }
    }

    @Test
    void aGestureThatEndsWhereItBeganLeavesNoStep() {
        Gesture gesture = document.begin("Drag");
        gesture.preview(append("1"));
        gesture.preview(before -> before);
        gesture.commit();
        assertSame(project, document.project());
        assertFalse(document.canUndo());
    }

    @Test
    void aRefusedPreviewLeavesTheLastOneOnShow() {
        Gesture gesture = document.begin("Drag");
        gesture.preview(append("1"));
        assertEquals(new Outcome.Refused("no"), gesture.preview(before -> {
            throw new Refusal("no");
        }));
        assertEquals("Show1", document.project().name());
    }

    @Test
    void nothingElseGoesWhileAGestureIsUnderWay() {
        document.apply("A", append("A"));
        Gesture gesture = document.begin("Drag");
        Outcome.Refused refused = new Outcome.Refused("finish or cancel \"Drag\" first");
        assertEquals(refused, document.apply("B", append("B")));
        assertEquals(refused, document.undo());
        assertEquals(refused, document.jumpTo(0));
        assertFalse(document.canUndo());
        assertThrows(IllegalStateException.class, () -> document.begin("Other"));
        gesture.cancel();
        assertTrue(document.canUndo());
    }

    @Test
    void aGestureThatIsOverCannotGoOn() {
        Gesture gesture = document.begin("Drag");
        gesture.commit();
        assertThrows(IllegalStateException.class, () -> gesture.preview(append("1")));
        assertThrows(IllegalStateException.class, gesture::commit);
        assertThrows(IllegalStateException.class, gesture::cancel);
    }
}
