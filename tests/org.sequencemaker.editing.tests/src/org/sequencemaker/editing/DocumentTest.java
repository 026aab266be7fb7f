package org.sequencemaker.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;

class DocumentTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

    private final Project project =
            aProject().with(aTimeline("Ball 1").solid(0, 1000, Rgb.WHITE)).build();
    private final Document document = new Document("Opened", project, true, CLOCK, 3);

    private static UnaryOperator<Project> rename(String name) {
        return before -> before.withMetadata(before.metadata().withName(name));
    }

    @Test
    void undoAndRedoGiveBackTheVerySameProjects() {
        document.apply("Rename", rename("A"));
        Project renamed = document.project();
        assertTrue(document.undo().isApplied());
        assertSame(project, document.project());
        assertTrue(document.redo().isApplied());
        assertSame(renamed, document.project());
    }

    @Test
    void labelsSayWhatUndoAndRedoWouldDo() {
        assertNull(document.undoLabel());
        document.apply("Rename to A", rename("A"));
        document.apply("Rename to B", rename("B"));
        document.undo();
        assertEquals("Rename to A", document.undoLabel());
        assertEquals("Rename to B", document.redoLabel());
    }

    @Test
    void anEditAfterUndoDropsWhatCouldBeRedone() {
        document.apply("A", rename("A"));
        document.undo();
        document.apply("B", rename("B"));
        assertFalse(document.canRedo());
        assertEquals("B", document.project().name());
    }

    @Test
    void nothingToUndoIsRefusedInWords() {
        assertEquals(new Outcome.Refused("there is nothing to undo"), document.undo());
        assertEquals(new Outcome.Refused("there is nothing to redo"), document.redo());
    }

    @Test
    void aRefusalIsAnOutcomeAndChangesNothing() {
        Outcome outcome = document.apply("Try", before -> {
            throw new Refusal("no room at 0:01.000");
        });
        assertEquals(new Outcome.Refused("no room at 0:01.000"), outcome);
        assertSame(project, document.project());
        assertFalse(document.canUndo());
    }

    @Test
    void aBugInAnEditComesOutAndLeavesTheDocumentUsable() {
        assertThrows(
                ArithmeticException.class,
                () -> document.apply("Try", before -> {
                    throw new ArithmeticException();
                }));
        assertSame(project, document.project());
        assertTrue(document.apply("A", rename("A")).isApplied());
    }

    @Test
    void anEditThatAppliesAnotherIsABug() {
        assertThrows(
                IllegalStateException.class,
                () -> document.apply("Outer", before -> {
                    document.apply("Inner", rename("A"));
                    return before;
                }));
        assertSame(project, document.project());
    }

    @Test
    void anEditThatChangesNothingMakesNoStep() {
        assertTrue(document.apply("Rename", rename(project.name())).isApplied());
        assertFalse(document.canUndo());
        assertSame(project, document.project());
        assertFalse(document.isDirty());
    }

    @Test
    void editsWithOneMergeKeyAreOneStep() {
        document.apply(Edit.merging("Type", "name", rename("A")));
        document.apply(Edit.merging("Type", "name", rename("AB")));
        document.apply(Edit.merging("Type", "other", rename("ABC")));
        assertEquals(3, document.history().steps().size());
        document.undo();
        assertEquals("AB", document.project().name());
        document.undo();
        assertSame(project, document.project());
    }

    @Test
    void aSealEndsTheMerging() {
        document.apply(Edit.merging("Type", "name", rename("A")));
        document.seal();
        document.apply(Edit.merging("Type", "name", rename("AB")));
        document.undo();
        assertEquals("A", document.project().name());
    }

    @Test
    void undoEndsTheMerging() {
        document.apply("A", rename("A"));
        document.apply(Edit.merging("Type", "name", rename("B")));
        document.undo();
        document.apply(Edit.merging("Type", "name", rename("C")));
        document.undo();
        assertEquals("A", document.project().name());
    }

    @Test
    void mergedEditsThatLeadBackLeaveNoStep() {
        document.apply(Edit.merging("Type", "name", rename("A")));
        document.apply(Edit.merging("Type", "name", rename(project.name())));
        assertFalse(document.canUndo());
        assertFalse(document.isDirty());
    }

    @Test
    void anEditIsDirtyUntilSavedOrUndone() {
        document.apply("A", rename("A"));
        assertTrue(document.isDirty());
        document.undo();
        assertFalse(document.isDirty());
        document.redo();
        document.markSaved(document.settled());
        assertFalse(document.isDirty());
        document.undo();
        assertTrue(document.isDirty());
    }

    @Test
    void whatIsEditedWhileTheFileIsWrittenStaysDirty() {
        document.apply("A", rename("A"));
        Project written = document.settled();
        document.apply("B", rename("B"));
        document.markSaved(written);
        assertTrue(document.isDirty());
        document.undo();
        assertFalse(document.isDirty());
    }

    @Test
    void mergingNeverSwallowsTheSavedStep() {
        document.apply(Edit.merging("Type", "name", rename("A")));
        document.markSaved(document.settled());
        document.apply(Edit.merging("Type", "name", rename("AB")));
        document.undo();
        assertEquals("A", document.project().name());
        assertFalse(document.isDirty());
    }

    @Test
    void aProjectThatIsInNoFileStartsDirty() {
        assertTrue(Document.unsaved(project).isDirty());
        assertFalse(Document.open(project).isDirty());
    }

    @Test
    void theHistoryShowsEveryStepAndCanBeJumpedIn() {
        document.apply("A", rename("A"));
        document.apply("B", rename("B"));
        document.jumpTo(0);
        History history = document.history();
        assertEquals(
                List.of("Opened", "A", "B"),
                history.steps().stream().map(Step::label).toList());
        assertEquals(0, history.position());
        assertEquals(CLOCK.instant(), history.current().time());
        assertTrue(document.isSaved(history.current()));
        document.jumpTo(2);
        assertEquals("B", document.project().name());
        assertInstanceOf(Outcome.Refused.class, document.jumpTo(3));
    }

    @Test
    void theOldestStepsFallOut() {
        for (String name : List.of("A", "B", "C", "D", "E")) {
            document.apply(name, rename(name));
        }
        while (document.canUndo()) {
            document.undo();
        }
        assertEquals("B", document.project().name());
        assertEquals(4, document.history().steps().size());
    }

    @Test
    void aLockedTimelineRefusesEditsButNotBeingUnlocked() {
        Document locked = Document.open(aProject()
                .with(aTimeline("Ball 1").solid(0, 1000, Rgb.WHITE).locked())
                .build());
        var id = locked.project().timelines().getFirst().id();
        Outcome outcome = locked.apply(
                "Erase",
                before -> before.withTimeline(
                        id,
                        timeline ->
                                timeline.erase(timeline.segments().getFirst().span())));
        assertEquals(new Outcome.Refused("timeline \"Ball 1\" is locked; unlock it first"), outcome);
        assertFalse(locked.apply("Delete", before -> before.withTimelines(List.of()))
                .isApplied());
        assertTrue(locked.apply(
                        "Unlock",
                        before -> before.withTimeline(
                                id,
                                timeline -> timeline.withView(timeline.view().withLocked(false))))
                .isApplied());
        assertTrue(locked.apply("Delete", before -> before.withTimelines(List.of()))
                .isApplied());
    }

    @Test
    void anotherThreadIsTurnedAwayButMayRead() {
        document.apply("A", rename("A"));
        assertEquals(
                "A", CompletableFuture.supplyAsync(document::project).join().name());
        CompletionException thrown = assertThrows(
                CompletionException.class,
                () -> CompletableFuture.runAsync(document::undo).join());
        assertInstanceOf(IllegalStateException.class, thrown.getCause());
        assertEquals("A", document.project().name());
    }
}
