package org.sequencemaker.llm.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioSystem;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.llm.Endpoint;
import org.sequencemaker.llm.Key;
import org.sequencemaker.llm.LlmClient;
import org.sequencemaker.llm.LlmException;
import org.sequencemaker.llm.Protocol;
import org.sequencemaker.llm.find.Support.Answer;

@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class ConnectionTestTest {
    private final MockWebServer server = new MockWebServer();
    private final LlmClient client = new LlmClient();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void tellsWhatAModelCanDoByWhatItDid() throws Exception {
        answer("red");
        ConnectionReport report = ConnectionTest.run(client, endpoint(), "tiny");
        assertEquals("tiny-1", report.model());
        assertEquals(Answer.YES, report.streaming().answer());
        assertEquals(Answer.YES, report.tools().answer(), report.tools().why());
        assertEquals(Answer.YES, report.images().answer());
        assertEquals(Answer.NO, report.audio().answer());
        assertEquals("this model does not support audio", report.audio().why());
        assertEquals(30, report.usage().input());
    }

    @Test
    void aPictureThatIsTakenButNotSeenLeavesDoubt() throws Exception {
        answer("a nice picture");
        assertEquals(
                Answer.UNSURE,
                ConnectionTest.run(client, endpoint(), "tiny").images().answer());
    }

    @Test
    void aServerThatIsNotThereIsAFault() {
        server.close();
        assertThrows(LlmException.class, () -> ConnectionTest.run(client, endpoint(), "tiny"));
    }

    @Test
    void thePictureAndTheSoundAreOnes() throws Exception {
        var picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(Trials.redSquare())));
        assertEquals(64, picture.getHeight());
        assertEquals(0xFFE00000, picture.getRGB(63, 63));
        try (var sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(Trials.tone()))) {
            assertNotNull(sound);
            assertEquals(16_000, sound.readAllBytes().length);
        }
    }

    private Endpoint endpoint() {
        return Endpoint.of(Protocol.CHAT_COMPLETIONS, "http://localhost:" + server.getPort() + "/v1", Key.NONE);
    }

    private void answer(String ofAPicture) {
        server.setDispatcher(new Dispatcher() {
            @Override
            @SuppressWarnings("null") // The library says nothing of null.
            public MockResponse dispatch(RecordedRequest request) {
                String asked = String.valueOf(
                        request.getBody() == null ? "" : request.getBody().utf8());
                if (asked.contains("input_audio")) {
                    return new MockResponse.Builder()
                            .code(400)
                            .body("{\"error\":{\"message\":\"this model does not support audio\"}}")
                            .build();
                }
                if (asked.contains("image_url")) {
                    return stream(word(ofAPicture));
                }
                if (asked.contains("set_lamp")) {
                    return stream(
                            "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"function\":{\"name\":\"set_lamp\",\"arguments\":\"{}\"}}]}}]}\n\n");
                }
                return stream(word("one ") + word("two ") + word("three"));
            }
        });
    }

    private static String word(String word) {
        return "data: {\"model\":\"tiny-1\",\"choices\":[{\"delta\":{\"content\":\"" + word + "\"}}]}\n\n";
    }

    private static MockResponse stream(String body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/event-stream")
                .body(body
                        + "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":10}}\n\n"
                        + "data: [DONE]\n\n")
                .build();
    }
}
