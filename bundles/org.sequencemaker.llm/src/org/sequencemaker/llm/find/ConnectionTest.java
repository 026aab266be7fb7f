package org.sequencemaker.llm.find;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.sequencemaker.llm.Endpoint;
import org.sequencemaker.llm.Fault;
import org.sequencemaker.llm.LlmClient;
import org.sequencemaker.llm.LlmException;
import org.sequencemaker.llm.Message;
import org.sequencemaker.llm.Part;
import org.sequencemaker.llm.Reply;
import org.sequencemaker.llm.Request;
import org.sequencemaker.llm.StreamEvent;
import org.sequencemaker.llm.Tool;
import org.sequencemaker.llm.Usage;

/**
 * Tries a model with four tiny requests: a few words, a tool, a red square, a tone. What it can do is what it did, not
 * what its name or its server promise. Costs some hundred tokens.
 */
public final class ConnectionTest {
    /** Models that think first need some room before the answer. */
    private static final int TOKENS = 600;

    private static final Pattern TONE = Pattern.compile("tone|beep|sine|hum|note|440|buzz|pitch");
    private static final Tool LAMP = new Tool(
            "set_lamp",
            "Sets the colour of the lamp.",
            "{\"type\":\"object\",\"properties\":{\"colour\":{\"type\":\"string\"}},\"required\":[\"colour\"]}");

    private final LlmClient client;
    private final Endpoint endpoint;
    private final String model;
    private Usage usage = Usage.UNKNOWN;

    private ConnectionTest(LlmClient client, Endpoint endpoint, String model) {
        this.client = client;
        this.endpoint = endpoint;
        this.model = model;
    }

    /**
     * Tries a model.
     *
     * @throws LlmException if it does not even answer a few words
     */
    public static ConnectionReport run(LlmClient client, Endpoint endpoint, String model)
            throws LlmException, InterruptedException {
        return new ConnectionTest(client, endpoint, model).run();
    }

    private ConnectionReport run() throws LlmException, InterruptedException {
        long began = System.nanoTime();
        AtomicLong first = new AtomicLong(-1);
        AtomicInteger pieces = new AtomicInteger();
        Request words = ask(new Part.Text("Count from one to ten in words, nothing else."));
        Reply reply = client.chat(endpoint, words, event -> {
            if (event.isAnswer()) {
                pieces.incrementAndGet();
                first.compareAndSet(-1, System.nanoTime());
            }
        });
        long end = System.nanoTime();
        count(reply.usage());
        Support streaming = pieces.get() > 2
                ? Support.yes("the answer came in " + pieces + " pieces")
                : Support.no("the answer came in one piece");
        return new ConnectionReport(
                reply.model(),
                Duration.ofNanos((first.get() < 0 ? end : first.get()) - began),
                Duration.ofNanos(end - began),
                streaming,
                tools(),
                images(),
                audio(),
                usage);
    }

    private Support tools() throws LlmException, InterruptedException {
        Request request =
                ask(new Part.Text("Set the lamp to blue. Use the tool.")).withTools(List.of(LAMP));
        return tried(request, reply -> {
            List<Part.Call> calls = reply.message().calls();
            if (calls.isEmpty()) {
                return Support.unsure("it answered in words where it should have called");
            }
            Part.Call call = calls.getFirst();
            return call.tool().equals(LAMP.name()) && call.problem().isEmpty()
                    ? Support.yes("it called the tool it was given")
                    : Support.unsure("it called, but not as it was told: " + call.tool() + " " + call.problem());
        });
    }

    private Support images() throws LlmException, InterruptedException {
        Request request = ask(
                new Part.Image("image/png", Trials.redSquare()),
                new Part.Text("Which colour is this square? Answer with one word."));
        return tried(
                request,
                reply -> said(reply).contains("red")
                        ? Support.yes("it saw a red square")
                        : Support.unsure("it took a picture, but did not see its colour"));
    }

    private Support audio() throws LlmException, InterruptedException {
        Request request = ask(
                new Part.Audio("audio/wav", Trials.tone()),
                new Part.Text("What do you hear: speech, a steady tone, or silence? Answer with one word."));
        return tried(
                request,
                reply -> TONE.matcher(said(reply)).find()
                        ? Support.yes("it heard a tone")
                        : Support.unsure("it took a sound, but did not tell what it is"));
    }

    private interface Judge {
        Support of(Reply reply);
    }

    /** A refusal of this one request says that the model cannot; any other fault says nothing of the model. */
    private Support tried(Request request, Judge judge) throws LlmException, InterruptedException {
        try {
            Reply reply = client.chat(endpoint, request, (StreamEvent event) -> {});
            count(reply.usage());
            return judge.of(reply);
        } catch (LlmException e) {
            return switch (e.fault()) {
                case Fault.BadRequest bad -> Support.no(words(bad));
                case Fault.NoModel none -> Support.no(words(none));
                case Fault.Overload overload -> Support.no(words(overload));
                case Fault.Malformed malformed -> Support.unsure("it sent " + malformed.what());
                case Fault.TooLong long_ -> Support.unsure(words(long_));
                case Fault.Silence silence -> Support.unsure("it did not answer in time");
                default -> throw e;
            };
        }
    }

    private static String words(Fault fault) {
        return fault.said().isEmpty() ? "the server refuses it" : fault.said();
    }

    private static String said(Reply reply) {
        return reply.message().text().toLowerCase(Locale.ROOT);
    }

    private Request ask(Part... parts) {
        return Request.of(model, new Message(Message.Role.USER, List.of(parts))).withMaxTokens(TOKENS);
    }

    private void count(Usage more) {
        usage = new Usage(
                sum(usage.input(), more.input()),
                sum(usage.cached(), more.cached()),
                sum(usage.written(), more.written()),
                sum(usage.output(), more.output()));
    }

    private static long sum(long one, long other) {
        return one < 0 ? other : other < 0 ? one : one + other;
    }
}
