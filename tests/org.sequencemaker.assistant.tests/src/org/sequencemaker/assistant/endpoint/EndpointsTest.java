package org.sequencemaker.assistant.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.assistant.engine.TestProgram;
import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.price.PriceFile;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatException.Kind;
import org.sequencemaker.extension.chat.ChatModel;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.store.PluginArea;

@SuppressWarnings({"restriction", "null"}) // MockWebServer is exported by a fragment of ours; JUnit sets what is null.
class EndpointsTest {
    private static final String CANARY = "sk-canary-0123456789abcdef";

    @TempDir
    Path folder;

    private final SettingsStore secrets = SettingsStore.inMemory();
    private TestProgram program;
    private Extensions extensions;
    private PluginArea area;

    @BeforeEach
    void install() {
        program = new TestProgram(folder);
        extensions = program.extensions;
        area = new PluginArea(folder, Runnable::run, problem -> {
            throw new AssertionError(problem.message());
        });
    }

    @AfterEach
    void close() {
        program.close();
    }

    private Endpoints endpoints(Map<String, String> environment) {
        return new Endpoints(
                extensions, area.settings(), secrets, environment, new PriceFile(folder.resolve("prices.json")));
    }

    private ModelEndpoint fresh(String provider) {
        return Endpoints.fresh(Objects.requireNonNull(extensions.chatProviders().find(provider))
                .spec());
    }

    private static TurnSetup forTurn(Endpoints endpoints) throws Exception {
        endpoints.load();
        return endpoints.forTurn(endpoints.now().endpoint());
    }

    private static ModelEndpoint known(Endpoints endpoints, ModelEndpoint one) {
        return Objects.requireNonNull(endpoints.now().find(one.id()));
    }

    @Test
    void withoutAnySettingTheOfflineAssistantAnswersForNothing() throws Exception {
        Endpoints endpoints = endpoints(Map.of());
        TurnSetup setup = forTurn(endpoints);
        assertEquals(ModelEndpoint.OFFLINE, endpoints.now().endpoint());
        assertEquals("offline", setup.model().provider().id());
        assertTrue(setup.price().known());
        assertEquals(Caps.USUAL, endpoints.now().caps());
        assertFalse(endpoints.mustSay(endpoints.now().endpoint()));
    }

    @Test
    void whatIsSetIsThereAtTheNextStart() {
        ModelEndpoint added = fresh("openai").withName("Work").withModel("gpt", 128_000);
        Caps caps = new Caps(5, 1000, 0.25, Duration.ofSeconds(30));
        endpoints(Map.of())
                .change(set ->
                        set.with(added).choosing(added.id()).withCaps(caps).withSampling(new Sampling(0.5, 900)));
        Endpoints next = endpoints(Map.of());
        assertEquals(EndpointSettings.STANDARD, next.now());
        int[] told = {0};
        next.listen(() -> told[0]++);
        next.load();
        next.load();
        assertEquals(1, told[0]);
        assertEquals(List.of(ModelEndpoint.OFFLINE, added), next.now().endpoints());
        assertEquals(added, next.now().endpoint());
        assertEquals(caps, next.now().caps());
        assertEquals(new Sampling(0.5, 900), next.now().sampling());
    }

