package org.sequencemaker.codec.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Flicker;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Texts;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

class MarkFilesTest {
    private static final ExportOptions OPTIONS = ExportOptions.with(Flicker.KINDS);

    @Test
    void aLabelTrackIsAMarkTrack() throws CodecException {
        Imported imported =
                audacity("1.000000\t1.000000\t1\n2,500000\t4.750000\tchorus\n\\\t100.0\t200.0\n3.0\t2.0\n\n");
        MarkTrack track = imported.project().markTracks().getFirst();
        assertEquals(
                List.of("1 1000+0", "chorus 2500+2250", " 2000+1000"),
                texts(List.of(
                        track.marks().get(0),
                        track.marks().get(2),
                        track.marks().get(1))));
        assertEquals(MarkTrack.Kind.DOWNBEAT, track.kind());
        assertEquals("my downbeats", track.name());
        assertEquals(Time.ofMillis(4750), imported.project().duration());
    }

    @Test
    void labelsOutsideAnyShowAreLeftOutWithAWarning() throws CodecException {
        Imported imported = audacity("-1.0\t-1.0\ta\n1.0\t1.0\tb\n999999999999\t999999999999\tc\n");
        assertEquals(1, imported.project().markTracks().getFirst().marks().size());
        assertEquals(2, imported.warnings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0 1.0 x", "1.0\tx\ty", "1.0\t2.0\tok\nnonsense", "1.0"})
    void whatIsNoLabelIsRefusedWithItsLine(String text) {
        CodecException refused = assertThrows(CodecException.class, () -> audacity(text));
        assertTrue(refused.place().startsWith("line "), refused.toString());
    }

    @Test
    void marksAreWrittenAsAudacityReadsThem() throws CodecException {
        Exported exported = new AudacityExporter().write(project(), OPTIONS);
        assertEquals(
                List.of("Test_show_Beats.txt", "Test_show__A2___parts.txt"),
                exported.files().stream().map(Exported.OutputFile::name).toList());
        assertEquals(
                "0.500000\t0.500000\t1\n1.000001\t1.000001\t\n",
                new String(exported.files().getFirst().content(), StandardCharsets.UTF_8));
    }

    @Test
    void aTableOfMarksComesBackWhateverTheNames() throws CodecException {
        Project project = project();
        String csv = Texts.only(new MarksCsvExporter().write(project, OPTIONS));
        Imported again = new MarksCsvImporter().read(Texts.source("a.marks.csv", csv));
        assertEquals(
                project.markTracks().stream().map(MarkFilesTest::text).toList(),
                again.project().markTracks().stream().map(MarkFilesTest::text).toList());
    }

    @Test
    void aTableNeedsNothingButTimes() throws CodecException {
        Imported imported = new MarksCsvImporter().read(Texts.source("beat.csv", "Time_Seconds\n1.5\n0.5\n"));
        assertEquals(
                List.of(" 500+0", " 1500+0"),
                texts(imported.project().markTracks().getFirst().marks()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n",
                "time_seconds\nx\n",
                "time_seconds\n-1\n",
                "time_seconds,confidence\n1,2\n",
                "time_seconds,label\n1,\"x\n"
            })
    void aTableThatCannotBeUsedIsRefusedWithItsLine(String csv) {
        CodecException refused =
                assertThrows(CodecException.class, () -> new MarksCsvImporter().read(Texts.source("a.marks.csv", csv)));
        assertTrue(refused.place().startsWith("line "), refused.toString());
    }

    private static Project project() {
        Mark sure = Mark.at(Time.ofMillis(500), "1");
        Mark unsure = new Mark(new MarkId(7), Time.ofMicros(1_000_001), Time.ZERO, "", 0.25, Kept.NOTHING);
        Mark part = Mark.over(Time.ofMillis(100), Time.ofMillis(50), "'=1+1,\n\"quoted\"; @");
        return aProject()
                .with(new MarkTrack("a", "Beats", MarkTrack.Kind.BEAT, Rgb.WHITE, List.of(sure, unsure)))
                .with(new MarkTrack("b", "=A2, \"parts", MarkTrack.Kind.SECTION, new Rgb(1, 2, 3), List.of(part)))
                .build();
    }

    private static String text(MarkTrack track) {
        return track.name()
                + track.kind()
                + track.colour()
                + texts(track.marks())
                + track.marks().stream().map(Mark::confidence).toList();
    }

    private static List<String> texts(List<Mark> marks) {
        return marks.stream()
                .map(mark -> mark.label() + " " + mark.time().micros() / 1000 + "+"
                        + mark.length().micros() / 1000)
                .toList();
    }

    private static Imported audacity(String text) throws CodecException {
        return new AudacityImporter().read(Texts.source("my downbeats.txt", text));
    }
}
