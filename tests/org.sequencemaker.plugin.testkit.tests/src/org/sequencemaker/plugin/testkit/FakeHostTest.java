package org.sequencemaker.plugin.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.device.DeviceException;
import org.sequencemaker.extension.device.FoundDevice;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.plugin.testkit.chat.RecordedChat;
import org.sequencemaker.plugin.testkit.chat.RecordedStream;

class FakeHostTest {
    private static final String XML = """
            <extension point="org.sequencemaker.assistantTools">
               <tool id="try_doors" label="Try doors" description="Goes through a door." effect="acts" consent="allow"
                     class="org.sequencemaker.plugin.testkit.FakeHostTest$TryDoors">
                  <parameter name="door" type="text" description="Which"/>
               </tool>
            </extension>
            <extension point="org.sequencemaker.capabilities">
               <capability id="network" hosts="api.example.org" reason="To see."/>
               <capability id="devices" reason="To light."/>
               <capability id="modelCalls" reason="To ask."/>
               <capability id="audio" reason="To hear."/>
            </extension>
            """;

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @SuppressWarnings("null")
    private FakeHost host;

    @BeforeEach
    void install() {
        host = new FakeHost(folder);
        host.plugins().install("com.example.doors", XML, FakeHostTest.class);
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void theNetworkAnswersAsTheTestLaidOutAndNobodyElseDoes() throws Exception {
        host.http().answer("https://api.example.org/palette", 200, "blue");
        assertEquals("200 blue", tried("https://api.example.org/palette"));
        assertTrue(tried("https://api.example.org/other").contains("nobody answers at https://api.example.org/other"));
        assertTrue(tried("https://other.example.org/").contains("may not reach the host other.example.org"));
        assertEquals(2, host.http().requests().size());
    }

    @Test
    void propsModelAndSongAreBehindTheirDoors() throws Exception {
        FoundDevice ball = host.props().add("Ball 1", 4);
        assertEquals("lit Ball 1", tried("devices"));
        assertArrayEquals(new int[] {0xFF0000}, host.props().shown(ball));
        assertTrue(tried("model").contains("no language model has been chosen"));
        host.choose(RecordedChat.saying("Blue."));
        assertEquals("Blue.", tried("model"));
        assertEquals("no song", tried("song"));
        host.open(FakeSong.clicks(120, 2));
        assertEquals("88200 frames", tried("song"));
    }

    @Test
    void aTurnGoesFromThePromptToTheAnswerByARecordedModel() throws Exception {
        FakeTurn turn = host.say("Which song?", new RecordedChat(RecordedStream.parse("""
                call 0 a try_doors
                arguments 0 {"door": "song"}
                call 1 b try_doors
                arguments 1 {"door":
                stop calls
                ---
                text There is none.
                stop end
                """, "song.txt")));
        assertEquals("There is none.", turn.answer());
        assertEquals(
                List.of("no song", "the arguments of try_doors are no JSON object"),
                turn.results().stream().map(ToolResult::text).toList());
        assertFalse(turn.results().getFirst().failed());
    }

    private String tried(String door) throws InterruptedException {
        return host.tool("try_doors", Map.of("door", door)).text();
    }

    /** Goes through the door named. */
    public static final class TryDoors implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) throws InterruptedException {
            String door = call.text("door");
            try {
                return ToolResult.of(
                        switch (door) {
                            case "devices" -> lit(context);
                            case "model" -> context.host().model().ask("", "Which colour?");
                            case "song" -> song(context);
                            default -> fetched(context, door);
                        });
            } catch (java.io.IOException | ChatException | DeviceException e) {
                throw new Refusal(String.valueOf(e.getMessage()));
            }
        }

        private static String lit(ToolContext context) throws DeviceException, InterruptedException {
            FoundDevice first = context.host().devices().found().getFirst();
            context.host().devices().show(first, new int[] {0xFF0000});
            return "lit " + first.name();
        }

        private static String song(ToolContext context) {
            Samples song = context.host().song();
            return song == null ? "no song" : song.frames() + " frames";
        }

        private static String fetched(ToolContext context, String address)
                throws java.io.IOException, InterruptedException {
            HttpResponse<String> response = context.host()
                    .http()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        }
    }
}
