package org.sequencemaker.extension.host;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatModel;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatProviderSpec;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.guard.Task;
import org.sequencemaker.extension.registry.Extension;

/**
 * Talks to models through chat providers. Not on the display thread; interrupt the calling thread to
 * cancel: it comes back at once, whatever the provider does.
 */
public final class Chats {
    private static final int MODELS_SECONDS = 30;

    private final Guard guard;
    private final Hosts hosts;

    Chats(Guard guard, Hosts hosts) {
        this.guard = guard;
        this.hosts = hosts;
    }

    /** Returns the models that a server offers. */
    public List<ChatModel> models(Extension<ChatProviderSpec, ChatProvider> provider, ChatEndpoint endpoint)
            throws ChatException, PluginFailure, InterruptedException {
        String doing = "asking " + provider.spec().label() + " for its models";
        List<ChatModel> models = guard.call(
                provider,
                Task.of(doing, MODELS_SECONDS, ChatException.class),
                (chat, lease) -> chat.models(endpoint, hosts.host(provider, lease, host(endpoint))));
        return given(provider, doing, models);
    }

    /**
     * Sends a conversation.
     *
     * @param listener is told what arrives, on a thread of the provider's, and nothing any more once this
     *     method has returned or thrown
     */
    public ChatReply chat(
            Extension<ChatProviderSpec, ChatProvider> provider, ChatRequest request, ChatListener listener)
            throws ChatException, PluginFailure, InterruptedException {
        String doing = "talking to " + provider.spec().label();
        ChatReply reply = guard.call(
                provider,
                Task.of(doing, ChatProvider.SILENCE_SECONDS, ChatException.class),
                (chat, lease) -> chat.chat(
                        request,
                        event -> {
                            lease.beat();
                            lease.commit(() -> {
                                listener.on(event);
                                return null;
                            });
                        },
                        hosts.host(provider, lease, host(request.endpoint()))));
        return given(provider, doing, reply);
    }

    private <R> R given(Extension<?, ?> provider, String doing, @Nullable R returned) throws PluginFailure {
        if (returned == null) {
            throw guard.blame(provider, doing, "it returned null", null);
        }
        return returned;
    }

    /** The host that the user has chosen by choosing the endpoint. */
    private static Set<String> host(ChatEndpoint endpoint) {
        try {
            String host =
                    Objects.requireNonNullElse(URI.create(endpoint.baseUrl()).getHost(), "");
            return host.isEmpty() ? Set.of() : Set.of(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            // Not an address: the provider says so in its own words.
            return Set.of();
        }
    }
}
