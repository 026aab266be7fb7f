package org.sequencemaker.assistant.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequencemaker.assistant.ask.Asking;
import org.sequencemaker.assistant.conversation.Tokens;
import org.sequencemaker.assistant.tool.PluginTools;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.TimelineText;

/** Every tool that is built in, called as a model would. */
class ToolsTest {
    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @SuppressWarnings("null")
    private TestProgram program;

    @SuppressWarnings("null")
    private ProposalSite site;

    @BeforeEach
    void open() {
        program = new TestProgram(folder);
        UserSelection selected = new UserSelection(Set.of(), Span.ofSeconds(3, 4), Set.of());
        site = new ProposalSite(
                TestProgram.show(), selected, Time.ofSeconds(5), program.extensions.effects(), Asking.NOBODY);
        call("paint {'when':'0:10-0:12','colour':'red','balls':[1]}");
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), program.problems());
        program.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            paint {'when':'beats 1-2','colour':'Fire/Ember','balls':1};                  0-1000 #AA3300, 10000-12000 red
            erase {'when':'11-20'};                                                      10000-11000 red
            fade {'when':'0-1','from':'red','to':'blue','balls':'ball 1'};               0-1000 red>blue, 10000-12000 red
            pattern {'kind':'pulse','colours':['blue'],'when':'10-12','length':0.1,'between':'dark'}; 10000-10100 blue, 10500-10600 blue, 11000-11100 blue, 11500-11600 blue
            pattern {'kind':'toggle','colours':['blue','green'],'when':'10-12','every':2}; 10000-11000 blue, 11000-12000 green
            pattern {'kind':'toggle','colours':['blue','green'],'when':'10-12','every':2,'first':2}; 10000-10500 red, 10500-11500 blue, 11500-12000 green
            pattern {'kind':'alternate','colours':['blue','green'],'when':'10-11'};     10000-10500 blue, 10500-11000 green, 11000-12000 red
            pattern {'kind':'chase','colours':['white'],'when':'10-12'};                10000-10500 white, 11500-12000 white
            pattern {'kind':'fade_in','colours':['white'],'when':'10-11'};              10000-10500 black>white, 10500-11000 black>white, 11000-12000 red
            pattern {'kind':'rainbow','when':'10-11','marks':'beats','balls':1};        10000-10500 red, 10500-11000 cyan, 11000-12000 red
            pattern {'kind':'pulse','colours':['white'],'marks':'words','when':'chorus 1','balls':1}; 10000-12000 red, 17000-17400 white, 17400-18000 white, 18000-18600 white
            effect {'when':'11-12','effect':'strobe','settings':'frequency=8, duty_cycle=0.3'}; 10000-11000 red, 11000-12000 red*
            section_theme {'themes':[{'when':'intro','colour':'gold'},{'when':'chorus 2','colour':'#00ff00'}]}; 0-8000 gold, 10000-12000 red, 40000-48000 green
            highlight_words {'word':'love','colours':['pink']};                         10000-12000 red, 17400-18000 pink, 42000-42500 pink
            copy_range {'when':'10-11','to':['20','bar 12']};                           10000-12000 red, 20000-21000 red, 22000-23000 red
            shift_range {'when':'10-11','by':-1.5};                                     8500-9500 red, 11000-12000 red
            repeat_range {'when':'11-13','until':'16'};                                 10000-12000 red, 13000-14000 red, 15000-16000 red
            clear_timeline {'timeline_index':0};                                        ``
            clear_all_timelines {};                                                     0-60000 black
            create_segment_for_word {'word':'I','color':[255,0,255]};                   10000-12000 red, 17000-17400 magenta
            apply_beat_pattern {'timeline_index':0,'pattern_type':'toggle','colors':['blue','lime'],'start_time':10,'end_time':11}; 10000-10500 blue, 10500-11000 green, 11000-12000 red
            apply_section_theme {'timeline_index':0,'section_themes':[{'section_label':'Chorus','base_color':'red'}],'default_color':'blue'}; 0-8000 blue, 8000-16000 blue, 16000-24000 red, 24000-40000 blue, 40000-48000 red, 48000-60000 blue
            create_segment {'timeline_index':0,'start_time':0,'end_time':1,'color':'red'}; 0-1000 red, 10000-12000 red
            create_segments_batch {'timeline_index':0,'segments':[{'start_time':0,'end_time':1,'color':'red'}]}; 0-1000 red, 10000-12000 red
            modify_segment {'timeline_index':0,'segment_index':0,'properties':{'end_time':13,'color':'blue'}}; 10000-13000 blue
            modify_segment {'timeline_index':0,'segment_index':0,'start_time':11};       11000-12000 red
            delete_segment {'timeline_index':0,'segment_index':0};                       ``
            set_default_color {'timeline_index':0,'color':'blue'};                       0-10000 blue, 10000-12000 red, 12000-60000 blue
            add_effect {'timeline_index':0,'segment_index':0,'effect_type':'strobe','effect_parameters':{'frequency':4}}; 10000-12000 red*
            """)
    void toolsThatPaintGiveTheExactLight(String call, String first) {
        ChatPart.Result result = call(call);
        assertFalse(result.failed(), result.text());
        assertEquals(
                first, TimelineText.of(site.project().timelines().getFirst()).replace("lime", "green"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            show_summary {};                                        "duration":60
            get_full_context {};                                    "ball":1,"name":"Ball 1","segments":1
            segments {'when':'10-11'};                              {"start":10,"end":12,"look":"red"}
            colours_at {'at':'10.5'};                               ball 1 is red; ball 2 is dark
            marks {'when':'bar 1','kind':'beats'};                  "Beats":["0","0.5","1","1.5"]
            sections {};                                            40-48 Chorus
            find_words {'text':'you'};                              {"word":"You,","start":42.5,"end":43}
            selection {};                                           "start":3,"end":4
            palettes {};                                            "Fire":{"Ember":"#AA3300"}
            problems {'when':'10-12'};                              has no segment
            picture {'when':'0-20'};                                a picture of
            get_song_metadata {};                                   "estimated_tempo":120.0,"time_signature_guess":"4/4"
            get_beats_in_range {'start_time':0,'end_time':2,'beat_type':'downbeat'}; count 1
            get_section_details {'section_label':'chorus'};         "beat_count":16
            get_word_timestamps {'word':'love','limit':1};          count 2
            get_all_word_timestamps {};                             count 5
            get_lyrics_info {};                                     "word_count":5
            find_first_word {};                                     "word":"I"
            set_palette {'name':'Sea','entries':[{'name':'Deep','colour':'navy'}]}; the palette "Sea" has 1 colour set
            add_marks {'track':'Cues','times':['1','bar 2']};       set 2 marks in "Cues"
            remove_marks {'track':'beats','when':'bar 1'};          removed 4 marks
            add_note {'at':'chorus','text':'drop'};                 noted at 0:16.000
            remove_notes {'when':'all'};                            removed 0 notes
            """)
    void toolsThatLookOrKeepThingsSayWhatIsThere(String call, String part) {
        ChatPart.Result result = call(call);
        assertFalse(result.failed(), result.text());
        assertTrue(result.text().contains(part), result.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            audio_features {'at':'1'};                              has not been decoded
            get_feature_value_at_time {'time':1,'feature_name':'energy'}; has not been decoded
            section_theme {'themes':[{'when':'intro','colour':'red','energy':'brightness'}]}; use energy "none"
            execute_sequence_code {'code':'x'};                     runs no scripts
            pattern {'kind':'pulse'};                               needs colours
            pattern {'kind':'pulse','colours':['red'],'marks':'claps'}; there are no marks claps; there are "Beats" (120)
            effect {'when':'0-1','effect':'strobe'};                paint a colour first
            effect {'when':'10-11','effect':'glow'};                there are strobe, pulse, rainbow
            effect {'when':'10-11','effect':'strobe','settings':'speed=1'}; it has frequency, duty_cycle
            highlight_words {'word':'hate'};                        is not sung there
            copy_range {'when':'chorus','to':['0']};                name one of them
            shift_range {'when':'0-1','by':-1};                     would leave the show
            repeat_range {'when':'0-1'};                            needs times or until
            delete_segment {'timeline_index':0,'segment_index':9};  has 1 segments, counted from 0
            create_segment {'timeline_index':3,'start_time':0,'end_time':1,'color':'red'}; timeline_index is 0 to 2
            get_section_details {'section_label':'Solo'};           there are [Intro, Verse, Chorus, Bridge, Outro]
            play {};                                                there is no window
            pause_audio {};                                         there is no window
            stop {};                                                there is no window
            seek_audio {'position':1};                              there is no window
            set_volume {'volume':0.5};                              there is no window
            """)
    void whatDoesNotGoIsSaidWithWhatWould(String call, String part) {
        Project before = site.project();
        ChatPart.Result result = call(call);
        assertTrue(result.failed(), result.text());
        assertTrue(result.text().contains(part), result.text());
        assertEquals(before, site.project());
    }

    @Test
    void everyNameOfThePredecessorIsThereAndNoneOfThemIsOffered() {
        List<String> hidden = new ArrayList<>();
        for (Extension<ToolSpec, ?> tool : program.extensions.assistantTools().all()) {
            if (!tool.spec().offered()) {
                hidden.add(tool.id());
            }
        }
        assertEquals(
                Set.of(
                        "execute_sequence_code",
                        "create_segment_for_word",
                        "clear_all_timelines",
                        "get_song_metadata",
                        "get_beats_in_range",
                        "get_section_details",
                        "get_feature_value_at_time",
                        "apply_beat_pattern",
                        "apply_section_theme",
                        "play_audio",
                        "pause_audio",
                        "stop_audio",
                        "seek_audio",
                        "set_volume",
                        "create_segment",
                        "modify_segment",
                        "delete_segment",
                        "set_default_color",
                        "add_effect",
                        "clear_timeline",
                        "create_segments_batch",
                        "get_full_context",
                        "get_word_timestamps",
                        "get_all_word_timestamps",
                        "get_lyrics_info",
                        "find_first_word"),
                Set.copyOf(hidden));
    }

    /** A small model can hold 16,000 tokens, and the conversation has to fit in as well. */
    @Test
    void whatIsOfferedLeavesRoomForAConversation() {
        List<ToolSpec> offered = program.extensions.assistantTools().all().stream()
                .map(Extension::spec)
                .filter(ToolSpec::offered)
                .toList();
        TurnTools tools = new TurnTools(
                "t",
                on -> new PluginTools(offered, program.extensions.toolRunner(), on),
                site,
                Asking.NOBODY,
                List.of());
        int tokens = Tokens.of(tools.tools());
        assertTrue(tokens < 6_500, "the tools take " + tokens + " tokens");
    }

    private ChatPart.Result call(String call) {
        String[] words = call.split(" ", 2);
        try {
            return new PluginTools(List.of(), program.extensions.toolRunner(), site)
                    .run(new ChatPart.Call("c", words[0], words[1].replace('\'', '"')));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
