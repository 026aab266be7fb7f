package org.sequencemaker.codec.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.Texts;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.SharedData;

class SeqDesignImporterTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void laterEffectsLieOverEarlierOnesAndACutFadeKeepsItsColours() throws CodecException {
        assertEquals(
                "0-1000 red, 1000-2000 green, 2000-3000 #808080>black, 3000-4000 red",
                compiled("""
                    {"type":"solid_color","timing":{"start_seconds":0,"end_seconds":4},"params":{"color":"red"}},
                    {"type":"fade","timing":{"start_seconds":1,"end_seconds":3},
                     "params":{"color_start":"white","color_end":"black"}},
                    {"type":"solid_color","timing":{"start_seconds":1,"duration_seconds":1},"params":{"color":"lime"}}\
                    """).replace("grey", "#808080"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"red\"|red",
                "\"#0F0\"|green",
                "\"0000ff\"|blue",
                "[255, 255, 0]|yellow",
                "{\"name\":\"Turqoise\"}|turquoise",
                "{\"hex\":\"#ff0000\"}|red",
                "{\"rgb\":[0,255,0]}|green",
                "{\"hsv\":[240,100,100]}|blue",
                "{\"hsv\":[0,0,50]}|grey",
            })
    void coloursAreUnderstoodInAllTheirForms(String json, String name) throws CodecException {
        assertEquals("0-1000 " + name, compiled("""
            {"type":"solid_color","timing":{"start_seconds":0,"end_seconds":1},"params":{"color":%s}}\
            """.formatted(json)));
    }

    @Test
    void theBaseColourIsUnderEverythingAndEqualNeighboursBecomeOne() throws CodecException {
        String json = """
            {"metadata":{"total_duration_seconds":10,"default_base_color":{"name":"blue"},"default_pixels":3,
                         "target_prg_refresh_rate":200,"title":"My design","audio_file_path":"../song.mp3"},
             "effects_timeline":[
             {"type":"solid_color","timing":{"start_seconds":2,"end_seconds":3},"params":{"color":"red"}},
             {"type":"solid_color","timing":{"start_seconds":3,"end_seconds":4},"params":{"color":"red"}},
             {"type":"solid_color","timing":{"start_seconds":4,"end_seconds":5},"params":{"color":"blue"}}]}\
            """;
        Project project = read(json).project();
        assertEquals(List.of("0-2000 blue, 2000-4000 red, 4000-10000 blue"), Texts.timelines(project));
        assertEquals("My design", project.name());
        assertEquals(200, project.settings().refreshRate());
        assertEquals(3, project.timelines().getFirst().segments().getFirst().pixels());
        assertEquals("../song.mp3", project.audio().relativePath());
    }

    @Test
    void aStrobeAlternatesByFrequencyOrByDurations() throws CodecException {
        assertEquals("0-250 white, 250-500 black, 500-750 white, 750-900 black", compiled("""
            {"type":"strobe","timing":{"start_seconds":0,"end_seconds":0.9},"params":{"frequency_hz":2}}\
            """));
        assertEquals("0-100 red, 100-400 blue, 400-500 red", compiled("""
            {"type":"strobe","timing":{"start_seconds":0,"end_seconds":0.5},
             "params":{"color_on":"red","color_off":"blue","on_duration_seconds":0.1,"off_duration_seconds":0.3}}\
            """));
    }

    @Test
    void aFlashFadesAway() throws CodecException {
        assertEquals("1000-1400 red, 1400-2000 red>blue", compiled("""
            {"type":"snap_on_flash_off","timing":{"start_seconds":1,"end_seconds":2},
             "params":{"pre_base_color":"black","target_color":"red","post_base_color":"blue","fade_out_duration":0.6}}\
            """));
    }

    @Test
    void pulsesAtGivenTimesNeedNoSound() throws CodecException {
        for (String times : List.of(
                "\"beat_source\":{\"custom_times\":[0.5,1,9]}",
                "\"beat_source\":\"custom_times\",\"custom_times\":[0.5,1,9]",
                "\"beat_source\":[0.5,1,9]")) {
            assertEquals("500-600 red, 1000-1100 red", compiled("""
                {"type":"pulse_on_beat","timing":{"start_seconds":0,"end_seconds":2},
                 "params":{"color":"red","pulse_duration_seconds":0.1,%s}}\
                """.formatted(times)));
        }
    }

