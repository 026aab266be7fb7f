package org.sequencemaker.ui.timeline.song;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.project.BeatEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

class BarBeatTest {
    private static Project beats() {
        List<Mark> marks = new ArrayList<>();
        for (int k = 0; k < 16; k++) {
            marks.add(Mark.at(Time.ofMillis(1000 + 500 * k), ""));
        }
        return BeatEdits.putFound(Project.empty("Test", Settings.DEFAULT), Map.of(Kind.BEAT, marks));
    }

    @Test
    void barsAndBeatsAreCountedFromOne() {
        Project project = BeatEdits.setBars(beats(), 4, Time.ofMillis(2000));
        assertEquals("", BarBeat.of(project, Time.ofMillis(900)));
        assertEquals("0:2", BarBeat.of(project, Time.ofMillis(1600)));
        assertEquals("1:1", BarBeat.of(project, Time.ofMillis(2000)));
        assertEquals("1:4", BarBeat.of(project, Time.ofMillis(3999)));
        assertEquals("2:1", BarBeat.of(project, Time.ofMillis(4000)));
    }

    @Test
    void withoutBarsOnlyBeatsAreCounted() {
        assertEquals("0:3", BarBeat.of(beats(), Time.ofMillis(2100)));
        assertEquals("", BarBeat.of(Project.empty("Test", Settings.DEFAULT), Time.ofMillis(2100)));
    }
}
