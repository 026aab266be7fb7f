package org.sequencemaker.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sequencemaker.codec.design.SeqDesignImporter;
import org.sequencemaker.codec.lyrics.LrcImporter;
import org.sequencemaker.codec.lyrics.LyricsJsonImporter;
import org.sequencemaker.codec.lyrics.SrtImporter;
import org.sequencemaker.codec.marks.AudacityImporter;
import org.sequencemaker.codec.marks.MarksCsvImporter;
import org.sequencemaker.codec.program.ProgramFuzzTarget;
import org.sequencemaker.codec.sequence.BallJsonImporter;
import org.sequencemaker.codec.sequence.PrgJsonImporter;
import org.sequencemaker.codec.smproj.SmprojFuzzTarget;
import org.sequencemaker.codec.table.SegmentsCsvImporter;
import org.sequencemaker.testkit.fuzz.FuzzTarget;

/** The readers of this bundle that are tried with hostile input, here and by {@code releng/bench/fuzz}. */
public final class FuzzTargets implements Supplier<List<FuzzTarget>> {
    private static final String PRG_JSON = """
        {"default_pixels":4,"color_format":"rgb","refresh_rate":100,"end_time":250.5,"sequence":{
        "0":{"color":[255,0,0],"pixels":4},"100":{"start_color":[255,0,0],"end_color":[0,0,255]},"250":{"color":[0,0,0]}}}\
        """;

    private static final String HSV_JSON =
            "{\"color_format\":\"hsv\",\"sequence\":{\"0\":{\"color\":[120,100,50.5]},\"1.5\":{\"color\":[0,0,0]}}}";

    private static final String BALL_JSON = """
        {"metadata":{"name":"a","default_pixels":4,"refresh_rate":50,"total_duration":9.5,"audio_file":""},
        "segments":[{"start_time":0.0,"end_time":1.5,"color":[255,0,0],"pixels":3},
        {"start_time_ms":1500,"end_time_ms":2500,"pixels":[[0,0,255],[255,0,0]]}]}\
        """;

    private static final String DESIGN = """
        {"metadata":{"title":"T","num_balls":3,"total_duration_seconds":10,"target_prg_refresh_rate":100,
        "default_pixels":4,"default_base_color":{"hsv":[10,20,30]},"audio_file_path":"a.mp3"},
        "effects_timeline":[
        {"id":"a","type":"fade","timing":{"start_seconds":0,"end_seconds":2},"params":{"color_start":"red","color_end":[1,2,3]}},
        {"id":"b","type":"strobe","timing":{"start_seconds":1,"duration_seconds":2},"target_ball":"ball_2",
         "params":{"color_on":{"hex":"#fff"},"color_off":{"rgb":[1,2,3]},"frequency_hz":4}},
        {"id":"c","type":"strobe","timing":{"start_seconds":1,"end_seconds":2},
         "params":{"on_duration_seconds":0.1,"off_duration_seconds":0.2}},
        {"id":"d","type":"snap_on_flash_off","timing":{"start_seconds":1,"end_seconds":2},"ball_ids":[1,"all"],
         "params":{"target_color":"blue","fade_out_duration":0.4}},
        {"id":"e","type":"pulse_on_beat","timing":{"start_seconds":0,"end_seconds":9},
         "params":{"color":"green","pulse_duration_seconds":0.1,"beat_source":{"custom_times":[1,2,3]}}}],
        "pattern_templates":[
        {"id":"w","pattern_type":"WarningThenEvent","params":{"trigger_type":"custom_times","custom_times":[3,6],
         "warning_offset_seconds":-0.5,"target_ball_selection_strategy":"round_robin",
         "event_definition":{"type":"solid_color","params":{"color":"red","duration_seconds":0.3}},
         "warning_definition":{"type":"solid_color","params":{"color":"red"}}}},
        {"id":"l","pattern_type":"LyricHighlight","params":{"target_words":["x"]}}]}\
        """;

    private static final String LYRICS = """
        {"song_title":"A","artist_name":"B","raw_lyrics":"a b","word_timestamps":[{"word":"a","start":0.5,"end":1},
        {"word":"b"}],"processing_status":{"lyrics_aligned":true}}\
        """;

    private static final String ALIGNED =
            "{\"transcript\":\"a\",\"words\":[{\"alignedWord\":\"a\",\"word\":\"A\",\"start\":1,\"end\":2}]}";

    private static final String LRC =
            "[ti:Song]\n[offset:-250]\n[00:01.50]one two\n[00:03.00][00:05.25]<00:03.00>three <00:03.5>four\n[00:07]\n";

    private static final String SRT =
            "1\n00:00:01,000 --> 00:00:02,500\n<i>one</i>\ntwo\n\n2\n00:00:03.000 --> 00:00:04.000\nthree\n";

    private static final String LABELS = "1.000000\t1.000000\t1\n2,5\t4.75\tchorus\n\\\t100.0\t200.0\n";

    private static final String MARKS = "track,kind,track_color,time_seconds,length_seconds,label,confidence\n"
            + "Beats,beat,#FF0000,0.5,0.0,\"'=1, \"\"x\"\"\",0.25\n";

    private static final String SEGMENTS = "timeline,start_seconds,end_seconds,color,end_color,pixels,effects\r\n"
            + "Left,0.0,1.5,#FF0000,blue,4,\"[{\"\"type\"\":\"\"strobe\"\",\"\"parameters\"\":{\"\"a\"\":1}}]\"\r\n"
            + "\"R,1\",0.5,2.5,red,,4,\r\n";

    @Override
    public List<FuzzTarget> get() {
        return List.of(
                new ProgramFuzzTarget(),
                new SmprojFuzzTarget(),
                target(new PrgJsonImporter(), PRG_JSON, HSV_JSON),
                target(new BallJsonImporter(), BALL_JSON),
                target(new SeqDesignImporter(), DESIGN),
                target(new LyricsJsonImporter(), LYRICS, ALIGNED),
                target(new LrcImporter(), LRC),
                target(new SrtImporter(), SRT),
                target(new AudacityImporter(), LABELS),
                target(new MarksCsvImporter(), MARKS),
                target(new SegmentsCsvImporter(), SEGMENTS));
    }

    private static FuzzTarget target(Importer importer, String... seeds) {
        return new ImporterFuzzTarget(
                importer,
                Stream.of(seeds)
                        .map(seed -> seed.getBytes(StandardCharsets.UTF_8))
                        .toList());
    }
}
