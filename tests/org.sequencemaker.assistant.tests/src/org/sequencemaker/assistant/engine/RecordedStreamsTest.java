package org.sequencemaker.assistant.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.assistant.loop.TurnEnd;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.testkit.TimelineText;

/**
 * Recorded streams of both wire formats through provider, guard, loop and tools to the exact timeline: calls that are
 * right, of a tool that is not there, of a wrong type and of a wrong value.
 */
@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class RecordedStreamsTest {
    private static final String[] CALLS = {
        "paint {'balls':['1'],'colour':'red','when':'0:00-1.5'}",
        "dance {}",
        "paint {'balls':['2'],'colour':7,'when':'1-2'}",
        "paint {'balls':['9'],'colour':'red','when':'1-2'}",
        "pattern {'kind':'toggle','colours':['blue','#00ff00'],'balls':'2','marks':'beats','when':'bars 2'}",
        "paint {'balls':['2']"
    };

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"openai-compatible", "anthropic"})
    void callsBecomeTheExactTimeline(String provider) throws Exception {
        boolean messages = provider.equals("anthropic");
        try (MockWebServer server = new MockWebServer();
                TestProgram program = new TestProgram(folder)) {
            server.start();
            server.enqueue(Streams.stream(messages ? Streams.messagesCalls(CALLS) : Streams.chatCalls(CALLS)));
            server.enqueue(Streams.stream(messages ? Streams.messagesSays("Done.") : Streams.chatSays("Done.")));
            Project show = TestProgram.show();
            Ended ended = program.say(
                    Prompt.of("Paint.", show), program.model(provider, "http://localhost:" + server.getPort() + "/v1"));

            assertInstanceOf(TurnEnd.Done.class, ended.outcome().result().end());
            assertEquals("Done.", ended.outcome().shown());
            Project after = ended.proposal().onto(show).project();
            assertEquals("0-1500 red", TimelineText.of(after.timelines().get(0)));
            assertEquals(
                    "2000-2500 blue, 2500-3000 green, 3000-3500 blue, 3500-4000 green",
                    TimelineText.of(after.timelines().get(1)));
            List<String> told = ended.outcome().result().turn().messages().get(2).parts().stream()
                    .map(part -> ((ChatPart.Result) part).text())
                    .toList();
            assertTrue(told.get(1).contains("there is no tool dance; there are show_summary"), told.get(1));
            assertTrue(told.get(2).contains("7 is no colour"), told.get(2));
            assertTrue(told.get(3).contains("there is no timeline 9"), told.get(3));
            assertTrue(told.get(5).contains("the arguments are not JSON"), told.get(5));
            server.takeRequest();
            String second =
                    Objects.requireNonNull(server.takeRequest().getBody()).utf8();
            assertTrue(second.contains("there is no tool dance"), second);
            assertEquals(List.of(), program.problems());
        }
    }
}