    @Test
    void aKeyIsInSecureStorageAndNowhereElse() throws Exception {
        Endpoints endpoints = endpoints(Map.of());
        ModelEndpoint added =
                fresh("openai").withBaseUrl("http://localhost:1/v1").withModel("m", 0);
        endpoints.change(set -> set.with(added).choosing(added.id()));
        endpoints.saveKey(added.id(), CANARY);
        assertTrue(known(endpoints, added).hasKey());
        assertEquals(CANARY, endpoints.address(known(endpoints, added)).key());
        TurnSetup setup = forTurn(endpoints);
        assertEquals(CANARY, setup.model().endpoint().key());
        ChatException failed = assertThrows(ChatException.class, () -> endpoints.models(known(endpoints, added)));
        for (String text : List.of(
                String.valueOf(endpoints.now()), String.valueOf(setup), String.valueOf(setup.model()), whole(failed))) {
            assertFalse(text.contains(CANARY), text);
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains(CANARY), file.toString());
            }
        }
        endpoints.remove(added.id());
        assertNull(secrets.read("org.sequencemaker.ui.assistant", "key." + added.id()));
        assertEquals(ModelEndpoint.OFFLINE, endpoints.now().endpoint());
    }

    @Test
    void aKeyIsTakenAwayAlsoBeforeAnythingElseIsAsked() {
        Endpoints endpoints = endpoints(Map.of());
        ModelEndpoint added = fresh("openai");
        endpoints.change(set -> set.with(added));
        endpoints.saveKey(added.id(), CANARY);
        endpoints(Map.of()).remove(added.id());
        assertNull(secrets.read("org.sequencemaker.ui.assistant", "key." + added.id()));
    }

    private static String whole(Throwable problem) {
        StringBuilder text = new StringBuilder();
        for (Throwable one = problem; one != null; one = one.getCause()) {
            text.append(one).append('\n');
        }
        return text.toString();
    }

    @Test
    void aKeyOfTheEnvironmentStandsInWhereNoneIsKept() {
        Endpoints endpoints = endpoints(Map.of("OPENAI_API_KEY", "from outside"));
        ModelEndpoint added = fresh("openai");
        endpoints.change(set -> set.with(added));
        assertEquals("OPENAI_API_KEY", endpoints.keyVariable(added));
        assertEquals("from outside", endpoints.address(added).key());
        endpoints.saveKey(added.id(), CANARY);
        assertNull(endpoints.keyVariable(known(endpoints, added)));
        assertEquals(CANARY, endpoints.address(known(endpoints, added)).key());
        assertEquals("a", ours(Map.of("SEQUENCEMAKER_KEY_OPEN_ROUTER", "a", "SEQUENCEMAKER_KEY", "b")));
        assertEquals("b", ours(Map.of("SEQUENCEMAKER_KEY", " b ")));
        assertEquals("", ours(Map.of()));
    }

    private static String ours(Map<String, String> environment) {
        return EnvironmentKeys.key("open-router", null, "https://anywhere.example/v1", environment);
    }

    @Test
    void theProvidersOwnVariableGoesToItsOwnAddressOnly() {
        Endpoints endpoints = endpoints(Map.of("OPENAI_API_KEY", "from outside"));
        ModelEndpoint elsewhere = fresh("openai").withBaseUrl("https://anywhere.example/v1");
        assertNull(endpoints.keyVariable(elsewhere));
        assertEquals("", endpoints.address(elsewhere).key());
    }

    @Test
    void whatIsMissingIsSaidBeforeTheTurn() {
        Endpoints endpoints = endpoints(Map.of());
        ModelEndpoint added = fresh("anthropic").withModel("m", 0);
        endpoints.change(set -> set.with(added).choosing(added.id()));
        ChatException problem = assertThrows(ChatException.class, () -> forTurn(endpoints));
        assertEquals(Kind.AUTH, problem.kind());
        assertTrue(String.valueOf(problem.getMessage()).contains("Anthropic needs a key"), problem.getMessage());
        ModelEndpoint gone = new ModelEndpoint("x", "org.example.gone", "Gone", "", "m", 0, false, false);
        endpoints.change(set -> set.with(gone).choosing("x"));
        problem = assertThrows(ChatException.class, () -> forTurn(endpoints));
        assertTrue(String.valueOf(problem.getMessage()).contains("org.example.gone"), problem.getMessage());
    }

    @Test
    void whatLeavesThisMachineIsSaidOncePerEndpointAndAddress() {
        Endpoints endpoints = endpoints(Map.of());
        ModelEndpoint far = fresh("openai");
        ModelEndpoint near = fresh("ollama");
        endpoints.change(set -> set.with(far).with(near));
        assertFalse(endpoints.mustSay(near));
        assertTrue(endpoints.mustSay(near.withBaseUrl("http://studio.example:11434/v1")));
        assertTrue(endpoints.mustSay(far));
        String words = endpoints.disclosure(far).words();
        assertTrue(words.contains("api.openai.com") && words.contains("The song itself is not sent"), words);
        endpoints.said(far);
        assertFalse(endpoints.mustSay(known(endpoints, far)));
        assertTrue(endpoints.mustSay(known(endpoints, far).withBaseUrl("https://elsewhere.example/v1")));
        assertFalse(endpoints.mustSay(fresh("openai-compatible").withBaseUrl("localhost:9/v1")));
    }

    @Test
    void withoutANameTheFirstModelOfTheServerIsAskedAtItsPrice() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            String list = "{\"data\":[{\"id\":\"first\",\"context_length\":9000},{\"id\":\"second\"}]}";
            server.enqueue(new MockResponse.Builder().body(list).build());
            server.enqueue(new MockResponse.Builder().body(list).build());
            Files.writeString(
                    folder.resolve("prices.json"),
                    "{\"currency\":\"EUR\",\"models\":{\"fir*\":{\"input\":1,\"output\":2}}}");
            Endpoints endpoints = endpoints(Map.of());
            ModelEndpoint added =
                    fresh("openai-compatible").withBaseUrl("http://localhost:" + server.getPort() + "/v1");
            endpoints.change(set -> set.with(added).choosing(added.id()));
            TurnSetup setup = forTurn(endpoints);
            assertEquals("first", setup.model().name());
            assertEquals(9000, setup.model().contextTokens());
            assertEquals(2, setup.price().output());
            assertEquals("EUR", endpoints.prices().table().currency());
            assertEquals(
                    List.of("first", "second"),
                    endpoints.models(added).stream().map(ChatModel::name).toList());
        }
    }

    @Test
    void whatCannotBeReadStartsAfresh() {
        area.settings().write("org.sequencemaker.ui.assistant", "endpoints", "no json");
        Endpoints endpoints = endpoints(Map.of());
        endpoints.load();
        assertEquals(EndpointSettings.STANDARD, endpoints.now());
    }
}
