package org.sequencemaker.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.codec.program.Program;
import org.sequencemaker.codec.program.ProgramBuilder;
import org.sequencemaker.codec.program.ProgramComparison;
import org.sequencemaker.codec.program.ProgramReport;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

class DemoTest {
    private static final EffectKinds EFFECTS = EffectKinds.of(BuiltinEffects.all());

    private final Project demo = FirstLight.project();

    @Test
    void fileIsWhatWasComposed() throws IOException {
        byte[] file = Files.readAllBytes(file());
        int place = Arrays.mismatch(DemoWriter.content(), file);
        assertEquals(-1, place, "the composition was changed: run DemoWriter and commit the file; first byte");
    }

    @Test
    void fileOpensWithoutAWarning() throws CodecException {
        Imported opened = ProjectFiles.read(file());
        assertEquals(List.of(), opened.warnings());
        assertEquals(demo.timelines().size(), opened.project().timelines().size());
        for (int i = 0; i < demo.timelines().size(); i++) {
            Timeline composed = demo.timelines().get(i);
            Timeline read = opened.project().timelines().get(i);
            assertEquals(composed.segments().size(), read.segments().size());
            for (int s = 0; s < composed.segments().size(); s++) {
                assertTrue(composed.segments().get(s).shinesLike(read.segments().get(s)), composed.name() + " " + s);
            }
        }
        assertEquals(demo.markTracks(), opened.project().markTracks());
        assertEquals(demo.palettes(), opened.project().palettes());
    }

    @Test
    void songLiesBesideTheProjectThatNamesIt() throws Exception {
        Path song = file().resolveSibling(demo.audio().relativePath());
        byte[] content = Files.readAllBytes(song);
        assertTrue(content.length < 1_500_000, content.length + " bytes");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
        assertEquals(demo.audio().contentHash(), HexFormat.of().formatHex(hash), "run releng/bench/demo-song");
        assertEquals(demo.duration(), demo.audio().duration());
    }

    @Test
    void everySectionIsThereAndEndsWithTheShow() {
        assertEquals(Time.ofMillis(60_000), demo.duration());
        assertEquals(
                demo.duration(), demo.markTracks().getFirst().marks().getLast().end());
        assertEquals(120, demo.markTracks().getLast().marks().size());
    }

    @Test
    void everyBoundColourIsThatOfItsEntry() {
        for (Timeline timeline : demo.timelines()) {
            for (Segment segment : timeline.segments()) {
                var binding = segment.look().startEntry();
                if (binding != null) {
                    var palette = demo.palette(binding.palette());
                    assertNotNull(palette);
                    var entry = palette.entry(binding.entry());
                    assertNotNull(entry);
                    assertEquals(entry.colour(), segment.look().start());
                }
            }
        }
    }

    @Test
    void programsPlayOnABallWithoutAWarning() throws CodecException {
        for (Timeline timeline : demo.timelines()) {
            ProgramBuilder.Built built = ProgramBuilder.build(timeline, 100, EFFECTS);
            assertEquals(List.of(), built.warnings());
            Program program = built.program();
            assertEquals(List.of(), ProgramReport.of(program).warnings());
            assertEquals(List.of(), ProgramComparison.compare(timeline, 100, EFFECTS, program));
            assertTrue(program.size() < Program.MAX_SIZE / 10, timeline.name() + ": " + program.size());
        }
    }

    @Test
    void movesWithTheBeatsOfAnotherSong() {
        Project slower = FirstLight.on(Grid.steady(100, 30));
        assertEquals(Time.ofMillis(72_000), slower.duration());
        assertEquals(
                demo.timelines().getFirst().segments().size(),
                slower.timelines().getFirst().segments().size());
    }

    private static Path file() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(DemoWriter.PLACE);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        throw new AssertionError(
                "there is no " + DemoWriter.PLACE + " above " + Path.of("").toAbsolutePath());
    }
}