    @Test
    void whatFollowsTheSongIsLeftOutWithAWarningThatNamesIt() throws CodecException {
        Imported imported = read("""
            {"metadata":{},"effects_timeline":[
             {"id":"b","type":"pulse_on_beat","timing":{"start_seconds":0,"end_seconds":2},"params":{"beat_source":"all_beats"}},
             {"id":"s","type":"apply_section_theme_from_audio","timing":{"start_seconds":0,"end_seconds":2}},
             {"id":"x","type":"sparkle","timing":{"start_seconds":0,"end_seconds":2}}],
             "pattern_templates":[{"id":"t1","pattern_type":"BeatSync","params":{}},
             {"id":"t2","pattern_type":"section_theme_energy","params":{}},
             {"id":"t3","pattern_type":"LyricHighlight","params":{"target_words":["you"]}},
             {"id":"t4","pattern_type":"WarningThenEvent","params":{"trigger_type":"beat_number"}}]}\
            """);
        assertEquals(7, imported.warnings().size(), imported.warnings().toString());
        for (String name : List.of("\"b\"", "\"s\"", "\"x\"", "\"t1\"", "\"t2\"", "\"t3\"", "\"t4\"")) {
            assertTrue(imported.warnings().stream().anyMatch(warning -> warning.contains(name)), name);
        }
    }

    @Test
    void eachBallGetsATimelineWithWhatIsMeantForIt() throws CodecException {
        Imported imported = read("""
            {"metadata":{"num_balls":2},"effects_timeline":[
             {"type":"solid_color","timing":{"start_seconds":0,"end_seconds":1},"params":{"color":"white"}},
             {"type":"solid_color","timing":{"start_seconds":1,"end_seconds":2},"params":{"color":"red"},"target_ball":"ball_1"},
             {"type":"solid_color","timing":{"start_seconds":1,"end_seconds":2},"params":{"color":"green"},"target_ball":2},
             {"type":"solid_color","timing":{"start_seconds":2,"end_seconds":3},"params":{"color":"blue"},"target_ball":["Ball 1","ball_3"]},
             {"type":"solid_color","timing":{"start_seconds":3,"end_seconds":4},"params":{"color":"pink"},"target_ball":"all"}]}\
            """);
        assertEquals(
                List.of(
                        "0-1000 white, 1000-2000 red, 2000-3000 blue, 3000-4000 pink",
                        "0-1000 white, 1000-2000 green, 3000-4000 pink",
                        "0-1000 white, 2000-3000 blue, 3000-4000 pink"),
                Texts.timelines(imported.project()));
        assertEquals("Ball 3", imported.project().timelines().get(2).name());
    }

    @Test
    void aWarningComesBeforeEachEventOnTheSameBall() throws CodecException {
        Imported imported = read("""
            {"metadata":{"num_balls":2,"total_duration_seconds":9},"pattern_templates":[
             {"id":"w","pattern_type":"WarningThenEvent","params":{"trigger_type":"custom_times","custom_times":[0.5,4,6],
              "warning_offset_seconds":-1.0,"target_ball_selection_strategy":"round_robin",
              "event_definition":{"type":"solid_color","params":{"color":"red","duration_seconds":1}},
              "warning_definition":{"type":"solid_color","params":{"color":"yellow"}}}}]}\
            """);
        assertEquals(
                List.of("500-1500 red, 5000-5300 yellow, 6000-7000 red", "3000-3300 yellow, 4000-5000 red"),
                Texts.timelines(imported.project()));
    }

