package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.assistant.endpoint.EndpointSettings;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.store.PluginArea;
import org.sequencemaker.testkit.ui.WindowTest;

/** Models and keys in the window, with a server that answers and one that hangs. */
class EndpointsTest {
    private static final String CANARY = "sk-canary-0123456789abcdef";
    private static final String MODELS = """
            {"data": [{"id": "big-1", "context_length": 128000}, {"id": "small-1"}, {"id": "small-2"}]}""";
    private static final String WORDS = """
            data: {"choices":[{"delta":{"content":"one "}}]}

            data: {"choices":[{"delta":{"content":"two "}}]}

            data: {"choices":[{"delta":{"content":"three"},"finish_reason":"stop"}]}

            data: [DONE]

            """;

    @RegisterExtension
    final Studio studio = new Studio();

    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final HttpServer server = LocalServer.create();

    @BeforeEach
    void open() {
        server.createContext("/good/v1/models", exchange -> LocalServer.answer(exchange, "application/json", MODELS));
        server.createContext(
                "/good/v1/chat/completions", exchange -> LocalServer.answer(exchange, "text/event-stream", WORDS));
        server.createContext("/hang", exchange -> {
            hanging.countDown();
            await(released);
            exchange.close();
        });
        server.start();
        studio.ui().menu("Assistant", "Models and Keys…");
        studio.ui().shell("Models and Keys");
        Table list = studio.ui().withKey(Table.class, "endpoints.list");
        studio.ui().waitUntil("the list", () -> list.getSelectionIndex() == 0);
    }

