package org.sequencemaker.codec.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequencemaker.codec.program.Shows.B;
import static org.sequencemaker.codec.program.Shows.G;
import static org.sequencemaker.codec.program.Shows.R;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Timeline;

class ProgramComparisonTest {
    @Test
    void aProgramIsWhatItsTimelineSays() throws CodecException {
        Shows show = Shows.at(100).gap(20).solid(1000, R).fade(300, R, G);
        assertEquals(List.of(), compare(show.timeline(), 100, show.program()));
    }

    @Test
    void theFirstColourThatDiffersIsNamedInWords() throws CodecException {
        Program program =
                Shows.at(100).solid(1234, G).look(10, Look.solid(R), 2).program();
        Timeline timeline = Shows.at(100).solid(1234, G).solid(10, R).timeline();
        assertEquals(
                List.of(new Difference(
                        Difference.Kind.COLOUR,
                        1234,
                        "Ball 1 at 0:12.340 (tick 1234): pixel 3 is #000000 in the program, #FF0000 in the project")),
                compare(timeline, 100, program));
    }

    @Test
    void anotherLengthIsNamed() throws CodecException {
        Program program = Shows.at(100).solid(120, G).program();
        Timeline timeline = Shows.at(100).solid(150, G).timeline();
        assertEquals(
                List.of(new Difference(
                        Difference.Kind.LENGTH,
                        120,
                        "Ball 1: the program lasts 0:01.200 (120 ticks), the timeline 0:01.500 (150 ticks)")),
                compare(timeline, 100, program));
    }

    @Test
    void atAnotherRateTheColoursAreComparedAtThatOfTheProgram() throws CodecException {
        Program program = Shows.at(1000).solid(500, G).solid(500, R).program();
        Timeline timeline = Shows.at(100).solid(50, G).solid(50, B).timeline();
        assertEquals(
                List.of(
                        "Ball 1: the program plays at 1000 Hz, the project at 100 Hz",
                        "Ball 1 at 0:00.500 (tick 500): pixel 1 is #FF0000 in the program, #0000FF in the project"),
                words(compare(timeline, 100, program)));
    }

    @Test
    void aProgramForAnotherPropIsNamed() throws CodecException {
        Program program = Shows.at(100, 2).solid(50, G).program();
        assertEquals(
                List.of("Ball 1: the program is for a prop of 2 pixels, the timeline for one of 4"),
                words(compare(Shows.at(100).solid(50, G).timeline(), 100, program)));
    }

    @Test
    void ofAProgramNoPropCanPlayOnlyTheRateIsNamed() {
        Program program = new Program(4, 65_535, List.of(), ByteBlock.EMPTY, 0, null);
        assertEquals(
                List.of("Ball 1: the program plays at 65535 Hz, the project at 100 Hz"),
                words(compare(Shows.at(100).solid(50, G).timeline(), 100, program)));
    }

    private static List<Difference> compare(Timeline timeline, int rate, Program program) {
        return ProgramComparison.compare(timeline, rate, EffectKinds.NONE, program);
    }

    private static List<String> words(List<Difference> differences) {
        return differences.stream().map(Difference::words).toList();
    }
}
