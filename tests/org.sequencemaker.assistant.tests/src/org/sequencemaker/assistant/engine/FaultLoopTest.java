package org.sequencemaker.assistant.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.assistant.loop.TurnEnd;
import org.sequencemaker.editing.Document;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.testkit.TimelineText;
import org.sequencemaker.testkit.WatchedPort;

/**
 * Every fault after a call that went well: what the user is told, and that the document is as it was until the proposal is
 * taken, whole. What the model had done before the fault is in the proposal; nothing of half an answer is. No thread goes on,
 * and the server sees no socket open but the one, after a whole answer, that is kept for the next request.
 */
@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class FaultLoopTest {
    private static final String PAINT = "paint {'balls':['1'],'colour':'red','when':'1-2'}";
    private static final String MORE = "paint {'balls':['2'],'colour':'blue','when':'1-2'}";
    private static final String FIRST = "1000-2000 red";

    /** What is told of answers that are given up, or end too early: no other request can go over their connections. */
    private static final Set<String> ENDLESS =
            Set.of("has not begun to answer", "silent", "broke off", "10.0 MB", "goes on for more than");

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    /**
     * @param script the answers after the first
     * @param told part of what the user is told
     * @param second what ball 2 shows afterwards
     */
    private record Row(String name, Consumer<MockWebServer> script, String told, String second) {}

    private static Row row(String name, String told, Consumer<MockWebServer> script) {
        return new Row(name, script, told, "");
    }

    private static String error(String words, String code) {
        return "{'error':{'message':'" + words + "','code':'" + code + "'}}";
    }

    private static Consumer<MockWebServer> refuses(int code, String body, String... headers) {
        return server -> {
            server.enqueue(Streams.refusal(code, body, headers));
            server.enqueue(Streams.refusal(code, body, headers));
        };
    }

    private static Consumer<MockWebServer> streams(String... bodies) {
        return server -> Stream.of(bodies).forEach(body -> server.enqueue(Streams.stream(body)));
    }

    private static byte[] half() {
        byte[] whole = Streams.plain("data: {'choices':[{'delta':{'content':'é'}}]}\n\n")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < whole.length; i++) {
            if (whole[i] < 0) {
                return Arrays.copyOf(whole, i + 1);
            }
        }
        throw new AssertionError("no such character");
    }

    private static List<Row> rows() {
        String word = "data: {'choices':[{'delta':{'content':'Hel'}}]}\n\n";
        return List.of(
                row("401", "does not accept the key (401)", refuses(401, error("no", "invalid_api_key"))),
                row("403", "Country", refuses(403, error("Country not supported", ""))),
                row("404 model", "has no model", refuses(404, error("The model m does not exist", "model_not_found"))),
                row("429 of an hour", "Try again in 3600 s", refuses(429, error("slow", ""), "Retry-After", "3600")),
                row("429 for ever", "Try again in a minute", refuses(429, error("slow", ""))),
                row("500 for ever", "(500)", refuses(500, "oops")),
                row("503 for ever", "overloaded or broken (503)", refuses(503, "busy")),
                new Row(
                        "429 with Retry-After, then an answer",
                        server -> {
                            server.enqueue(Streams.refusal(429, error("slow", ""), "Retry-After", "1"));
                            server.enqueue(Streams.stream(Streams.chatCalls(MORE)));
                            server.enqueue(Streams.stream(Streams.chatSays("Done.")));
                        },
                        "",
                        "1000-2000 blue"),
                row("hang before", "has not begun to answer", server -> server.enqueue(Streams.late())),
                row("hang in the middle", "silent", server -> server.enqueue(Streams.halting(word))),
                row(
                        "cut stream",
                        "broke off",
                        server -> server.enqueue(
                                Streams.broken(Streams.plain(word).getBytes(StandardCharsets.UTF_8)))),
                row(
                        "cut in a call",
                        "broke off",
                        server -> server.enqueue(Streams.broken(
                                Streams.plain(Streams.chatCall(0, "x", MORE)).getBytes(StandardCharsets.UTF_8)))),
                row("half a character", "broke off", server -> {
                    server.enqueue(Streams.broken(half()));
                    server.enqueue(Streams.broken(half()));
                }),
                row("half an event", "in the middle", streams(word + "data: {'cho")),
                row("ends in a call", "in the middle", streams(Streams.chatCall(0, "x", MORE))),
                row("malformed JSON", "cannot be read", streams("data: {'choices':[}\n\n")),
                new Row(
                        "unknown events",
                        streams(
                                "event: novelty\ndata: {'new':[1]}\n\n:\n\n" + Streams.chatCalls(MORE),
                                Streams.chatSays("Ok.")),
                        "",
                        "1000-2000 blue"),
                row("empty reply", "an empty answer", streams("", "")),
                row(
                        "over 10 MB",
                        "10.0 MB",
                        streams(("data: {'choices':[{'delta':{'content':'" + "x".repeat(50_000) + "'}}]}\n\n")
                                .repeat(220))),
                new Row(
                        "broken arguments",
                        streams(Streams.chatCalls("paint {'balls': oops"), Streams.chatSays("Sorry.")),
                        "the arguments are not JSON",
                        ""),
                new Row(
                        "unknown tool",
                        streams(Streams.chatCalls("dance {}"), Streams.chatSays("Sorry.")),
                        "there is no tool dance",
                        ""),
                new Row(
                        "wrong types",
                        streams(
                                Streams.chatCalls("paint {'balls':{'a':1},'colour':[1],'when':7}"),
                                Streams.chatSays("Sorry.")),
                        "is no colour",
                        ""),
                new Row(
                        "64 parallel calls",
                        streams(
                                Streams.chatCalls(IntStream.range(0, 64)
                                        .mapToObj(i -> "paint {'balls':['2'],'colour':'blue','when':'" + i / 2.0 + "-"
                                                + (i + 1) / 2.0 + "'}")
                                        .toArray(String[]::new)),
                                Streams.chatSays("Done.")),
                        "",
                        "64"),
                new Row(
                        "call id missing",
                        streams(
                                Streams.chatCall(0, "", MORE)
                                        + "data: {'choices':[{'delta':{},'finish_reason':'stop'}]}\n\ndata: [DONE]\n\n",
                                Streams.chatSays("Done.")),
                        "",
                        "1000-2000 blue"),
                new Row(
                        "endless calls",
                        server -> {
                            for (int i = 0; i < 120; i++) {
                                server.enqueue(Streams.stream(Streams.chatCalls(MORE)));
                            }
                        },
                        "the limit of 100 calls is reached",
                        "1000-2000 blue"),
                new Row(
                        "the same failing call",
                        server -> {
                            for (int i = 0; i < 10; i++) {
                                server.enqueue(Streams.stream(Streams.chatCalls("dance {}")));
                            }
                        },
                        "again and again",
                        ""));
    }

    @TestFactory
    Stream<DynamicTest> everyFaultLeavesTheDocumentWhole() {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> check(row)));
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotThereChangesNothing() {
        return Stream.of("http://localhost:1/v1", "https://no-such-host.invalid/v1", "not an address")
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    try (TestProgram program = quick()) {
                        Ended ended =
                                program.say(Prompt.of("x", TestProgram.show()), program.model("quick-chat", address));
                        assertTrue(ended.proposal().isEmpty());
                        assertTrue(!ended.account().why().isEmpty());
                    }
                    assertEquals(List.of(), threads());
                }));
    }

    private void check(Row row) throws Exception {
        Project show = TestProgram.show();
        Document document = Document.open(show);
        try (MockWebServer server = new MockWebServer();
                TestProgram program = quick();
                WatchedPort port = before(server)) {
            server.enqueue(Streams.stream(Streams.chatCalls(PAINT)));
            row.script().accept(server);
            Ended ended = program.say(Prompt.of("Paint.", document.project()), model(program, port));
            int most = ENDLESS.contains(row.told()) ? 0 : 1;
            assertTrue(port.opened() > 0, "not through the port");
            assertTrue(port.openAfterAll(most) <= most, "sockets left open");
            String told = ended.account().words();
            assertTrue(told.contains(row.told()), row.name() + ": " + told);
            assertEquals(show, document.project());
            Project kept = ProjectMemory.of(show)
                    .with(ended.outcome().result().turn())
                    .waiting(ended.proposal())
                    .into(show);
            assertFalse((told + ended + kept).contains(TestProgram.KEY));
            assertTrue(document.apply(ended.proposal().edit()).isApplied());
            assertEquals(FIRST, TimelineText.of(document.project().timelines().get(0)));
            String second = TimelineText.of(document.project().timelines().get(1));
            assertEquals(
                    row.second(),
                    row.second().equals("64") ? String.valueOf(second.split(",").length) : second,
                    row.name());
            assertEquals(List.of(), ended.outcome().result().turn().open());
            document.undo();
            assertEquals(show, document.project());
            assertEquals(List.of(), program.problems());
        }
        assertEquals(List.of(), threads());
    }

    @Test
    void aTurnThatIsStoppedInTheMiddleOfAnAnswerLeavesNoSocket() throws Exception {
        Project show = TestProgram.show();
        try (MockWebServer server = new MockWebServer();
                TestProgram program = quick();
                WatchedPort port = before(server)) {
            server.enqueue(Streams.stream(Streams.chatCalls(PAINT)));
            server.enqueue(Streams.late());
            CompletableFuture<Ended> ended = new CompletableFuture<>();
            Thread turn = Thread.ofPlatform().start(() -> {
                try {
                    ended.complete(program.say(Prompt.of("Paint.", show), model(program, port)));
                } catch (InterruptedException | RuntimeException e) {
                    ended.completeExceptionally(e);
                }
            });
            while (server.getRequestCount() < 2) {
                Thread.sleep(5);
            }
            turn.interrupt();
            assertInstanceOf(
                    TurnEnd.Stopped.class,
                    ended.get(20, TimeUnit.SECONDS).outcome().result().end());
            assertEquals(0, port.openAfterAll(0), "sockets left open");
        }
        assertEquals(List.of(), threads());
    }

    private static WatchedPort before(MockWebServer server) throws IOException {
        server.start();
        return new WatchedPort(server.getPort());
    }

    private static ChosenModel model(TestProgram program, WatchedPort port) {
        return program.model("quick-chat", "http://localhost:" + port.port() + "/v1");
    }

    private TestProgram quick() {
        TestProgram program = new TestProgram(folder);
        program.plugins().install("org.example.quick", QuickProvider.PLUGIN_XML, QuickProvider.class);
        return program;
    }

    /** What still talks to a server ten seconds later. */
    private static List<String> threads() throws InterruptedException {
        for (int i = 0; i < 500 && !talking().isEmpty(); i++) {
            Thread.sleep(20);
        }
        return talking();
    }

    private static List<String> talking() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("llm "))
                .toList();
    }
}
