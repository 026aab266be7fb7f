package org.sequencemaker.llm.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.sequencemaker.llm.Model;
import org.sequencemaker.llm.find.LocalServers.Place;

@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class LocalServersTest {
    @Test
    void findsThoseThatAnswerAndPassesOverTheRest() throws Exception {
        try (MockWebServer ollama = new MockWebServer();
                MockWebServer webSite = new MockWebServer();
                MockWebServer mute = new MockWebServer();
                MockWebServer other = new MockWebServer()) {
            ollama.enqueue(json("{\"data\":[{\"id\":\"qwen3:8b\",\"owned_by\":\"library\"}]}"));
            webSite.enqueue(
                    new MockResponse.Builder().body("<html>my shop</html>").build());
            mute.enqueue(new MockResponse.Builder()
                    .headersDelay(30, TimeUnit.SECONDS)
                    .build());
            other.enqueue(json("{\"data\":[]}"));
            for (MockWebServer server : List.of(ollama, webSite, mute, other)) {
                server.start();
            }
            List<FoundServer> found = LocalServers.find(
                    List.of(
                            new Place("Some", ollama.getPort()),
                            new Place("Shop", webSite.getPort()),
                            new Place("Mute", mute.getPort()),
                            new Place("Nobody", 1),
                            new Place("Other", other.getPort())),
                    Duration.ofSeconds(2));

            assertEquals(
                    List.of("Ollama", "Other"),
                    found.stream().map(FoundServer::name).toList());
            assertEquals(
                    List.of(new Model("qwen3:8b", "qwen3:8b", 0, "library")),
                    found.getFirst().models());
            assertEquals(
                    "http://localhost:" + ollama.getPort() + "/v1",
                    found.getFirst().endpoint().toString());
            assertEquals("/v1/models", ollama.takeRequest().getTarget());
        }
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }
}
