package org.sequencemaker.ui.assistant.endpoint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatModel;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatProviderSpec;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.host.Chats;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.llm.Endpoint;
import org.sequencemaker.llm.Key;
import org.sequencemaker.llm.LlmClient;
import org.sequencemaker.llm.LlmException;
import org.sequencemaker.llm.Protocol;
import org.sequencemaker.llm.find.ConnectionReport;
import org.sequencemaker.llm.find.ConnectionTest;
import org.sequencemaker.llm.find.Support;

/** Tries what the user has set up, and says in lines what came of it. Not on the display thread; interrupting it ends it. */
final class Trial {
    /** The plug-in whose providers speak the protocols that the connection test knows. */
    private static final String OURS = "org.sequencemaker.builtin";

    private static final Map<String, Protocol> PROTOCOLS =
            Map.of("openai", Protocol.RESPONSES, "anthropic", Protocol.MESSAGES);

    private final Endpoints endpoints;
    private final Chats chats;

    Trial(Endpoints endpoints, Chats chats) {
        this.endpoints = endpoints;
        this.chats = chats;
    }

    /**
     * Tries an endpoint.
     *
     * @throws ChatException if it does not answer, saying why
     */
    List<String> run(ModelEndpoint endpoint) throws ChatException, InterruptedException {
        Extension<ChatProviderSpec, ChatProvider> provider = endpoints.provider(endpoint);
        if (provider == null) {
            throw new ChatException(
                    ChatException.Kind.BAD_REQUEST, Messages.NO_PROVIDER.text(endpoint.name(), endpoint.provider()));
        }
        if (endpoint.isOffline()) {
            return List.of(Messages.TEST_OFFLINE.text());
        }
        ChatEndpoint address = endpoints.address(endpoint);
        String model = model(endpoint);
        return provider.plugin().equals(OURS)
                ? report(tried(endpoint, address, model))
                : greeted(provider, address, model);
    }

    private String model(ModelEndpoint endpoint) throws ChatException, InterruptedException {
        if (!endpoint.model().isEmpty()) {
            return endpoint.model();
        }
        List<ChatModel> models = endpoints.models(endpoint);
        if (models.isEmpty()) {
            throw new ChatException(ChatException.Kind.NO_MODEL, Messages.NO_MODELS.text(endpoint.name()));
        }
        return models.getFirst().name();
    }

    private static ConnectionReport tried(ModelEndpoint endpoint, ChatEndpoint address, String model)
            throws ChatException, InterruptedException {
        Protocol protocol = PROTOCOLS.getOrDefault(endpoint.provider(), Protocol.CHAT_COMPLETIONS);
        try (LlmClient client = new LlmClient()) {
            Endpoint server = Endpoint.of(protocol, address.baseUrl(), Key.of(address.key()));
            return ConnectionTest.run(client, server, model);
        } catch (LlmException e) {
            throw new ChatException(ChatException.Kind.NETWORK, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw new ChatException(ChatException.Kind.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    /** A provider of a plug-in is asked a few words, through its own door. */
    private List<String> greeted(Extension<ChatProviderSpec, ChatProvider> provider, ChatEndpoint address, String model)
            throws ChatException, InterruptedException {
        long began = System.nanoTime();
        AtomicInteger pieces = new AtomicInteger();
        ChatMessage words = ChatMessage.user("Count from one to ten in words, nothing else.");
        try {
            chats.chat(provider, new ChatRequest(address, model, "", List.of(words), List.of(), 0, Map.of()), event -> {
                if (event instanceof ChatEvent.TextDelta) {
                    pieces.incrementAndGet();
                }
            });
        } catch (PluginFailure e) {
            throw new ChatException(ChatException.Kind.BAD_REQUEST, e.reason());
        }
        return List.of(
                Messages.TEST_ANSWERED.text(model, seconds(Duration.ofNanos(System.nanoTime() - began))),
                Messages.TEST_STREAMING.text((pieces.get() > 2 ? Messages.YES : Messages.NO).text(), pieces.get()));
    }

    static List<String> report(ConnectionReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.TEST_TIMES.text(report.model(), seconds(report.firstWord()), seconds(report.whole())));
        lines.add(line(Messages.TEST_WORDS, report.streaming()));
        lines.add(line(Messages.TEST_TOOLS, report.tools()));
        lines.add(line(Messages.TEST_IMAGES, report.images()));
        lines.add(line(Messages.TEST_AUDIO, report.audio()));
        if (report.tools().answer() != Support.Answer.YES) {
            lines.add(Messages.TEST_NO_TOOLS.text());
        }
        if (report.usage().input() >= 0 && report.usage().output() >= 0) {
            lines.add(Messages.TEST_USED.text(
                    report.usage().input() + report.usage().output()));
        }
        return lines;
    }

    private static String line(Messages what, Support support) {
        String answer = switch (support.answer()) {
            case YES -> Messages.YES.text();
            case NO -> Messages.NO.text();
            case UNSURE -> Messages.UNSURE.text();
        };
        return what.text(answer, support.why());
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }
}
