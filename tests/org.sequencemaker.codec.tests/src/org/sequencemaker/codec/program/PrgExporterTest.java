package org.sequencemaker.codec.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequencemaker.codec.program.Shows.R;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Exported.OutputFile;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

class PrgExporterTest {
    private static final ExportOptions PLAIN = ExportOptions.with(EffectKinds.NONE);

    @Test
    void eachTimelineGivesAFile() throws CodecException {
        Exported exported = new PrgExporter().write(project("Ball 1", "Ball 2"), PLAIN);
        assertEquals(List.of("My_show_Ball_1.prg", "My_show_Ball_2.prg"), names(exported));
        assertArrayEquals(
                Shows.at(100).solid(100, R).bytes(), exported.files().get(1).content());
        assertEquals(List.of(), exported.warnings());
    }

    @Test
    void timelinesOfOneNameGetFilesOfTheirOwn() throws CodecException {
        Exported exported = new PrgExporter().write(project("Ball", "ball", "Ball"), PLAIN);
        assertEquals(List.of("My_show_Ball.prg", "My_show_ball_2.prg", "My_show_Ball_3.prg"), names(exported));
    }

    @Test
    void theRateCanBeChosen() throws CodecException {
        ExportOptions options = new ExportOptions(OptionalInt.of(1000), List.of(), EffectKinds.NONE, null);
        OutputFile file =
                new PrgExporter().write(project("Ball"), options).files().getFirst();
        assertArrayEquals(Shows.at(1000).solid(1000, R).bytes(), file.content());
    }

    @Test
    void aRateTheFormatCannotHoldIsRefused() {
        for (int rate : new int[] {0, -1, 65_536}) {
            ExportOptions options = new ExportOptions(OptionalInt.of(rate), List.of(), EffectKinds.NONE, null);
            assertThrows(CodecException.class, () -> new PrgExporter().write(project("Ball"), options));
        }
    }

    @Test
    void timelinesCanBeChosen() throws CodecException {
        ExportOptions options =
                new ExportOptions(OptionalInt.empty(), List.of(TimelineId.loaded(1)), EffectKinds.NONE, null);
        assertEquals(List.of("My_show_Two.prg"), names(new PrgExporter().write(project("One", "Two"), options)));
    }

    @Test
    void aShowOfNoLengthGivesNoFileButAWarning() throws CodecException {
        Project empty = Project.empty("My show", Settings.DEFAULT.withDuration(Time.ZERO))
                .withTimelines(List.of(Timeline.empty("Ball", 4, Time.ZERO)));
        Exported exported = new PrgExporter().write(empty, PLAIN);
        assertEquals(List.of(), exported.files());
        assertEquals(List.of("\"Ball\": the show has no length, so there is no program to write"), exported.warnings());
    }

    private static Project project(String... names) {
        Timeline lit = Shows.at(100).solid(100, R).timeline();
        List<Timeline> timelines = new ArrayList<>();
        for (String name : names) {
            timelines.add(lit.withName(name).withId(TimelineId.loaded(timelines.size())));
        }
        return Project.empty("My show", Settings.DEFAULT.withDuration(lit.length()))
                .withTimelines(timelines);
    }

    private static List<String> names(Exported exported) {
        return exported.files().stream().map(OutputFile::name).toList();
    }
}
