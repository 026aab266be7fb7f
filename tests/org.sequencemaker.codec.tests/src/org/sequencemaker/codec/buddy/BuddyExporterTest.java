package org.sequencemaker.codec.buddy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Flicker;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Project;

class BuddyExporterTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    @TempDir
    Path folder = Path.of("");

    @Test
    void aBundleHasAllBallsWithFadesInStepsAndDarknessAtTheEnd() throws Exception {
        Project project = aProject()
                .at(1000)
                .with(aTimeline("Left")
                        .solid(1000, 2000, RED)
                        .fade(2000, 2030, BLUE, Rgb.BLACK)
                        .solid(2040, 2050, RED))
                .with(aTimeline("Right"))
                .build();
        assertEquals(
                "{\"format\":\"sequence_maker_buddy\",\"version\":2,\"project_name\":\"Test show\","
                        + "\"audio_filename\":null,\"refresh_rate\":100,\"balls\":["
                        + "{\"name\":\"Left\",\"default_pixels\":4,\"sequence\":{\"0\":[0,0,0],\"100\":[255,0,0],"
                        + "\"200\":[0,0,255],\"201\":[0,0,128],\"202\":[0,0,0],\"204\":[255,0,0],\"205\":[0,0,0]}},"
                        + "{\"name\":\"Right\",\"default_pixels\":4,\"sequence\":{\"0\":[0,0,0]}}]}",
                sequence(export(project, null)));
    }

    @Test
    void theSongIsFoundBesideTheProjectAndPutIn() throws Exception {
        byte[] sound = {1, 2, 3, 4};
        Files.createDirectories(folder.resolve("music"));
        Files.write(folder.resolve("music/Song.MP3"), sound);
        Project project =
                aProject().build().withAudio(AudioReference.NONE.withPaths("music/Song.MP3", "/gone/Song.MP3"));
        Exported exported = export(project, folder.resolve("show.smproj"));
        assertArrayEquals(sound, entries(exported).get("audio.mp3"));
        assertTrue(sequence(exported).contains("\"audio_filename\":\"audio.mp3\""));
        assertEquals(List.of(), exported.warnings());
    }

    @Test
    void aSongThatIsGoneIsMentioned() throws Exception {
        Project project = aProject().build().withAudio(AudioReference.NONE.withPaths("", "/gone/song.mp3"));
        Exported exported = export(project, null);
        assertEquals(1, exported.warnings().size());
        assertEquals(List.of("sequence.json"), List.copyOf(entries(exported).keySet()));
    }

    @Test
    void theSameProjectGivesTheSameBytes() throws Exception {
        Project project = aProject().with(aTimeline().row(20, 100)).build();
        assertArrayEquals(
                export(project, null).files().getFirst().content(),
                export(project, null).files().getFirst().content());
    }

    private static Exported export(Project project, @Nullable Path file) throws CodecException {
        return new BuddyExporter()
                .write(project, new ExportOptions(OptionalInt.empty(), List.of(), Flicker.KINDS, file));
    }

    private static String sequence(Exported exported) throws IOException {
        byte[] json = entries(exported).getOrDefault("sequence.json", new byte[0]);
        return JsonText.compact(new String(json, StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> entries(Exported exported) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        byte[] bytes = exported.files().getFirst().content();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