    @Test
    void wordsOfALyricsFileBesideTheDesignAreHighlighted() throws CodecException, IOException {
        Files.writeString(folder.resolve("tune.lyrics.json"), """
            {"word_timestamps":[{"word":"You,","start":1,"end":1.2},{"word":"know","start":2,"end":2.2},
             {"word":"me","start":3,"end":3.2},{"word":"YOU","start":4,"end":4.2},{"word":"go","start":5,"end":5.2}]}\
            """);
        Path design = folder.resolve("other.seqdesign.json");
        Files.writeString(design, """
            {"metadata":{"audio_file_path":"songs/tune.mp3","total_duration_seconds":8},"pattern_templates":[
             {"id":"a","pattern_type":"LyricHighlight","params":{"target_words":["you"],
               "effect_definition":{"type":"solid_color","params":{"color":"red"}},
               "target_ball_selection_strategy":"ball_1"}},
             {"id":"b","pattern_type":"WarningThenEvent","params":{"trigger_type":"lyric","trigger_lyric":"know me",
               "warning_definition":{"type":"solid_color","params":{"color":"yellow"}},
               "event_definition":{"type":"solid_color","params":{"color":"blue"}},
               "target_ball_selection_strategy":"ball_1"}}]}\
            """);
        Imported imported = new SeqDesignImporter().read(Source.read(design));
        assertEquals(
                List.of("1000-1300 yellow, 1300-1500 red, 2000-2500 blue, 4000-4500 red"),
                Texts.timelines(imported.project()));
        assertEquals(List.of(), imported.warnings());
    }

    @Test
    void effectsBeyondTheEndOfTheShowAreCutOffWithAWarning() throws CodecException {
        Imported imported = read("""
            {"metadata":{"total_duration_seconds":2},"effects_timeline":[
             {"type":"fade","timing":{"start_seconds":1,"end_seconds":3},
              "params":{"color_start":"black","color_end":[200,0,0]}}]}\
            """);
        assertEquals(List.of("1000-2000 black>#640000"), Texts.timelines(imported.project()));
        assertEquals(1, imported.warnings().size());
        assertEquals(Time.ofMillis(2000), imported.project().duration());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"fade\"}",
                "{\"type\":\"fade\",\"timing\":{\"start_seconds\":0}}",
                "{\"type\":\"fade\",\"timing\":{\"start_seconds\":2,\"end_seconds\":1}}",
                "{\"type\":\"fade\",\"timing\":{\"start_seconds\":0,\"end_seconds\":1e12}}",
                "{\"type\":\"solid_color\",\"timing\":{\"start_seconds\":0,\"end_seconds\":1},\"params\":{\"color\":\"mud\"}}",
                "{\"type\":\"strobe\",\"timing\":{\"start_seconds\":0,\"end_seconds\":1},\"params\":{}}",
                "{\"type\":\"strobe\",\"timing\":{\"start_seconds\":0,\"end_seconds\":80000},\"params\":{\"frequency_hz\":1000}}",
                "{\"type\":\"strobe\",\"timing\":{\"start_seconds\":0,\"end_seconds\":1},\"params\":{\"frequency_hz\":-1}}",
                "{\"type\":\"fade\",\"timing\":{\"start_seconds\":0,\"end_seconds\":1},\"target_ball\":\"box\"}",
                "{\"type\":\"fade\",\"timing\":{\"start_seconds\":0,\"end_seconds\":1},\"target_ball\":1000000000}",
                "7"
            })
    void whatCannotBeUsedIsRefusedWithItsPlace(String effect) {
        CodecException refused = assertThrows(CodecException.class, () -> compiled(effect));
        assertTrue(refused.place().startsWith("line "), refused.toString());
    }

    @Test
    void thePredecessorsFileIsRead() throws CodecException {
        for (Path path : SharedData.files("json")) {
            if (path.toString().endsWith(".seqdesign.json")) {
                assertEquals(
                        List.of("0-2000 red, 2000-5000 red>green, 5000-7000 blue, 7000-10000 blue>yellow"),
                        Texts.timelines(
                                new SeqDesignImporter().read(Source.read(path)).project()));
            }
        }
    }

    private static String compiled(String effects) throws CodecException {
        String json = "{\"metadata\":{},\"effects_timeline\":[" + effects + "]}";
        return Texts.timelines(read(json).project()).getFirst();
    }

    private static Imported read(String json) throws CodecException {
        return new SeqDesignImporter().read(Texts.source("a.seqdesign.json", json));
    }
}
