package org.sequencemaker.builtin.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatException.Kind;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatModel;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.llm.ClientSettings;
import org.sequencemaker.llm.Endpoint;
import org.sequencemaker.llm.Key;
import org.sequencemaker.llm.LlmClient;
import org.sequencemaker.llm.LlmException;
import org.sequencemaker.llm.Protocol;
import org.sequencemaker.llm.StreamEvent;

/**
 * A provider over one protocol. Of the parameters of a request, {@code thinking_tokens} says how much the model may
 * think, at every server; the others go to the server under their own names.
 */
public abstract class LlmProvider implements ChatProvider {
    private final Protocol protocol;
    private final ClientSettings settings;
    private @Nullable LlmClient client;

    LlmProvider(Protocol protocol) {
        this(protocol, ClientSettings.USUAL);
    }

    /** @param settings limits and retries; the usual ones but for tests */
    protected LlmProvider(Protocol protocol, ClientSettings settings) {
        this.protocol = protocol;
        this.settings = settings;
    }

    /** OpenAI's chat completions, and all servers that speak them. */
    public static final class ChatCompletions extends LlmProvider {
        public ChatCompletions() {
            super(Protocol.CHAT_COMPLETIONS);
        }
    }

    /** OpenAI's responses. */
    public static final class Responses extends LlmProvider {
        public Responses() {
            super(Protocol.RESPONSES);
        }
    }

    /** Anthropic's messages. */
    public static final class Messages extends LlmProvider {
        public Messages() {
            super(Protocol.MESSAGES);
        }
    }

    @Override
    public List<ChatModel> models(ChatEndpoint endpoint, Host host) throws ChatException, InterruptedException {
        try {
            return client().models(endpoint(endpoint)).stream()
                    .filter(model -> ModelNames.chats(model.name()))
                    .map(model -> new ChatModel(
                            model.name(),
                            model.label(),
                            model.contextTokens(),
                            true,
                            protocol == Protocol.MESSAGES || ModelNames.sees(model.name()),
                            ModelNames.hears(model.name())))
                    .toList();
        } catch (LlmException e) {
            throw ChatFaults.of(e);
        }
    }

    @Override
    public ChatReply chat(ChatRequest request, ChatListener listener, Host host)
            throws ChatException, InterruptedException {
        try {
            return ChatWords.reply(client().chat(
                            endpoint(request.endpoint()),
                            ChatWords.request(request),
                            event -> listener.on(event(event))));
        } catch (LlmException e) {
            throw ChatFaults.of(e);
        }
    }

    private static ChatEvent event(StreamEvent event) {
        return switch (event) {
            case StreamEvent.Text text -> new ChatEvent.TextDelta(text.text());
            case StreamEvent.Thinking thinking -> new ChatEvent.ThinkingDelta(thinking.text());
            case StreamEvent.CallBegins call -> new ChatEvent.CallBegins(call.index(), call.id(), call.tool());
            case StreamEvent.CallDelta call -> new ChatEvent.CallDelta(call.index(), call.json());
            case StreamEvent.Used used -> new ChatEvent.Used(ChatWords.usage(used.usage()));
            case StreamEvent.StillThere still -> new ChatEvent.StillThere();
            case StreamEvent.Repeats repeats -> new ChatEvent.StillThere();
        };
    }

    private Endpoint endpoint(ChatEndpoint given) throws ChatException {
        Key key;
        try {
            key = Key.of(given.key());
        } catch (IllegalArgumentException e) {
            throw new ChatException(Kind.AUTH, String.valueOf(e.getMessage()));
        }
        try {
            return Endpoint.of(protocol, given.baseUrl(), key);
        } catch (IllegalArgumentException e) {
            throw new ChatException(Kind.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    /** Made at the first use: nobody who does not talk to a model waits for the HTTP library to load. */
    private synchronized LlmClient client() {
        LlmClient made = client;
        if (made == null) {
            made = new LlmClient(settings);
            client = made;
        }
        return made;
    }
}
