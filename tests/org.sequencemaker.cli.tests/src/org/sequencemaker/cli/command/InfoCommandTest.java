package org.sequencemaker.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;

class InfoCommandTest {
    private static final Rgb RED = new Rgb(255, 0, 0);

    @TempDir
    Path temporary = Path.of("");

    private ShowFolder folder = new ShowFolder(temporary);

    @BeforeEach
    void writeAShow() throws IOException {
        folder = new ShowFolder(temporary).with("show.smproj", show());
    }

    private static Project show() {
        Look strobe = Look.solid(RED).withEffects(List.of(new Effect("strobe", Map.of())));
        Project project = aProject()
                .named("My show")
                .with(aTimeline("Ball 1").solid(0, 2500, RED).with(Segment.of(Span.ofMillis(5000, 6000), strobe)))
                .with(aTimeline("Ball 2").locked())
                .with(new MarkTrack("b", "Beats", MarkTrack.Kind.BEAT, RED, List.of(Mark.at(Time.ZERO, ""))))
                .with(Note.at(Time.ofMillis(1500), "Throw\nhigh"))
                .with(new Palette("p", "Fire", List.of(new Palette.Entry("r", "Red", RED))))
                .build();
        AudioReference song =
                new AudioReference("song.wav", "/nowhere/song.wav", "", Time.ofMillis(9000), Kept.NOTHING);
        return project.withAudio(song).withMetadata(project.metadata().withDescription("Two balls"));
    }

    @Test
    void saysWhatIsInAProject() {
        CliRun run = folder.run("info", "show.smproj");
        assertEquals(ExitCode.GOOD, run.code());
        assertEquals("""
            show.smproj: "My show"
              description   Two balls
              duration      0:10.000
              refresh rate  100 Hz
              song          song.wav (missing)
              timelines     2
                Ball 1: 4 pixels, 2 segments, 35.0 % covered (0:03.500), strobe x1
                Ball 2: 4 pixels, 0 segments, 0.0 % covered (0:00.000), locked
              mark tracks   1
                Beats: 1 mark
              notes         1
                0:01.500  Throw high
              lyrics        none
              palettes      1
                Fire: 1 colour
              problems      2
                the song is not where the project says: song.wav
                "Ball 2": there is nothing to show: the program is dark for the whole show
            """, run.out());
        assertEquals("", run.err());
    }

    @Test
    void jsonSaysTheSame() throws Exception {
        JsonNode json = folder.run("info", "--json", "show.smproj").json();
        assertEquals("My show", json.get("name").asText());
        assertEquals(10, json.get("seconds").asDouble());
        assertEquals("missing", json.get("song").get("state").asText());
        assertEquals(35, json.get("timelines").get(0).get("coveredPercent").asDouble());
        assertEquals(
                1, json.get("timelines").get(0).get("effects").get("strobe").asInt());
        assertTrue(json.get("timelines").get(1).get("locked").asBoolean());
        assertEquals("beat", json.get("markTracks").get(0).get("kind").asText());
        assertEquals("Throw\nhigh", json.get("notes").get(0).get("text").asText());
        assertEquals(2, json.get("problems").size());
    }

    @Test
    void songBesideTheProjectIsFound() throws Exception {
        folder.with("song.wav", new byte[] {1});
        JsonNode json = folder.run("info", "--json", "show.smproj").json();
        assertEquals("found", json.get("song").get("state").asText());
        assertEquals(
                temporary.resolve("song.wav").toString(),
                json.get("song").get("path").asText());
    }

    @Test
    void otherFilesThatCanBeReadAreShowsToo() {
        folder.run("convert", "show.smproj", "one.prg", "--timeline", "Ball 1");
        CliRun run = folder.run("info", "one.prg");
        assertEquals(ExitCode.GOOD, run.code());
        assertTrue(run.out().contains("  timelines     1\n"), run.out());
    }

    @Test
    void fileThatIsCalledDemoComesFirst() throws IOException {
        folder.with("demo", show());
        assertTrue(folder.run("info", "demo").out().startsWith("demo: \"My show\"\n"));
    }

    @Test
    void brokenProjectIsBadInputWithItsPlace() throws IOException {
        folder.with("broken.smproj", "{\"timelines\": [\n  {]".getBytes(StandardCharsets.UTF_8));
        CliRun run = folder.run("info", "broken.smproj", "--json");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("sequencemaker-cli: broken.smproj, line 2"), run.err());
    }
}
