package org.sequencemaker.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on the bundle's page does what is said of it. */
@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class ReadmeProgramTest {
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

    @Test
    void asksAModelInTenLines(@TempDir Path folder) throws Exception {
        Matcher program = JAVA.matcher(Files.readString(page()));
        assertTrue(program.find(), "the page has no Java program");
        Path source = Files.writeString(folder.resolve("Ask.java"), program.group(1));
        try (ModelServer server = new ModelServer()) {
            server.streams(ModelServer.hello());
            ProcessBuilder java = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classPath(),
                            source.toString(),
                            server.endpoint(Protocol.CHAT_COMPLETIONS).toString(),
                            "tiny",
                            "Hi")
                    .redirectErrorStream(true);
            java.environment().put("ASK_KEY", ModelServer.KEY);
            Process run = java.start();
            String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(run.waitFor(1, TimeUnit.MINUTES), "still running");
            assertEquals(0, run.exitValue(), said);
            assertTrue(said.startsWith("Hello\nUsage["), said);
            assertEquals(
                    "Bearer " + ModelServer.KEY,
                    server.web().takeRequest().getHeaders().get("Authorization"));
        }
    }

    private static String classPath() throws Exception {
        List<String> places = new ArrayList<>();
        for (Class<?> type : List.of(
                LlmClient.class,
                OkHttpClient.class,
                Buffer.class,
                Unit.class,
                JsonFactory.class,
                JsonInclude.class,
                ObjectMapper.class,
                NonNull.class)) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            // A bundle of the running build can be its project's folder.
            Path classes = place.resolve("target/classes");
            places.add((Files.isDirectory(classes) ? classes : place).toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static Path page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("bundles/org.sequencemaker.llm/README.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "not run inside the project");
        }
        return folder.resolve("bundles/org.sequencemaker.llm/README.md");
    }
}
