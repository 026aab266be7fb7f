package org.sequencemaker.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.ProjectRules;
import org.sequencemaker.testkit.RandomEdits;
import org.sequencemaker.testkit.RandomProjects;

/** Undo takes every edit back and redo brings it again, over random sequences of all operations. */
class RandomEditsTest {
    private static final int SEQUENCES = 200;
    private static final int LENGTH = 40;

    @Test
    void undoTakesBackEveryEditAndRedoBringsItAgain() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Project first = new RandomProjects(random).next();
            Document document = Document.open(first);
            RandomEdits edits = new RandomEdits(random, first);
            for (int i = 0; i < LENGTH; i++) {
                applyAndTakeBack(document, edits.next(document.project()), "step %d of seed %d".formatted(i, seed));
            }
            while (document.canUndo()) {
                document.undo();
            }
            assertSame(first, document.project());
        }
    }

    /** What the project is must not only be the same object, but must not have been changed in passing. */
    private static void applyAndTakeBack(Document document, RandomEdits.Step step, String where) {
        Project before = document.project();
        Project copy = deepCopy(before);
        int steps = document.history().steps().size();
        Outcome outcome = document.apply(step.kind(), step.change());
        Project after = document.project();
        Project copyAfter = deepCopy(after);
        if (document.history().steps().size() > steps) {
            assertTrue(outcome.isApplied(), where);
            document.undo();
            assertEquals(copy, document.project(), () -> "undo of " + step.kind() + ", " + where);
            document.redo();
            assertEquals(copyAfter, document.project(), () -> "redo of " + step.kind() + ", " + where);
        } else {
            assertSame(before, after, where);
        }
        ProjectRules.requireKept(document.project(), where);
    }

    private static Project deepCopy(Project project) {
        return project.withTimelines(project.timelines().stream()
                .map(timeline -> timeline.withSegments(Segments.of(new ArrayList<>(timeline.segments()))))
                .toList());
    }

    @Test
    void wanderingInTheHistoryAlwaysComesBackToTheSameProjects() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Project first = new RandomProjects(random).next();
            Document document = Document.open(first);
            RandomEdits edits = new RandomEdits(random, first);
            for (int i = 0; i < LENGTH; i++) {
                RandomEdits.Step step = edits.next(document.project());
                document.apply(step.kind(), step.change());
            }
            List<Step> steps = document.history().steps();
            for (int i = 0; i < 50; i++) {
                int line = random.nextInt(steps.size());
                document.jumpTo(line);
                assertSame(steps.get(line).project(), document.project());
                assertEquals(line, document.history().position());
            }
        }
    }

    @Test
    void gesturesOfManyPreviewsAreOneStepOrNone() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Project first = new RandomProjects(random).next();
            Document document = Document.open(first);
            RandomEdits edits = new RandomEdits(random, first);
            Gesture gesture = document.begin("Drag");
            for (int i = 0; i < 20; i++) {
                gesture.preview(edits.next(first).change());
                ProjectRules.requireKept(document.project(), "preview " + i + " of seed " + seed);
                assertSame(first, document.settled());
            }
            if (random.nextBoolean()) {
                gesture.commit();
                document.undo();
            } else {
                gesture.cancel();
            }
            assertSame(first, document.project());
        }
    }

    @Test
    void theChangesToldAddUpToTheNewProject() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Project first = new RandomProjects(random).next();
            Document document = Document.open(first);
            RandomEdits edits = new RandomEdits(random, first);
            try (Subscription subscription = document.listen(RandomEditsTest::requireComplete)) {
                for (int i = 0; i < LENGTH; i++) {
                    RandomEdits.Step step = edits.next(document.project());
                    document.apply(step.kind(), step.change());
                }
            }
        }
    }

    private static void requireComplete(Change change) {
        for (Timeline timeline : change.after().timelines()) {
            Timeline old = change.before().timeline(timeline.id());
            Set<Segment> expected = new HashSet<>(timeline.segments());
            Set<Segment> segments = new HashSet<>(old == null ? List.of() : old.segments());
            for (SegmentChange one : change.changedSegments(timeline.id())) {
                Segment before = one.before();
                Segment after = one.after();
                assertTrue(before == null || segments.remove(before));
                assertTrue(after == null || segments.add(after));
            }
            // An Error, unlike an exception, comes out of a listener to the test.
            assertEquals(expected, segments, change.label());
        }
    }
}
