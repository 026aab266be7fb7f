package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.testkit.ProjectRules;
import org.sequencemaker.testkit.RandomEdits;
import org.sequencemaker.testkit.RandomProjects;

/** The rules of a timeline hold after every operation of thousands of random sequences. */
class RandomEditsTest {
    private static final int SEQUENCES = 2000;
    private static final int LENGTH = 25;

    @Test
    void everyOperationKeepsTheRulesOfATimeline() {
        Set<String> applied = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Project project = new RandomProjects(random).next();
            RandomEdits edits = new RandomEdits(random, project);
            all.addAll(edits.kinds());
            for (int i = 0; i < LENGTH; i++) {
                RandomEdits.Step step = edits.next(project);
                String where = "\"%s\", step %d of seed %d".formatted(step.kind(), i, seed);
                try {
                    project = step.change().apply(project);
                    applied.add(step.kind());
                } catch (Refusal refusal) {
                    assertEquals(-1, refusal.reason().indexOf("null"), refusal.reason());
                } catch (RuntimeException e) {
                    throw new AssertionError("failed: " + where, e);
                }
                ProjectRules.requireKept(project, where);
            }
        }
        assertEquals(all, applied, "every kind of operation must have gone through at least once");
    }
}
