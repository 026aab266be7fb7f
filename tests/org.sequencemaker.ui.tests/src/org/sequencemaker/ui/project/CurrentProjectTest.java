package org.sequencemaker.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

class CurrentProjectTest {
    private final CurrentProject current = new CurrentProject();

    @Test
    void whoListensLateIsToldAtOnce() {
        OpenProject open = open("Show");
        current.show(open);
        List<OpenProject> told = new ArrayList<>();
        current.listen(told::add);
        assertEquals(List.of(open), told);
    }

    @Test
    void whoHasClosedIsNotToldAnyMore() {
        List<OpenProject> told = new ArrayList<>();
        Subscription subscription = current.listen(told::add);
        subscription.close();
        current.show(open("Show"));
        assertEquals(List.of(), told);
    }

    @Test
    void aProjectIsCalledByItsFileOnceItHasOne() {
        OpenProject open = open("Show");
        assertEquals("Show", open.title());
        open.setFile(Path.of("other.smproj"));
        assertEquals("other.smproj", open.title());
    }

    @Test
    void thePlayheadTellsOnlyOfMoves() {
        List<Time> told = new ArrayList<>();
        Playhead playhead = new Playhead();
        playhead.listen(told::add);
        playhead.moveTo(Time.ofMillis(5));
        playhead.moveTo(Time.ofMillis(5));
        assertEquals(List.of(Time.ofMillis(5)), told);
        assertThrows(IllegalArgumentException.class, () -> playhead.moveTo(Time.ofMillis(-1)));
    }

    private static OpenProject open(String name) {
        return new OpenProject(Document.open(Project.empty(name, Settings.DEFAULT)), null);
    }
}
