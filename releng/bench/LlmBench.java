import com.sun.net.httpserver.HttpServer;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;
import org.sequencemaker.llm.Endpoint;
import org.sequencemaker.llm.Key;
import org.sequencemaker.llm.LlmClient;
import org.sequencemaker.llm.Message;
import org.sequencemaker.llm.Protocol;
import org.sequencemaker.llm.Request;

/**
 * Reads answers of 10,000 tokens, an event each, from a server in this process: as bare bytes by the same HTTP library,
 * and as a conversation. Then cancels answers that do not go on.
 */
public final class LlmBench {
    private static final int TOKENS = 10_000;
    private static final int ROUNDS = 60;

    public static void main(String[] arguments) throws Exception {
        byte[] chat = chat().getBytes(StandardCharsets.UTF_8);
        byte[] messages = messages().getBytes(StandardCharsets.UTF_8);
        byte[] responses = responses().getBytes(StandardCharsets.UTF_8);
        CountDownLatch end = new CountDownLatch(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 10);
        server.setExecutor(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        serve(server, "/v1/chat/completions", chat);
        serve(server, "/v1/messages", messages);
        serve(server, "/v1/responses", responses);
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
        System.out.println(
                "| answer of 10,000 tokens | MB | bare bytes, ms | conversation, ms | overhead, ms | µs per token |");
        System.out.println("|---|---|---|---|---|---|");
        measure("chat completions", base, Protocol.CHAT_COMPLETIONS, "chat/completions", chat.length);
        measure("messages", base, Protocol.MESSAGES, "messages", messages.length);
        measure("responses", base, Protocol.RESPONSES, "responses", responses.length);
        cancel(base + "/hang");
        end.countDown();
        server.stop(0);
        System.exit(0);
    }

    private static void measure(String name, String base, Protocol protocol, String path, int bytes) throws Exception {
        OkHttpClient http = new OkHttpClient();
        double[] bare = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        try (LlmClient client = new LlmClient()) {
            Endpoint endpoint = Endpoint.of(protocol, base + "/v1", Key.NONE);
            Request request = Request.of("m", Message.user("Hi"));
            long[] told = new long[1];
            for (int round = 0; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                read(http, base + "/v1/" + path);
                bare[round] = (System.nanoTime() - begin) / 1e6;
                begin = System.nanoTime();
                if (client.chat(endpoint, request, event -> told[0]++)
                                .message()
                                .text()
                                .length()
                        < TOKENS) {
                    throw new IllegalStateException("not all was read");
                }
                whole[round] = (System.nanoTime() - begin) / 1e6;
            }
        }
        double low = median(bare);
        double high = median(whole);
        System.out.printf(
                "| %s | %.2f | %.1f | %.1f | %.1f | %.2f |%n",
                name, bytes / 1e6, low, high, high - low, (high - low) * 1000 / TOKENS);
    }

    private static void read(OkHttpClient http, String url) throws Exception {
        byte[] buffer = new byte[16 * 1024];
        try (var response = http.newCall(new okhttp3.Request.Builder()
                                .url(url)
                                .header("Accept-Encoding", "identity")
                                .build())
                        .execute();
                InputStream in = response.body().byteStream()) {
            while (in.read(buffer) >= 0) {
                // Bare bytes.
            }
        }
    }

    private static void cancel(String base) throws Exception {
        double[] times = new double[ROUNDS];
        try (LlmClient client = new LlmClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                CountDownLatch first = new CountDownLatch(1);
                Thread waiting = Thread.ofPlatform().start(() -> {
                    try {
                        client.chat(
                                Endpoint.of(Protocol.CHAT_COMPLETIONS, base, Key.NONE),
                                Request.of("m", Message.user("Hi")),
                                event -> first.countDown());
                    } catch (Exception e) {
                        // Cancelled, as it should be.
                    }
                });
                first.await();
                long begin = System.nanoTime();
                waiting.interrupt();
                waiting.join();
                times[round] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%ncancel in the middle of an answer: median %.1f ms, slowest of %d %.1f ms%n",
                times[ROUNDS / 2], ROUNDS, times[ROUNDS - 1]);
    }

    private static double median(double[] times) {
        // The first third warms up.
        double[] late = Arrays.copyOfRange(times, ROUNDS / 3, ROUNDS);
        Arrays.sort(late);
        return late[late.length / 2];
    }

    private static void serve(HttpServer server, String path, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    private static String chat() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TOKENS; i++) {
            text.append(
                            "data: {\"id\":\"chatcmpl-123456789\",\"object\":\"chat.completion.chunk\",\"created\":1763800000,"
                                    + "\"model\":\"gpt-test\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\" w")
                    .append(i)
                    .append("\"},\"finish_reason\":null}]}\n\n");
        }
        return text + "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    }

    private static String messages() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TOKENS; i++) {
            text.append("event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
                            + "\"delta\":{\"type\":\"text_delta\",\"text\":\" w")
                    .append(i)
                    .append("\"}}\n\n");
        }
        return text + "data: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"}}\n\n"
                + "data: {\"type\":\"message_stop\"}\n\n";
    }

    private static String responses() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TOKENS; i++) {
            text.append("event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\","
                            + "\"sequence_number\":")
                    .append(i)
                    .append(",\"item_id\":\"msg_123456789\",\"output_index\":1," + "\"content_index\":0,\"delta\":\" w")
                    .append(i)
                    .append("\"}\n\n");
        }
        return text + "data: {\"type\":\"response.completed\",\"response\":{\"status\":\"completed\"}}\n\n";
    }
}
