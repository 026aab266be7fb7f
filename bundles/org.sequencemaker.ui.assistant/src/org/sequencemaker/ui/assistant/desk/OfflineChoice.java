package org.sequencemaker.ui.assistant.desk;

import java.util.Map;
import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatProviderSpec;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.registry.Extension;

/** The offline assistant answers, which needs no model and no key: until the user chooses somebody else. */
public final class OfflineChoice implements ModelChoice, ModelChoice.Chosen {
    private static final String PROVIDER = "offline";
    private static final String MODEL = "commands";
    private static final int CONTEXT = 1_000_000;

    @Override
    public Chosen chosen() {
        return this;
    }

    @Override
    public Subscription listen(Runnable listener) {
        return () -> {};
    }

    @Override
    public String label() {
        return Messages.OFFLINE.text();
    }

    @Override
    public String state() {
        return "";
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public String baseUrl() {
        return "";
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public Caps caps() {
        return Caps.USUAL;
    }

    @Override
    public Price price() {
        return new Price(true, 0, 0, 0);
    }

    @Override
    public ChosenModel open(Extensions extensions) throws ChatException {
        Extension<ChatProviderSpec, ChatProvider> provider =
                extensions.chatProviders().find(PROVIDER);
        if (provider == null) {
            throw new ChatException(
                    ChatException.Kind.NO_MODEL, "the offline assistant is not installed, or was switched off");
        }
        return new ChosenModel(extensions.chats(), provider, new ChatEndpoint("", ""), MODEL, CONTEXT, 0, Map.of());
    }
}
