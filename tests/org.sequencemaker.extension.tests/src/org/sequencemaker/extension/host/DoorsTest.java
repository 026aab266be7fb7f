package org.sequencemaker.extension.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.extension.FileDoor;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.HttpDoor;
import org.sequencemaker.extension.assistant.AssistantPlugin;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.capability.CapabilityRefusal;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.guard.Task;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.plugin.testkit.PluginRegistry;
import org.sequencemaker.plugin.testkit.RecordedProblems;

class DoorsTest {
    private static final String PLUGIN = "com.example.a";

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    private final PluginRegistry plugins = new PluginRegistry();
    private final RecordedProblems problems = new RecordedProblems();
    private final Standing standing = new Standing(Standing.Store.inMemory());
    private final Guard guard = new Guard(standing, problems);
    private final Wires wires = new Wires();

    @SuppressWarnings("null")
    private Extensions extensions;

    /** Changes nothing. */
    public static final class Plain implements AssistantPlugin {}

    @BeforeEach
    void install() {
        SettingsStore settings = SettingsStore.inMemory();
        Doors doors = Doors.plain(folder.resolve("own"), settings, SettingsStore.inMemory())
                .withHttp(wires);
        extensions = new Extensions(plugins.registry(), standing, problems, guard, doors);
    }

    @AfterEach
    void close() {
        extensions.close();
        plugins.close();
    }

    @Test
    void everyDoorStaysShutWithoutItsCapability() throws Exception {
        install("");
        assertEquals(
                "The plug-in com.example.a may not use the network: it has not declared the capability network.",
                refusal(host -> host.http().send(get("http://api.example.org/"), text())));
        assertEquals(
                "The plug-in com.example.a may not hear your song: it has not declared the capability audio.",
                refusal(host -> String.valueOf(host.song())));
        assertEquals(
                "The plug-in com.example.a may not light your props: it has not declared the capability devices.",
                refusal(host -> host.devices().found()));
        assertTrue(refusal(host -> host.model().ask("", "?")).contains("ask your language model"));
        assertTrue(refusal(host -> host.files().read(folder.resolve("x"))).contains("read your files"));
        assertEquals(0, guard.health().getFirst().failures());
    }

    @Test
    void whatTheUserRefusesIsRefusedInOtherWords() throws Exception {
        install("<capability id='network' hosts='api.example.org' reason='To try'/>");
        standing.refuse(PLUGIN, Capability.NETWORK, true);
        assertEquals(
                "The plug-in com.example.a may not use the network: you have refused it that; you can allow it in"
                        + " the plug-in manager.",
                refusal(host -> host.http().send(get("http://api.example.org/"), text())));
        standing.refuse(PLUGIN, Capability.NETWORK, false);
        wires.answer(200, Map.of());
        assertEquals(
                Integer.valueOf(200),
                with(host ->
                        host.http().send(get("http://api.example.org/"), text()).statusCode()));
    }

    @Test
    void onlyDeclaredHostsAreReached() throws Exception {
        install("<capability id='network' hosts='api.example.org *.example.com' reason='To try'/>");
        wires.answer(200, Map.of());
        wires.answer(200, Map.of());
        with(host -> host.http().send(get("https://API.example.org/a"), text()).statusCode());
        with(host -> host.http().send(get("https://cdn.example.com/"), text()).statusCode());
        for (String other : List.of("http://example.org/", "http://evilexample.com/", "http://example.com.evil.org/")) {
            assertTrue(refusal(host -> host.http().send(get(other), text())).contains("may not reach the host"), other);
        }
        assertTrue(refusal(host -> host.http().send(get("ftp://api.example.org/"), text()))
                .contains("only http"));
        assertEquals(2, wires.asked.size());
    }

    @Test
    void aRedirectIsFollowedWithinTheDeclaredHostsWithoutTheKeyAndNoFurther() throws Exception {
        install("<capability id='network' hosts='a.example.org b.example.org' reason='To try'/>");
        wires.answer(302, Map.of("Location", List.of("http://b.example.org/there")));
        wires.answer(200, Map.of());
        with(host -> host.http().send(get("http://a.example.org/"), text()).statusCode());
        assertEquals(
                "http://b.example.org/there", String.valueOf(wires.asked.get(1).uri()));
        assertTrue(wires.asked.get(0).headers().firstValue("Authorization").isPresent());
        assertFalse(wires.asked.get(1).headers().firstValue("Authorization").isPresent());
        wires.answer(302, Map.of("Location", List.of("http://c.example.org/")));
        assertTrue(refusal(host -> host.http().send(get("http://a.example.org/"), text()))
                .contains("c.example.org"));
    }

    @Test
    void thePluginsOwnFolderIsOpenAndAllElseIsNot() throws Exception {
        install("");
        byte[] content = {1, 2, 3};
        Path file = with(host -> {
            Path own = host.files().ownFolder().resolve("a.bin");
            host.files().write(own, new byte[] {9});
            host.files().write(own, content);
            return own;
        });
        assertArrayEquals(content, with(host -> host.files().read(file)));
        assertEquals(List.of(file), with(host -> host.files().list(host.files().ownFolder())));
        Path outside = Files.write(folder.resolve("secret.txt"), content);
        assertTrue(refusal(host -> host.files().read(file.resolveSibling("../../secret.txt")))
                .contains("files"));
        Path link = Files.createSymbolicLink(file.resolveSibling("link"), outside);
        assertTrue(refusal(host -> host.files().read(link)).contains("files"));
        assertTrue(refusal(host -> {
                    host.files().write(link, content);
                    return "written";
                })
                .contains("files"));
    }

