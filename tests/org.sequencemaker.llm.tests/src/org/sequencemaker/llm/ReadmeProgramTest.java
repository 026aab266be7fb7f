package org.sequencemaker.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.testkit.PageProgram;

/** The program on the bundle's page does what is said of it. */
@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class ReadmeProgramTest {
    private static final List<Class<?>> NEEDS = List.of(
            LlmClient.class,
            OkHttpClient.class,
            Buffer.class,
            Unit.class,
            JsonFactory.class,
            JsonInclude.class,
            ObjectMapper.class,
            NonNull.class);

    @Test
    void asksAModelInTenLines(@TempDir Path folder) throws Exception {
        try (ModelServer server = new ModelServer()) {
            server.streams(ModelServer.hello());
            String said = new PageProgram("bundles/org.sequencemaker.llm/README.md")
                    .run(
                            folder,
                            NEEDS,
                            Map.of("ASK_KEY", ModelServer.KEY),
                            server.endpoint(Protocol.CHAT_COMPLETIONS).toString(),
                            "tiny",
                            "Hi");
            assertTrue(said.startsWith("Hello\nUsage["), said);
            assertEquals(
                    "Bearer " + ModelServer.KEY,
                    server.web().takeRequest().getHeaders().get("Authorization"));
        }
    }
}
