package org.sequencemaker.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Change.Cause;
import org.sequencemaker.model.project.Project;

class DocumentListenerTest {
    private final Project project = aProject().with(aTimeline()).build();
    private final Document document = Document.open(project);
    private final List<Change> heard = new ArrayList<>();
    private final List<LogRecord> logged = new ArrayList<>();

    private static UnaryOperator<Project> rename(String name) {
        return before -> before.withMetadata(before.metadata().withName(name));
    }

    private List<Cause> causes() {
        return heard.stream().map(Change::cause).toList();
    }

    @Test
    void everyChangeIsToldOnceWithBeforeAndAfter() {
        try (Subscription subscription = document.listen(heard::add)) {
            document.apply("A", rename("A"));
            document.undo();
            document.redo();
            document.jumpTo(0);
            document.markSaved(document.settled());
            assertEquals(List.of(Cause.EDIT, Cause.UNDO, Cause.REDO, Cause.JUMP, Cause.SAVE), causes());
            assertSame(project, heard.get(0).before());
            for (int i = 1; i < heard.size(); i++) {
                assertSame(heard.get(i - 1).after(), heard.get(i).before());
            }
            assertEquals("A", heard.get(1).label());
        }
    }

    @Test
    void nothingIsToldOfRefusalsNorOfEditsWithoutEffect() {
        try (Subscription subscription = document.listen(heard::add)) {
            document.apply("Nothing", before -> before);
            document.undo();
            assertTrue(heard.isEmpty());
        }
    }

    @Test
    void aClosedSubscriptionHearsNoMore() {
        Subscription subscription = document.listen(heard::add);
        subscription.close();
        subscription.close();
        document.apply("A", rename("A"));
        assertTrue(heard.isEmpty());
    }

    @Test
    void aListenerThatThrowsIsLoggedAndKeepsNobodyFromHearing() {
        Logger log = Logger.getLogger("org.sequencemaker.editing");
        log.setFilter(entry -> {
            logged.add(entry);
            return false;
        });
        try (Subscription bad = document.listen(change -> {
                    throw new IllegalArgumentException("on purpose");
                });
                Subscription good = document.listen(heard::add)) {
            assertTrue(document.apply("A", rename("A")).isApplied());
            assertEquals("A", document.project().name());
            assertTrue(document.undo().isApplied());
            assertEquals(List.of(Cause.EDIT, Cause.UNDO), causes());
            assertEquals(2, logged.size());
            assertEquals("on purpose", logged.getFirst().getThrown().getMessage());
        } finally {
            log.setFilter(null);
        }
    }

    @Test
    void anEditMadeByAListenerIsToldAfterTheOneItHeardOf() {
        try (Subscription first = document.listen(change -> {
                    if (change.after().name().equals("A")) {
                        document.apply("B", rename("B"));
                    }
                });
                Subscription second = document.listen(heard::add)) {
            document.apply("A", rename("A"));
            assertEquals(
                    List.of("A", "B"),
                    heard.stream().map(change -> change.after().name()).toList());
            assertEquals("B", document.project().name());
        }
    }
}
