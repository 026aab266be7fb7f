package org.sequencemaker.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

class BeatCorrectionsTest {
    private final Document document = Document.open(Project.empty("Test", Settings.DEFAULT));

    @Test
    void eachCorrectionIsOneNamedStep() {
        document.apply(BeatCorrections.putFound(
                Map.of(Kind.BEAT, List.of(Mark.at(Time.ofMillis(500), ""), Mark.at(Time.ofMillis(1000), "")))));
        document.apply(BeatCorrections.doubleTempo());
        assertEquals("Double tempo", document.undoLabel());
        document.undo();
        assertEquals("Mark beats and sections", document.undoLabel());
    }

    @Test
    void shiftsInARowAreOneStep() {
        document.apply(BeatCorrections.putFound(Map.of(Kind.BEAT, List.of(Mark.at(Time.ofMillis(500), "")))));
        document.apply(BeatCorrections.shift(Time.ofMillis(5)));
        document.apply(BeatCorrections.shift(Time.ofMillis(5)));
        document.undo();
        assertEquals(
                500_000,
                document.project()
                        .markTracks()
                        .getFirst()
                        .marks()
                        .getFirst()
                        .time()
                        .micros());
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        Outcome.Refused refused =
                assertInstanceOf(Outcome.Refused.class, document.apply(BeatCorrections.tap(List.of(Time.ZERO))));
        assertTrue(refused.reason().contains("tap at least"));
    }
}
