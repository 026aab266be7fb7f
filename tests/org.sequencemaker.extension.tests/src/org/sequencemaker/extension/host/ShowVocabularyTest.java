package org.sequencemaker.extension.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;

class ShowVocabularyTest {
    private final Project show = show();
    private final ShowVocabulary vocabulary = new ShowVocabulary(
            show,
            new UserSelection(
                    Set.of(),
                    Span.ofSeconds(3, 4),
                    Set.of(show.timelines().get(1).id())),
            Time.ofSeconds(7.5));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            12.5;                     12.5
            0:12.5;                   12.5
            5|2;                      8.5
            bar 5 beat 2;             8.5
            beat 2 of bar 5;          8.5
            bar 3;                    4
            beat 3;                   1
            playhead;                 7.5
            now;                      7.5
            selection;                3
            end of selection;         4
            start;                    0
            end;                      60
            Chorus;                   16
            the chorus;               16
            chorus 2;                 40
            second chorus;            40
            last chorus;              40
            end of the chorus;        24
            intro end;                8
            word love;                17
            the second word love;     42
            drop;                     30
            mark drop;                30
            drop - 2;                 28
            chorus + 1.5 s;           17.5
            bar 2 + 2 beats;          3
            bar 2 + 1 bar;            4
            section 3;                16
            """)
    void timesAreSpokenInManyWays(String said, double seconds) {
        assertEquals(Time.ofSeconds(seconds), vocabulary.time(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0:10-0:20;                10-20
            10 to 20;                 10-20
            from 0:10 to 0:20;        10-20
            between 10 and 20;        10-20
            all;                      0-60
            the whole song;           0-60
            selection;                3-4
            chorus;                   16-24 40-48
            every chorus;             16-24 40-48
            chorus 2;                 40-48
            last section;             48-60
            bars 2-3;                 2-6
            bar 2;                    2-4
            beats 1-4;                0-2
            word love;                17-17.5 42-42.5
            intro to chorus;          0-24
            verse and chorus;         8-24
            from chorus 2;            40-60
            until 0:05;               0-5
            drop for 2 beats;         30-31
            30 for 1.5 s;             30-31.5
            playhead to end;          7.5-60
            """)
    void stretchesAreSpokenInManyWays(String said, String seconds) {
        assertEquals(seconds, text(vocabulary.spans(said)));
    }

    @Test
    void stretchesMayBeListsAndPairs() {
        assertEquals("10-20 30-40", text(vocabulary.spans(List.of("30-40", "10-20"))));
        assertEquals("10-20", text(vocabulary.spans(List.of(10, 20))));
        assertEquals("10-60", text(vocabulary.spans(Map.of("start", 10))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            red;                      #FF0000
            #0f0;                     #00FF00
            0000ff;                   #0000FF
            rgb(1, 2, 3);             #010203
            255,0,255;                #FF00FF
            hsv(120,100%,50%);        #008000
            hsv(120, 1, 1);           #00FF00
            dark red;                 #800000
            light blue;               #8080FF
            Fire/Ember;               #AA3300
            ember;                    #AA3300
            """)
    void coloursAreSpokenInManyWays(String said, String hex) {
        assertEquals(hex, vocabulary.colour(said).hex());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1;                        1
            ball 2;                   2
            all;                      1 2 3
            1 and 3;                  1 3
            balls 1-2;                1 2
            2,3;                      2 3
            odd;                      1 3
            last ball;                3
            the second ball;          2
            Left hand;                3
            selection;                2
            all balls;                1 2 3
            """)
    void ballsAreSpokenInManyWays(String said, String numbers) {
        List<String> found = new ArrayList<>();
        vocabulary
                .timelines(said)
                .forEach(id -> found.add(String.valueOf(show.timelines().indexOf(show.timeline(id)) + 1)));
        assertEquals(numbers, String.join(" ", found));
    }

    @Test
    void whatIsWrongIsSaidWithWhatWouldBeRight() {
        assertTrue(reason(() -> vocabulary.time("chorsu")).contains("a section (Intro, Verse, Chorus, Bridge, Outro)"));
        assertTrue(reason(() -> vocabulary.time("70")).contains("which lasts from 0 to 1:00.000"));
        assertTrue(reason(() -> vocabulary.spans("0:20-0:10")).contains("not after its start"));
        assertTrue(reason(() -> vocabulary.spans("0:50-1:10")).contains("lasts from 0 to 1:00.000"));
        assertTrue(reason(() -> vocabulary.spans("somewhere")).contains("give one as 0:30-1:00"));
        assertTrue(reason(() -> vocabulary.colour("reddish")).contains("\"Fire/Ember\""));
        assertTrue(reason(() -> vocabulary.timelines("4")).contains("there are 1 \"Ball 1\", 2 \"Ball 2\""));
        ShowVocabulary bare = new ShowVocabulary(show);
        assertTrue(reason(() -> bare.spans("selection")).contains("nothing is selected"));
        assertEquals(new Rgb(1, 2, 3), vocabulary.colour(List.of(1, 2, 3)));
    }

    private static String reason(Runnable speaking) {
        return assertThrows(Refusal.class, speaking::run).reason();
    }

    private static String text(List<Span> spans) {
        List<String> all = new ArrayList<>();
        for (Span span : spans) {
            all.add(plain(span.start()) + "-" + plain(span.end()));
        }
        return String.join(" ", all);
    }

    private static String plain(Time time) {
        return time.seconds().stripTrailingZeros().toPlainString();
    }

    private static Project show() {
        Project empty = Project.empty("Test", new Settings(Time.ofMillis(60_000), 100, 4, Kept.NOTHING));
        List<Mark> beats = new ArrayList<>();
        List<Mark> downbeats = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            beats.add(Mark.at(Time.ofMillis(500L * i), ""));
            if (i % 4 == 0) {
                downbeats.add(Mark.at(Time.ofMillis(500L * i), ""));
            }
        }
        List<Mark> sections = List.of(
                section(0, 8, "Intro"),
                section(8, 16, "Verse"),
                section(16, 24, "Chorus"),
                section(24, 40, "Bridge"),
                section(40, 48, "Chorus"),
                section(48, 60, "Outro"));
        Lyrics lyrics = Lyrics.NONE.withWords(List.of(
                new Lyrics.Word("Love,", Time.ofMillis(17_000), Time.ofMillis(17_500)),
                new Lyrics.Word("me", Time.ofMillis(18_000), Time.ofMillis(18_500)),
                new Lyrics.Word("love", Time.ofMillis(42_000), Time.ofMillis(42_500))));
        return empty.withTimelines(List.of(
                        Timeline.empty("Ball 1", 4, empty.duration()),
                        Timeline.empty("Ball 2", 4, empty.duration()),
                        Timeline.empty("Left hand", 4, empty.duration())))
                .withMarkTracks(List.of(
                        track("beats", Kind.BEAT, beats),
                        track("bars", Kind.DOWNBEAT, downbeats),
                        track("sections", Kind.SECTION, sections),
                        track("own", Kind.OWN, List.of(Mark.at(Time.ofMillis(30_000), "Drop")))))
                .withPalettes(List.of(
                        new Palette("p", "Fire", List.of(new Palette.Entry("e", "Ember", new Rgb(170, 51, 0))))))
                .withLyrics(lyrics);
    }

    private static Mark section(double start, double end, String label) {
        return Mark.over(Time.ofSeconds(start), Time.ofSeconds(end - start), label);
    }

    private static MarkTrack track(String id, Kind kind, List<Mark> marks) {
        return new MarkTrack(id, id, kind, Rgb.WHITE, marks);
    }
}