    @AfterEach
    void forget() {
        Endpoints endpoints = studio.service(Endpoints.class);
        endpoints.now().endpoints().forEach(one -> endpoints.remove(one.id()));
        endpoints.change(set -> EndpointSettings.STANDARD);
        released.countDown();
        server.stop(0);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(120, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Adds a server of the user's own at an address of ours, and shows it. */
    private void add(String path) {
        Endpoints endpoints = studio.service(Endpoints.class);
        ModelEndpoint fresh = Endpoints.fresh(Objects.requireNonNull(
                        studio.service(Extensions.class).chatProviders().find("openai-compatible"))
                .spec());
        endpoints.change(set -> set.with(fresh));
        Table list = studio.ui().withKey(Table.class, "endpoints.list");
        studio.ui().waitUntil("the new one", () -> list.getItemCount() == 2);
        studio.ui().select(list, 1);
        set("endpoints.address", LocalServer.address(server) + path);
        set("endpoints.name", "Mine");
        studio.ui().waitUntil("its name", () -> "Mine".equals(known().name()));
    }

    private ModelEndpoint known() {
        return studio.service(Endpoints.class).now().endpoints().getLast();
    }

    private void set(String key, String text) {
        studio.ui().enter(studio.ui().withKey(Text.class, key), text);
    }

    private Button button(String key) {
        return studio.ui().withKey(Button.class, key);
    }

    @WindowTest
    void aServerIsSetUpTriedAndChosen() {
        add("/good/v1");
        studio.ui().click(button("endpoints.askForModels"));
        Table models = studio.ui().withKey(Table.class, "endpoints.models");
        studio.ui().waitUntil("its models", () -> models.getItemCount() == 3);
        studio.ui().type(studio.ui().withKey(Text.class, "endpoints.filter"), "SMALL");
        studio.ui().waitUntil("those of the filter", () -> models.getItemCount() == 2);
        studio.ui().type(studio.ui().withKey(Text.class, "endpoints.filter"), "big");
        studio.ui().waitUntil("the one of the filter", () -> models.getItemCount() == 1);
        assertEquals(
                "big-1 (128,000 tokens)",
                studio.ui().ask(() -> models.getItem(0).getText()));
        studio.ui().select(models, 0);
        studio.ui().waitUntil("the model", () -> "big-1".equals(known().model()));
        assertEquals(128_000, known().contextTokens());

        studio.ui().click(button("endpoints.test"));
        Text result = studio.ui().withKey(Text.class, "endpoints.testResult");
        studio.ui().waitUntil("the result", () -> result.getText().contains("Sees pictures"));
        String words = studio.ui().textOf(result);
        assertTrue(words.contains("big-1 answers: the first word after"), words);
        assertTrue(words.contains("Answers word by word: yes"), words);
        assertTrue(words.contains("Calls tools: not sure"), words);

        assertEquals("offline", studio.service(Endpoints.class).now().endpoint().id());
        studio.ui().click(button("endpoints.use"));
        studio.ui()
                .waitUntil(
                        "the choice",
                        () -> studio.service(Endpoints.class).now().endpoint().equals(known()));
        Table list = studio.ui().withKey(Table.class, "endpoints.list");
        studio.ui().waitUntil("its mark", () -> list.getItem(1).getText().equals("Mine (answers)"));
        studio.ui().click(button("endpoints.remove"));
        studio.ui().waitUntil("the list without it", () -> list.getItemCount() == 1);
        assertEquals("offline", studio.service(Endpoints.class).now().endpoint().id());
    }

    @WindowTest
    void aServerThatHangsHoldsUpNothingAndIsGivenUp() {
        add("/hang/v1");
        set("endpoints.model", "m");
        studio.ui().click(button("endpoints.test"));
        await(hanging);
        studio.ui().click(button("endpoints.askForModels"));
        Label message = studio.ui().withKey(Label.class, "endpoints.modelsMessage");
        studio.ui().waitUntil("the question", () -> message.getText().contains("Asking Mine"));
        // All else goes on meanwhile.
        set("endpoints.calls", "7");
        studio.ui()
                .waitUntil(
                        "the limit",
                        () -> studio.service(Endpoints.class).now().caps().calls() == 7);
        studio.edit();
        studio.ui().waitUntil("the edit", () -> studio.project().document().isDirty());
        studio.ui().clickButton(studio.ui().shell("Models and Keys"), "Stop");
        Text result = studio.ui().withKey(Text.class, "endpoints.testResult");
        studio.ui().waitUntil("the end of the test", () -> "Stopped.".equals(result.getText()));
        Shell dialog = studio.ui().shell("Models and Keys");
        studio.ui().clickButton(dialog, "Close");
        studio.ui().waitUntil("the end", dialog::isDisposed);
    }

    @WindowTest
    void aKeyIsNeverShownAgainAndInNoFileInClear() throws Exception {
        add("/good/v1");
        Text key = studio.ui().withKey(Text.class, "endpoints.key");
        studio.ui().type(key, CANARY);
        studio.ui().click(button("endpoints.saveKey"));
        Label state = studio.ui().withKey(Label.class, "endpoints.keyState");
        studio.ui().waitUntil("the word of it", () -> state.getText().contains("is kept"));
        assertEquals("", studio.ui().textOf(key));
        assertFalse(studio.ui().tree().contains(CANARY));
        assertEquals(CANARY, studio.service(Endpoints.class).address(known()).key());
        studio.service(PluginArea.class).flush();
        try (var files = Files.walk(PluginArea.usualInstanceArea().resolve("plug-ins"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(CANARY), file.toString());
            }
        }
        studio.ui().click(button("endpoints.removeKey"));
        studio.ui().waitUntil("no key", () -> state.getText().startsWith("No key"));
        assertEquals("", studio.service(Endpoints.class).address(known()).key());
    }

    @WindowTest
    void aLimitThatIsNoNumberIsSaidAndNotKept() {
        set("endpoints.cost", "much");
        Label problem = studio.ui().withKey(Label.class, "endpoints.limitsProblem");
        studio.ui().waitUntil("the word of it", () -> problem.getText().contains("\"much\" is no number"));
        assertEquals(0, studio.service(Endpoints.class).now().caps().cost());
        set("endpoints.cost", "0.25");
        studio.ui()
                .waitUntil(
                        "the limit",
                        () -> studio.service(Endpoints.class).now().caps().cost() == 0.25);
    }
}
