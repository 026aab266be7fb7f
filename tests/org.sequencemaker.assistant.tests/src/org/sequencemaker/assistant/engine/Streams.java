package org.sequencemaker.assistant.engine;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.SocketEffect;
import okio.BufferedSink;

/** Streams as servers send them; quotes are single here, and those of arguments backslashed. */
@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
final class Streams {
    private Streams() {}

    /** Calls, each as {@code tool {arguments}}. */
    static String chatCalls(String... calls) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < calls.length; i++) {
            text.append(chatCall(i, "c" + i, calls[i]));
        }
        return text + "data: {'choices':[{'delta':{},'finish_reason':'tool_calls'}]}\n\ndata: [DONE]\n\n";
    }

    static String chatCall(int index, String id, String call) {
        String[] parts = call.split(" ", 2);
        return "data: {'choices':[{'delta':{'tool_calls':[{'index':%d,%s'function':{'name':'%s'}}]}}]}\n\n"
                        .formatted(index, id.isEmpty() ? "" : "'id':'" + id + "',", parts[0])
                + "data: {'choices':[{'delta':{'tool_calls':[{'index':%d,'function':{'arguments':'%s'}}]}}]}\n\n"
                        .formatted(index, parts[1].replace("'", "\\'"));
    }

    static String chatSays(String text) {
        return "data: {'choices':[{'delta':{'content':'" + text + "'},'finish_reason':'stop'}]}\n\ndata: [DONE]\n\n";
    }

    static String messagesCalls(String... calls) {
        StringBuilder text = new StringBuilder("event: message_start\ndata: {'type':'message_start','message':{}}\n\n");
        for (int i = 0; i < calls.length; i++) {
            String[] parts = calls[i].split(" ", 2);
            text.append("data: {'type':'content_block_start','index':%d,'content_block':{'type':'tool_use','id':'c%d',"
                            .formatted(i, i)
                    + "'name':'" + parts[0] + "','input':{}}}\n\n");
            text.append(
                    "data: {'type':'content_block_delta','index':%d,'delta':{'type':'input_json_delta',".formatted(i)
                            + "'partial_json':'" + parts[1].replace("'", "\\'") + "'}}\n\n");
        }
        return text + "data: {'type':'message_delta','delta':{'stop_reason':'tool_use'}}\n\n"
                + "data: {'type':'message_stop'}\n\n";
    }

    static String messagesSays(String text) {
        return "data: {'type':'content_block_start','index':0,'content_block':{'type':'text','text':'" + text
                + "'}}\n\ndata: {'type':'message_delta','delta':{'stop_reason':'end_turn'}}\n\n"
                + "data: {'type':'message_stop'}\n\n";
    }

    static String plain(String text) {
        return text.replace('\'', '"');
    }

    static MockResponse stream(String body) {
        return builder().chunkedBody(plain(body), 37).build();
    }

    static MockResponse refusal(int code, String body, String... headers) {
        MockResponse.Builder response = new MockResponse.Builder().code(code).body(plain(body));
        for (int i = 0; i < headers.length; i += 2) {
            response.setHeader(headers[i], headers[i + 1]);
        }
        return response.build();
    }

    /** Sends a beginning and closes the connection, with more promised. */
    @SuppressWarnings("resource") // A buffer has nothing to close.
    static MockResponse broken(byte[] beginning) {
        return builder()
                .body(new okio.Buffer().write(beginning))
                .setHeader("Content-Length", beginning.length + 100)
                .onResponseEnd(new SocketEffect.CloseSocket())
                .build();
    }

    /** Sends nothing for three seconds. */
    static MockResponse late() {
        return builder().body("").headersDelay(3, TimeUnit.SECONDS).build();
    }

    /** Sends a beginning, and then nothing for four seconds. */
    static MockResponse halting(String beginning) {
        return builder().body(new Halting(beginning)).build();
    }

    private record Halting(String beginning) implements MockResponseBody {
        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        @SuppressWarnings("null") // The library says nothing of null.
        public void writeTo(BufferedSink sink) throws IOException {
            sink.writeUtf8(plain(beginning));
            sink.flush();
            try {
                TimeUnit.SECONDS.sleep(4);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static MockResponse.Builder builder() {
        return new MockResponse.Builder().setHeader("Content-Type", "text/event-stream");
    }
}
