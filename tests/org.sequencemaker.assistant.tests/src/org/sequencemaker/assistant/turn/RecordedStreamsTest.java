package org.sequencemaker.assistant.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.assistant.conversation.Conversation;
import org.sequencemaker.assistant.conversation.Turn;
import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.loop.ModelLink;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.assistant.loop.ToolBox;
import org.sequencemaker.assistant.loop.ToolLoop;
import org.sequencemaker.assistant.loop.TurnEnd;
import org.sequencemaker.assistant.loop.TurnResult;
import org.sequencemaker.assistant.tool.CallArguments;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.plugin.testkit.FakeHost;
import org.sequencemaker.plugin.testkit.PluginXml;

/**
 * Recorded streams of both wire formats through provider, guard, loop and tool to the exact timeline: calls that are
 * right, of a tool that is not there, of a wrong type and of a wrong value.
 */
@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class RecordedStreamsTest {
    private static final String PLUGIN = "org.sequencemaker.builtin";
    private static final List<String> CALLS = List.of(
            "paint {'balls':['1'],'colour':'red','start':'0','end':'1.5'}",
            "dance {}",
            "paint {'balls':['2'],'colour':7,'start':'1','end':'2'}",
            "paint {'balls':['9'],'colour':'red','start':'1','end':'2'}",
            "paint {'balls':'all','colour':'#0000ff','start':'0:02','end':'0:03'}",
            "paint {'balls':['2']");

    private final MockWebServer server = new MockWebServer();

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @SuppressWarnings("null")
    private FakeHost host;

    @BeforeEach
    void install() throws Exception {
        server.start();
        host = new FakeHost(folder);
        host.install(PLUGIN, PluginXml.of(PLUGIN), BuiltinEffects.class);
        host.plugins().install("org.example.paint", PaintTool.PLUGIN_XML, PaintTool.class);
        Project empty = host.project();
        host.open(empty.withTimelines(
                List.of(Timeline.empty("Ball 1", 4, empty.duration()), Timeline.empty("Ball 2", 4, empty.duration()))));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), host.problems());
        host.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai-compatible", "anthropic"})
    void callsBecomeTheExactTimeline(String provider) throws Exception {
        boolean messages = provider.equals("anthropic");
        enqueue(messages ? messages() : chunks());
        enqueue(
                messages
                        ? "data: {'type':'content_block_start','index':0,'content_block':{'type':'text','text':'Done.'}}\n\n"
                                + "data: {'type':'message_delta','delta':{'stop_reason':'end_turn'}}\n\n"
                                + "data: {'type':'message_stop'}\n\n"
                        : "data: {'choices':[{'delta':{'content':'Done.'},'finish_reason':'stop'}]}\n\ndata: [DONE]\n\n");

        ToolLoop loop =
                new ToolLoop(model(provider), tools(), Caps.USUAL, Price.UNKNOWN, System::nanoTime, event -> {});
        TurnResult result = loop.run("Be brief.", Conversation.EMPTY, Turn.of(ChatMessage.user("Paint.")));

        assertInstanceOf(TurnEnd.Done.class, result.end());
        assertEquals("Done.", result.turn().answer());
        assertEquals(List.of("0:00.000–0:01.500 #FF0000", "0:02.000–0:03.000 #0000FF"), segments(0));
        assertEquals(List.of("0:02.000–0:03.000 #0000FF"), segments(1));
        List<String> told = told(result);
        assertEquals("painted 1 timelines", told.get(0));
        assertTrue(told.get(1).contains("there is no tool dance; there are paint"), told.get(1));
        assertTrue(told.get(2).contains("colour"), told.get(2));
        assertTrue(told.get(3).contains("9"), told.get(3));
        assertEquals("painted 2 timelines", told.get(4));
        assertTrue(told.get(5).contains("the arguments are not JSON"), told.get(5));
        server.takeRequest();
        String second = Objects.requireNonNull(server.takeRequest().getBody()).utf8();
        assertTrue(second.contains("there is no tool dance"), second);
    }

    private List<String> segments(int timeline) {
        List<String> all = new ArrayList<>();
        host.project()
                .timelines()
                .get(timeline)
                .segments()
                .forEach(
                        segment -> all.add(segment.span() + " " + segment.look().start()));
        return all;
    }

    private static List<String> told(TurnResult result) {
        return result.turn().messages().get(2).parts().stream()
                .map(part -> ((ChatPart.Result) part).text())
                .toList();
    }

    private void enqueue(String body) {
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "text/event-stream")
                .chunkedBody(body.replace('\'', '"'), 37)
                .build());
    }

    private static String chunks() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < CALLS.size(); i++) {
            String[] call = CALLS.get(i).split(" ", 2);
            text.append(
                    "data: {'choices':[{'delta':{'tool_calls':[{'index':%d,'id':'c%d','function':{'name':'%s'}}]}}]}\n\n"
                            .formatted(i, i, call[0]));
            text.append("data: {'choices':[{'delta':{'tool_calls':[{'index':%d,'function':{'arguments':'%s'}}]}}]}\n\n"
                    .formatted(i, call[1].replace("'", "\\'")));
        }
        return text + "data: {'choices':[{'delta':{},'finish_reason':'tool_calls'}]}\n\ndata: [DONE]\n\n";
    }

    private static String messages() {
        StringBuilder text = new StringBuilder("event: message_start\ndata: {'type':'message_start','message':{}}\n\n");
        for (int i = 0; i < CALLS.size(); i++) {
            String[] call = CALLS.get(i).split(" ", 2);
            text.append(
                    "data: {'type':'content_block_start','index':%d,'content_block':{'type':'tool_use','id':'c%d','name':'%s','input':{}}}\n\n"
                            .formatted(i, i, call[0]));
            text.append(
                    "data: {'type':'content_block_delta','index':%d,'delta':{'type':'input_json_delta','partial_json':'%s'}}\n\n"
                            .formatted(i, call[1].replace("'", "\\'")));
        }
        return text
                + "data: {'type':'message_delta','delta':{'stop_reason':'tool_use'}}\n\ndata: {'type':'message_stop'}\n\n";
    }

    private ModelLink model(String provider) {
        return new ModelLink() {
            @Override
            public int contextTokens() {
                return 0;
            }

            @Override
            public ChatReply chat(
                    String system, List<ChatMessage> messages, List<ChatTool> tools, ChatListener listener)
                    throws ChatException, InterruptedException {
                ChatEndpoint endpoint = new ChatEndpoint("http://localhost:" + server.getPort() + "/v1", "k");
                return host.chat(
                        provider, new ChatRequest(endpoint, "m", system, messages, tools, 0, Map.of()), listener);
            }
        };
    }

    private ToolBox tools() {
        return new ToolBox() {
            @Override
            public List<ChatTool> tools() {
                return List.of(new ChatTool("paint", "Paints.", "{\"type\":\"object\"}"));
            }

            @Override
            public ChatPart.Result run(ChatPart.Call call) throws InterruptedException {
                try {
                    Map<String, Object> arguments = Map.copyOf(CallArguments.read(call.arguments()));
                    ToolResult result = host.tool(call.tool(), arguments);
                    return new ChatPart.Result(call.id(), result.text(), result.failed(), result.files());
                } catch (Refusal e) {
                    return new ChatPart.Result(call.id(), e.reason(), true, List.of());
                }
            }
        };
    }
}
