package org.sequencemaker.history.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.testkit.ProjectRules;
import org.sequencemaker.testkit.RandomEdits;
import org.sequencemaker.testkit.RandomProjects;

class RestoringTest {
    private final Random random = new Random(6);

    private static Document apply(Project now, Edit edit) {
        Document document = Document.open(now);
        assertInstanceOf(Outcome.Applied.class, document.apply(edit));
        return document;
    }

    private static Restoring restoring(Project then) {
        return new Restoring("version 3 (saved)", then);
    }

    private Project edited(Project project) {
        RandomEdits edits = new RandomEdits(random, project);
        Project next = project;
        for (int i = 0; i < 30; i++) {
            try {
                next = edits.next(next).change().apply(next);
            } catch (Refusal refusal) {
                continue;
            }
        }
        return next;
    }

    @Test
    void aWholeVersionComesBackExactlyAndUndoTakesItBack() {
        for (int round = 0; round < 20; round++) {
            Project then = new RandomProjects(random).next();
            Project now = edited(then);
            Document document = apply(now, restoring(then).whole());
            assertEquals(then, document.project());
            if (!then.equals(now)) {
                assertEquals("Restore version 3 (saved)", document.undoLabel());
                document.undo();
            }
            assertEquals(now, document.project());
        }
    }

    @Test
    void oneTimelineComesBackAndTheOthersStay() {
        for (int round = 0; round < 20; round++) {
            Project then = new RandomProjects(random).next();
            Project now = edited(then);
            Timeline wanted = then.timelines().getFirst();
            Project back =
                    apply(now, restoring(then).timelines(Set.of(wanted.id()))).project();
            ProjectRules.requireKept(back, "restoring a timeline");
            Timeline found = back.timeline(wanted.id());
            assertTrue(found != null && shinesAlike(wanted, found));
            for (Timeline other : now.timelines()) {
                if (!other.id().equals(wanted.id()) && back.duration().equals(now.duration())) {
                    assertEquals(other, back.timeline(other.id()));
                }
            }
        }
    }

    private static boolean shinesAlike(Timeline one, Timeline other) {
        if (one.segments().size() != other.segments().size()) {
            return false;
        }
        for (int i = 0; i < one.segments().size(); i++) {
            if (!one.segments().get(i).shinesLike(other.segments().get(i))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aTimelineThatIsGoneComesBackToItsPlace() {
        Project then = new RandomProjects(new Random(2)).next();
        Timeline last = then.timelines().getLast();
        Project now =
                then.withTimelines(then.timelines().subList(0, then.timelines().size() - 1));
        assertEquals(
                then, apply(now, restoring(then).timelines(List.of(last.id()))).project());
    }

    @Test
    void aRangeComesBackAndWhatIsOutsideStays() {
        for (int round = 0; round < 40; round++) {
            Project then = new RandomProjects(random).next();
            Project now = edited(then);
            Timeline wanted = then.timelines().getFirst();
            Timeline present = now.timeline(wanted.id());
            if (present == null || present.length().isBefore(Time.ofMillis(1_600))) {
                continue;
            }
            Span range = Span.ofMillis(500, 1_500);
            Project back = apply(now, restoring(then).range(new TimeRange(range, Set.of(wanted.id()))))
                    .project();
            ProjectRules.requireKept(back, "restoring a range");
            Timeline found = back.timeline(wanted.id());
            for (long milli = 0; found != null && milli < 1_600; milli += 7) {
                Time time = Time.ofMillis(milli);
                Timeline expected = range.contains(time) ? wanted : present;
                assertEquals(expected.segmentAt(time) == null, found.segmentAt(time) == null, "at " + time);
            }
        }
    }

    @Test
    void aLockedTimelineRefuses() {
        Project then = new RandomProjects(new Random(3)).next();
        Timeline first = then.timelines().getFirst();
        Project now = then.withTimeline(
                first.id(),
                timeline -> timeline.erase(new Span(Time.ZERO, timeline.length()))
                        .withView(timeline.view().withLocked(true)));
        Outcome outcome = Document.open(now).apply(restoring(then).whole());
        assertInstanceOf(Outcome.Refused.class, outcome);
    }

    @Test
    void aTimelineThatTheVersionHasNotIsRefusedByName() {
        Project then = new RandomProjects(new Random(3)).next();
        Refusal refusal = assertThrows(Refusal.class, () -> restoring(then).timelines(List.of(new TimelineId("none"))));
        assertEquals("version 3 (saved) has no timeline none", refusal.reason());
    }
}
