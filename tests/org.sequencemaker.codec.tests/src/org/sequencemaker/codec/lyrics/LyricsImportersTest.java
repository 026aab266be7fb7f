package org.sequencemaker.codec.lyrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.Texts;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.SharedData;

class LyricsImportersTest {
    @Test
    void aLyricsFileHasWordsWithTheirTimes() throws CodecException {
        Imported imported = json("""
            {"song_title":"Song","artist_name":"Singer","raw_lyrics":"one two\\nthree",
             "word_timestamps":[{"word":"one","start":1.0,"end":1.25},{"word":"two","start":2,"end":1},
             {"word":"three"},{"word":"four","start":null,"end":1}]}\
            """);
        Lyrics lyrics = imported.project().lyrics();
        assertEquals("Song", lyrics.songName());
        assertEquals("Singer", lyrics.artistName());
        assertEquals("one two\nthree", lyrics.text());
        assertEquals(List.of("one 1000-1250", "two 2000-2000"), words(lyrics));
        assertTrue(
                imported.warnings().getFirst().startsWith("2 of 4 words"),
                imported.warnings().toString());
        assertEquals(Time.ofMillis(2000), imported.project().duration());
    }

    @Test
    void theReplyOfTheAlignerIsReadToo() throws CodecException {
        Imported imported = json("""
            {"transcript":"One, zwo","words":[
             {"alignedWord":"one","word":"One","case":"success","start":0.5,"end":0.7,"phones":[]},
             {"case":"not-found-in-audio","word":"x"},
             {"alignedWord":"<unk>","word":"zwo","case":"success","start":1,"end":1.5}]}\
            """);
        assertEquals(
                List.of("one 500-700", "zwo 1000-1500"),
                words(imported.project().lyrics()));
    }

    @Test
    void linesOfAnLrcLastUntilTheNextAndTheirWordsAreSpreadOverThem() throws CodecException {
        Imported imported = lrc("[ti:Song]\n[ar:Singer]\n[la:en]\n\n[00:01.50]ab abc\n[00:03]x\n[00:04.5]\n");
        Lyrics lyrics = imported.project().lyrics();
        assertEquals("Song", lyrics.songName());
        assertEquals("ab abc\nx", lyrics.text());
        assertEquals(List.of("ab 1500-2014", "abc 2014-2700", "x 3000-3600"), words(lyrics));
        assertEquals(List.of("ab abc 1500-3000", "x 3000-4500"), marks(imported));
        assertTrue(
                imported.warnings().getFirst().contains("spread"),
                imported.warnings().toString());
    }

    @Test
    void aLineMayBeSungTwiceAndAllMayComeEarlier() throws CodecException {
        Imported imported = lrc("[offset:500]\n[00:01.00][00:09.00]la\n[00:05.250]li\n[00:00.2]lo\n");
        assertEquals(List.of("lo 0-500", "la 500-4750", "li 4750-8500", "la 8500-13500"), marks(imported));
    }

    @Test
    void wordsOfAnLrcMayHaveTimesOfTheirOwn() throws CodecException {
        Imported imported = lrc("[00:01.00]<00:01.00>one <00:01.50>two<00:02.00>\n[00:03.00]three <00:03.50>four\n");
        assertEquals(
                List.of("one 1000-1500", "two 1500-2000", "three 3000-3500", "four 3500-8000"),
                words(imported.project().lyrics()));
        assertEquals("one two\nthree four", imported.project().lyrics().text());
        assertEquals(List.of(), imported.warnings());
    }

    @Test
    void subtitlesAreLinesWithTwoTimes() throws CodecException {
        Imported imported = new SrtImporter().read(Texts.source("a.srt", """
            1
            00:00:01,000 --> 00:00:02,500
            <i>Hello</i> {\\an8}you
            there

            2
            00:01:00.5 --> 01:00:00,25 X1:0
            again
            """.replace("\n", "\r\n")));
        assertEquals(List.of("Hello you there 1000-2500", "again 60500-3600250"), marks(imported));
        assertEquals("Hello you there\nagain", imported.project().lyrics().text());
    }

    @Test
    void otherEncodingsAreUnderstood() throws CodecException {
        String text = "[00:01.00]Café\n";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            Imported imported = new LrcImporter().read(Source.of("a.lrc", text.getBytes(charset)));
            assertEquals("Café", imported.project().lyrics().text(), charset.name());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lrc|just text",
                "lrc|[9999:00.00]far away",
                "lrc|[00:01.00]a <9999:99.99>b",
                "srt|no times",
                "srt|1\n00:00:02,000 --> 00:00:01,000\nback",
                "srt|1\n00:00:02,000 -->\nhalf",
                "srt|1\n999:00:02,000 --> 999:00:03,000\nfar",
                "json|{\"word_timestamps\":7}",
                "json|{\"song_title\":\"x\"}"
            })
    void whatIsNoLyricsIsRefused(String what) {
        String[] parts = what.split("\\|");
        CodecException refused = assertThrows(CodecException.class, () -> {
            switch (parts[0]) {
                case "lrc" -> lrc(parts[1]);
                case "srt" -> new SrtImporter().read(Texts.source("a.srt", parts[1]));
                default -> json(parts[1]);
            }
        });
        assertTrue(refused.file().startsWith("a."), refused.toString());
    }

    @Test
    void thePredecessorsFileIsRead() throws CodecException {
        for (Path path : SharedData.files("json")) {
            if (path.toString().endsWith(".lyrics.json")) {
                Lyrics lyrics = new LyricsJsonImporter()
                        .read(Source.read(path))
                        .project()
                        .lyrics();
                assertEquals("Lubalin", lyrics.artistName());
                assertEquals("me", lyrics.words().getLast().text());
                assertEquals(Time.ofMillis(129_950), lyrics.words().getLast().end());
            }
        }
    }

    private static Imported json(String json) throws CodecException {
        return new LyricsJsonImporter().read(Texts.source("a.lyrics.json", json));
    }

    private static Imported lrc(String text) throws CodecException {
        return new LrcImporter().read(Texts.source("a.lrc", text));
    }

    private static List<String> words(Lyrics lyrics) {
        return lyrics.words().stream()
                .map(word -> word.text() + " " + millis(word.start()) + "-" + millis(word.end()))
                .toList();
    }

    private static List<String> marks(Imported imported) {
        MarkTrack track = imported.project().markTracks().getFirst();
        assertEquals(MarkTrack.Kind.LYRIC, track.kind());
        return track.marks().stream().map(LyricsImportersTest::text).toList();
    }

    private static String text(Mark mark) {
        return mark.label() + " " + millis(mark.time()) + "-" + millis(mark.end());
    }

    private static long millis(Time time) {
        return time.micros() / 1000;
    }
}
