import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.sequencemaker.assistant.ask.Asking;
import org.sequencemaker.assistant.engine.Assistant;
import org.sequencemaker.assistant.engine.Ended;
import org.sequencemaker.assistant.engine.Prompt;
import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.host.Doors;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.plugin.testkit.PluginRegistry;

/**
 * Turns with a server in this process that calls one tool and says that it is done: the time from the last byte of each of
 * its answers to what follows from it, and to the proposal. Then cancels turns that do not go on.
 */
public final class AssistantBench {
    private static final int ROUNDS = 40;
    private static final int WARM = 15;

    private static volatile long lastByte;
    private static volatile long called;

    public static void main(String[] arguments) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 10);
        server.setExecutor(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.createContext("/v1/chat/completions", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean first = !body.contains("\"role\":\"tool\"");
            if (!first) {
                called = System.nanoTime() - lastByte;
            }
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write((first
                                ? call()
                                : "data: {'choices':[{'delta':{'content':'Done.'},'finish_reason':'stop'}]}\n\ndata: [DONE]\n\n")
                        .replace('\'', '"')
                        .getBytes(StandardCharsets.UTF_8));
                out.flush();
                lastByte = System.nanoTime();
            }
        });
        server.createContext("/hang/chat/completions", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody()
                    .write("data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n\n"
                            .getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        String base = "http://localhost:" + server.getAddress().getPort();
        Path folder = Files.createTempDirectory("assistant");
        try (PluginRegistry plugins = new PluginRegistry()) {
            plugins.install(
                    "org.sequencemaker.builtin",
                    Files.readString(Path.of("bundles/org.sequencemaker.builtin/plugin.xml")),
                    BuiltinEffects.class);
            Standing standing = new Standing(Standing.Store.inMemory());
            try (Extensions extensions = new Extensions(
                    plugins.registry(),
                    standing,
                    problem -> System.err.println(problem.message()),
                    new Guard(
                            standing,
                            problem -> System.err.println(problem.message()),
                            () -> false,
                            Duration.ofDays(1)),
                    Doors.plain(folder, SettingsStore.inMemory(), SettingsStore.inMemory()))) {
                System.out.println("| segments proposed | in a show of | last byte of the call to the next request, ms"
                        + " | last byte to the proposal, ms | taking it, ms |");
                System.out.println("|---|---|---|---|---|");
                for (int there : new int[] {0, 20_000}) {
                    for (int count : new int[] {10, 1_000, 20_000}) {
                        measure(extensions, base + "/v1", count, there);
                    }
                }
                cancel(extensions, base + "/hang");
            }
        }
        end.countDown();
        server.stop(0);
        System.exit(0);
    }

    private static String call() {
        String arguments =
                "{\\'kind\\':\\'toggle\\',\\'colours\\':[\\'red\\',\\'blue\\'],\\'marks\\':\\'Cues\\',\\'balls\\':[\\'1\\']}"
                        .replace("\\'", "\\\"");
        return "data: {'choices':[{'delta':{'tool_calls':[{'index':0,'id':'c','function':{'name':'pattern','arguments':'"
                + arguments
                + "'}}]}}]}\n\ndata: {'choices':[{'delta':{},'finish_reason':'tool_calls'}]}\n\ndata: [DONE]\n\n";
    }

    private static void measure(Extensions extensions, String base, int count, int there) throws Exception {
        Project show = show(count, there);
        List<Double> calls = new ArrayList<>();
        List<Double> proposals = new ArrayList<>();
        List<Double> takings = new ArrayList<>();
        for (int i = 0; i < WARM + ROUNDS; i++) {
            Ended ended = turn(extensions, base, show);
            double after = (System.nanoTime() - lastByte) / 1e6;
            if (ended.proposal().stretches().size() < count * 0.9) {
                throw new AssertionError(ended.proposal().stretches().size() + " of " + count + ": "
                        + ended.account().words());
            }
            long begin = System.nanoTime();
            ended.proposal().onto(show);
            double taking = (System.nanoTime() - begin) / 1e6;
            if (i >= WARM) {
                calls.add(called / 1e6);
                proposals.add(after);
                takings.add(taking);
            }
        }
        System.out.printf(
                "| %,d | %,d | %.1f | %.1f | %.1f |%n",
                count, there, median(calls), median(proposals), median(takings));
    }

    private static Ended turn(Extensions extensions, String base, Project show) throws InterruptedException {
        ChosenModel model = new ChosenModel(
                extensions.chats(),
                Objects.requireNonNull(extensions.chatProviders().find("openai-compatible")),
                new ChatEndpoint(base, ""),
                "m",
                100_000,
                0,
                Map.of());
        return new Assistant(extensions, Asking.NOBODY)
                .run("t", Prompt.of("Paint.", show), model, "m", Caps.USUAL, Price.UNKNOWN, event -> {});
    }

    private static void cancel(Extensions extensions, String base) throws Exception {
        Project show = show(10, 0);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Thread turn = Thread.ofPlatform().daemon().start(() -> {
                try {
                    turn(extensions, base, show);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            Thread.sleep(150);
            long begin = System.nanoTime();
            turn.interrupt();
            turn.join();
            times.add((System.nanoTime() - begin) / 1e6);
        }
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%nA turn that is cancelled in the middle of an answer is over after %.1f ms (median of %d; most %.1f ms).%n",
                sorted[sorted.length / 2], sorted.length, sorted[sorted.length - 1]);
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Project show(int marks, int there) {
        Time length = Time.ofMillis(20_000L * 50);
        Project empty = Project.empty("Bench", new Settings(length, 100, 4, Kept.NOTHING));
        List<Mark> cues = new ArrayList<>();
        for (int i = 0; i < marks; i++) {
            cues.add(Mark.at(Time.ofMillis(50L * i), ""));
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < there; i++) {
            Rgb colour = new Rgb(i % 200, 255 - i % 200, 7);
            segments.add(Segment.of(Span.ofMillis(50L * i, 50L * i + 50), Look.solid(colour)));
        }
        Timeline timeline = Timeline.empty("Ball 1", 4, length).withSegments(Segments.of(segments));
        return empty.withTimelines(List.of(timeline))
                .withMarkTracks(List.of(new MarkTrack("cues", "Cues", MarkTrack.Kind.OWN, Rgb.WHITE, cues)));
    }
}
