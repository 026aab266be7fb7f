package org.sequencemaker.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

class FormatsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "smproj|{\"metadata\":{},\"settings\":{}",
                "smproj|{\"timelines\":[",
                "prg.json|{\"refresh_rate\":1,\"sequence\":{}}",
                "ball.json|{\"metadata\":{},\"segments\":[]}",
                "seqdesign.json|{\"metadata\":{},\"effects_timeline\":[]}",
                "lyrics.json|{\"word_timestamps\":[]}",
                "csv|start_seconds,end_seconds,color",
                "marks.csv|track,time_seconds",
                "lrc|[ti:x]\\n[00:01.00]x",
                "srt|1\\n00:00:01,000 --> 00:00:02,000\\nx",
                "audacity|1.0\\t2.0\\tx",
            })
    void aFileIsKnownByItsContentWhateverItsName(String id, String content) throws CodecException {
        String unescaped = content.translateEscapes();
        assertEquals(
                id, Formats.importerFor(Texts.source("file.bin", unescaped)).id());
        assertEquals(
                id,
                Formats.importerFor(Texts.source("file.prg", "\uFEFF" + unescaped))
                        .id());
    }

    @ParameterizedTest
    @CsvSource({
        "a.smproj,smproj",
        "a.PRG,prg",
        "a.prg.json,prg.json",
        "a.json,prg.json",
        "a.ball.json,ball.json",
        "a.seqdesign.json,seqdesign.json",
        "a.synced_lyrics.json,lyrics.json",
        "a.lrc,lrc",
        "a.srt,srt",
        "a.txt,audacity",
        "a.csv,csv",
        "a.marks.csv,marks.csv"
    })
    void aFileOfNoKnownContentIsTakenByItsName(String name, String id) throws CodecException {
        assertEquals(
                id, Formats.importerFor(Texts.source(name, "nothing known")).id());
    }

    @Test
    void aFileThatIsNothingIsRefusedWithWhatCouldBeRead() {
        CodecException refused =
                assertThrows(CodecException.class, () -> Formats.read(Texts.source("a.doc", "nothing known")));
        assertTrue(String.valueOf(refused.getMessage()).contains(".smproj"), refused.toString());
    }

    @Test
    void whatIsWrittenIsRecognisedByWhatReadsIt() throws CodecException {
        Mark mark = Mark.at(Time.ofMillis(500), "1");
        Project project = aProject()
                .with(aTimeline().solid(0, 1000, Rgb.WHITE))
                .with(new MarkTrack("a", "Beats", MarkTrack.Kind.BEAT, Rgb.WHITE, List.of(mark)))
                .build();
        for (Exporter exporter : Formats.exporters()) {
            Exported exported = exporter.write(project, ExportOptions.with(Flicker.KINDS));
            Exported.OutputFile file = exported.files().getFirst();
            assertTrue(file.name().endsWith(exporter.suffix()), file.name());
            assertEquals(
                    exporter.id(),
                    Formats.exporterFor(file.name()).orElseThrow().id());
            if (!exporter.id().equals("smbuddy")) {
                Source source = Source.of("x", file.content());
                assertEquals(exporter.id(), Formats.importerFor(source).id());
                assertFalse(Formats.read(source).project().name().isBlank());
            }
        }
    }

    @Test
    void noTwoFormatsHaveTheSameShortName() {
        assertEquals(
                Formats.importers().size(),
                Formats.importers().stream().map(Importer::id).distinct().count());
        assertEquals(
                Formats.exporters().size(),
                Formats.exporters().stream().map(Exporter::id).distinct().count());
        assertEquals("smproj", Formats.importer("smproj").orElseThrow().id());
        assertTrue(Formats.exporter("nothing").isEmpty());
    }
}
