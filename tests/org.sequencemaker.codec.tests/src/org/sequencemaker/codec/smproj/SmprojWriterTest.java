package org.sequencemaker.codec.smproj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.model.timeline.TimelineView;

class SmprojWriterTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    @Test
    void whatIsOursComesBackToo() throws CodecException {
        Project project = full();
        assertEquals(project, Fixtures.parse(Fixtures.written(project)).project());
    }

    @Test
    void aNewProjectHasWhatThePredecessorNeedsAndNothingElse() {
        Project project = Project.empty("New", Settings.DEFAULT)
                .withTimelines(List.of(
                        Timeline.empty("Ball 1", 4, Settings.DEFAULT.duration()).withId(TimelineId.loaded(0))));
        assertEquals("""
            {
              "metadata": {
                "version": "0.1.0",
                "created": "",
                "modified": "",
                "name": "New",
                "description": ""
              },
              "settings": {
                "defaultPixels": 4,
                "refreshRate": 100,
                "totalDuration": 60.0
              },
              "timelines": [
                {
                  "name": "Ball 1",
                  "defaultPixels": 4,
                  "segments": []
                }
              ],
              "audio": {
                "embedded": false,
                "filename": null,
                "filepath": null,
                "duration": 0,
                "data": null
              },
              "lyrics": {
                "song_name": "",
                "artist_name": "",
                "lyrics_text": "",
                "word_timestamps": []
              },
              "notes": []
            }\
            """, Fixtures.written(project));
    }

    @Test
    void onlyWhatWasChangedIsWrittenOtherwise() throws CodecException {
        Project project = Fixtures.read("wrong-types.smproj").project();
        Timeline first = project.timelines().getFirst();
        Segment segment = first.segments().getFirst();
        Project changed = project.withTimeline(
                first.id(), timeline -> timeline.replaceSegment(segment.id(), segment.withPixels(1)));
        Fixtures.assertSame(
                Fixtures.text("wrong-types.smproj").replace("\"pixels\": \"3\"", "\"pixels\": 1"),
                Fixtures.written(changed, "wrong-types.smproj"));
    }

    @Test
    void aNameThatIsNoneStaysUntilTheProjectGetsOne() throws CodecException {
        Project project = Fixtures.read("earliest.smproj").project();
        assertTrue(Fixtures.written(project, "earliest.smproj").contains("\"name\": false"));
        assertTrue(Fixtures.written(project, "other.smproj").contains("\"name\": \"earliest\""));
        Project named = project.withMetadata(project.metadata().withName("First"));
        assertTrue(Fixtures.written(named, "earliest.smproj").contains("\"name\": \"First\""));
    }

    @Test
    void aSolidThatBecomesAFadeGetsItsEndColourAndBack() throws CodecException {
        Project project = Fixtures.read("latest.smproj").project();
        Project faded = recoloured(project, 0, Look.fade(RED, BLUE));
        assertEquals(
                Look.fade(RED, BLUE),
                Fixtures.parse(Fixtures.written(faded))
                        .project()
                        .timelines()
                        .getFirst()
                        .segments()
                        .getFirst()
                        .look());
        Project solid = recoloured(faded, 1, Look.solid(BLUE));
        String written = Fixtures.written(solid);
        assertEquals(
                Look.solid(BLUE),
                Fixtures.parse(written)
                        .project()
                        .timelines()
                        .getFirst()
                        .segments()
                        .get(1)
                        .look());
        assertEquals(1, count(Fixtures.written(recoloured(project, 1, Look.solid(BLUE))), "\"endColor\""));
    }

    @Test
    void aSegmentThatWasCutDoesNotGrowAgainWhenItsNeighbourGoes() throws CodecException {
        Project project = Fixtures.read("overlaps.smproj").project();
        Timeline first = project.timelines().getFirst();
        Project without = project.withTimeline(
                first.id(),
                timeline -> timeline.remove(timeline.segments().get(1).id()));
        Project again = Fixtures.parse(Fixtures.written(without)).project();
        assertEquals(
                Span.ofMillis(0, 5000),
                again.timelines().getFirst().segments().getFirst().span());
    }

    @Test
    void segmentsKeepTheirIdsWhenOneBeforeThemGoes() throws CodecException {
        Project project = Fixtures.read("latest.smproj").project();
        Timeline left = project.timelines().getFirst();
        Project without = project.withTimeline(
                left.id(),
                timeline -> timeline.remove(timeline.segments().getFirst().id()));
        Project again = Fixtures.parse(Fixtures.written(without)).project();
        assertEquals(
                without.timelines().getFirst().segments().stream()
                        .map(Segment::id)
                        .toList(),
                again.timelines().getFirst().segments().stream()
                        .map(Segment::id)
                        .toList());
    }

    @Test
    void numbersThatNobodyChangedKeepTheirSpelling() throws CodecException {
        Project project = Fixtures.read("latest.smproj").project();
        Project longer = project.withSettings(project.settings().withDuration(Time.ofMillis(300_000)));
        String written = Fixtures.written(longer, "latest.smproj");
        assertTrue(written.contains("\"totalDuration\": 300.0"));
        assertTrue(written.contains("\"duration\": 247.68566893424037"));
        assertFalse(written.contains("\"totalDuration\": 247.68566893424037"));
    }

    @Test
    void thirtyThousandSegmentsOfAFileCostNoMoreThanTheirOwnMemory() throws CodecException {
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"startTime\":%d.0,\"endTime\":%d.0,\"color\":[1,2,3],\"pixels\":4,\"effects\":[]}"
                            .formatted(i, i + 1));
        }
        List<Segment> segments = Fixtures.segments(json.toString())
                .project()
                .timelines()
                .getFirst()
                .segments();
        assertEquals(
                1,
                segments.stream()
                        .map(segment -> System.identityHashCode(segment.kept()))
                        .distinct()
                        .count());
    }

    private static Project recoloured(Project project, int index, Look look) {
        Timeline first = project.timelines().getFirst();
        Segment segment = first.segments().get(index);
        return project.withTimeline(
                first.id(), timeline -> timeline.replaceSegment(segment.id(), segment.withLook(look)));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    /** A project with everything in it that the predecessor's had not. */
    static Project full() {
        Time length = Time.ofMillis(90_000);
        Mark beat = Mark.at(Time.ofMillis(500), "1");
        Mark chorus = new Mark(new MarkId(12), Time.ofMillis(700), Time.ofMillis(2500), "chorus", 0.75, Kept.NOTHING);
        Effect strobe = new Effect(
                "sparkle",
                Map.of(
                        "seed", new ParameterValue.Number(1e300),
                        "word", new ParameterValue.Text("\u0000\ud83d\ude00\u2028"),
                        "on", new ParameterValue.Flag(true),
                        "colour", new ParameterValue.Colour(BLUE),
                        "more", new ParameterValue.Other("{\"a\":[1,{}]}")));
        Segment segment = new Segment(
                SegmentId.fresh(),
                Span.ofMillis(500, 2000),
                Look.fade(RED, BLUE)
                        .withEffects(List.of(strobe))
                        .bound(new PaletteBinding("p1", "c1"), new PaletteBinding("p1", "c2")),
                200,
                new Anchor(beat.id(), Time.ZERO),
                new Anchor(chorus.id(), Time.ofMicros(-1_200_001)),
                Origin.turn("turn 3"),
                Kept.NOTHING);
        Timeline timeline = Timeline.empty("Right", 200, length)
                .withView(new TimelineView(true, true, true, 77, "ball-\"7\""))
                .paint(segment)
                .paint(Segment.of(Span.ofMillis(3000, 4000), Look.fade(RED, RED)));
        return Project.empty("Everything", new Settings(length, 1000, 200, Kept.NOTHING))
                .withTimelines(List.of(timeline, Timeline.empty("Left", 4, length)))
                .withMarkTracks(List.of(new MarkTrack("beats", "Beats", MarkTrack.Kind.BEAT, RED, List.of(beat, chorus))
                        .withVisible(false)))
                .withPalettes(List.of(new Palette(
                        "p1",
                        "Fire",
                        List.of(new Palette.Entry("c1", "Hot", RED), new Palette.Entry("c2", "Cold", BLUE)))))
                .withNotes(List.of(Note.at(Time.ofMillis(10), "note")))
                .withAudio(AudioReference.NONE
                        .withPaths("../songs/a.mp3", "/songs/a.mp3")
                        .withContent("0123456789abcdef".repeat(4), Time.ofMicros(90_000_001)));
    }
}