    @Test
    void withTheCapabilityFilesAreReadAndNewOnesWrittenButNoneOverwritten() throws Exception {
        install("<capability id='files' reason='To try'/>");
        Path song = Files.write(folder.resolve("show.smproj"), new byte[] {7});
        assertArrayEquals(new byte[] {7}, with(host -> host.files().read(song)));
        with(host -> {
            FileDoor files = host.files();
            files.write(folder.resolve("new.txt"), new byte[] {1});
            assertThrows(FileAlreadyExistsException.class, () -> files.write(song, new byte[0]));
            return "";
        });
        assertArrayEquals(new byte[] {7}, Files.readAllBytes(song));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(folder.resolve("new.txt")));
    }

    @Test
    void afterTheCallEveryDoorIsShut() throws Exception {
        install("<capability id='audio' reason='To try'/>");
        List<Host> kept = new ArrayList<>();
        with(host -> kept.add(host));
        assertThrows(
                java.util.concurrent.CancellationException.class,
                () -> kept.getFirst().song());
        assertThrows(
                java.util.concurrent.CancellationException.class,
                () -> kept.getFirst().settings());
        assertThrows(
                java.util.concurrent.CancellationException.class,
                () -> kept.getFirst().files().ownFolder());
    }

    /** What a plug-in does with its host. */
    private interface Does<R> {
        R on(Host host) throws Exception;
    }

    private <R> R with(Does<R> does) throws Exception {
        Extension<?, AssistantPlugin> extension =
                extensions.assistantPlugins().all().getFirst();
        return Objects.requireNonNull(guard.call(
                extension,
                Task.of("trying the doors", 30, Exception.class),
                (plugin, lease) -> does.on(extensions.hosts().host(extension, lease))));
    }

    private String refusal(Does<?> does) {
        Extension<?, AssistantPlugin> extension =
                extensions.assistantPlugins().all().getFirst();
        return assertThrows(
                        PluginFailure.class,
                        () -> guard.call(
                                extension, Task.of("trying the doors", 30, IOException.class), (plugin, lease) -> {
                                    try {
                                        return does.on(extensions.hosts().host(extension, lease));
                                    } catch (CapabilityRefusal | IOException | InterruptedException e) {
                                        throw e;
                                    } catch (Exception e) {
                                        throw new AssertionError(e);
                                    }
                                }))
                .reason();
    }

    private void install(String capabilities) {
        plugins.install(
                PLUGIN,
                "<extension point='org.sequencemaker.assistantPlugins'><assistantPlugin id='a' name='A'"
                        + " description='For a test' class='" + Plain.class.getName() + "'/></extension>"
                        + "<extension point='org.sequencemaker.capabilities'>" + capabilities + "</extension>",
                getClass());
    }

    private static HttpRequest get(String uri) {
        if (uri.startsWith("ftp")) {
            return new FtpRequest();
        }
        return HttpRequest.newBuilder(URI.create(uri))
                .header("Authorization", "Bearer x")
                .build();
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString();
    }

    /** The JDK makes none itself, but a plug-in could. */
    @SuppressWarnings("null")
    private static final class FtpRequest extends HttpRequest {
        @Override
        public Optional<BodyPublisher> bodyPublisher() {
            return Optional.empty();
        }

        @Override
        public String method() {
            return "GET";
        }

        @Override
        public Optional<java.time.Duration> timeout() {
            return Optional.empty();
        }

        @Override
        public boolean expectContinue() {
            return false;
        }

        @Override
        public URI uri() {
            return URI.create("ftp://api.example.org/");
        }

        @Override
        public Optional<HttpClient.Version> version() {
            return Optional.empty();
        }

        @Override
        public HttpHeaders headers() {
            return HttpHeaders.of(Map.of(), (a, b) -> true);
        }
    }

    /** Answers as it was told, and remembers what it was asked. */
    private static final class Wires implements HttpDoor {
        final List<HttpRequest> asked = new ArrayList<>();
        private final List<Object[]> answers = new ArrayList<>();

        void answer(int status, Map<String, List<String>> headers) {
            answers.add(new Object[] {status, HttpHeaders.of(headers, (a, b) -> true)});
        }

        @Override
        public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
            asked.add(request);
            Object[] answer = answers.removeFirst();
            return new Answer<>(request, (Integer) answer[0], (HttpHeaders) answer[1]);
        }
    }

    @SuppressWarnings("null")
    private record Answer<T>(HttpRequest request, int statusCode, HttpHeaders headers) implements HttpResponse<T> {
        @Override
        public Optional<HttpResponse<T>> previousResponse() {
            return Optional.empty();
        }

        @Override
        @SuppressWarnings("unchecked") // The tests ask for texts only.
        public T body() {
            return (T) "";
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public URI uri() {
            return request.uri();
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }
}
