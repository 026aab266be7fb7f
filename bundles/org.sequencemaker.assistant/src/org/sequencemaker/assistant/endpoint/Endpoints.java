package org.sequencemaker.assistant.endpoint;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.assistant.price.PriceFile;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatException.Kind;
import org.sequencemaker.extension.chat.ChatModel;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatProviderSpec;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.registry.Extension;

/**
 * The user's endpoints, the one that is asked, and their keys. Safe from any thread. Only {@link #now}, {@link #provider},
 * {@link #keyVariable}, {@link #disclosure}, {@link #mustSay}, {@link #prices} and {@link #listen} do not wait; all else waits
 * for the disk or a server and is not for the display thread.
 */
public final class Endpoints {
    /** Under this name settings and secrets are kept. */
    private static final String OWNER = "org.sequencemaker.ui.assistant";

    private static final String SETTING = "endpoints";
    private static final String KEY = "key.";

    private final Extensions extensions;
    private final SettingsStore settings;
    private final SettingsStore secrets;
    private final Map<String, String> environment;
    private final PriceFile prices;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile EndpointSettings now = EndpointSettings.STANDARD;
    private boolean isLoaded;

    /**
     * Reads nothing yet.
     *
     * @param settings where all but keys is kept
     * @param secrets where keys are kept, and nothing else of them anywhere
     * @param environment the process's, which may hold keys as well
     */
    public Endpoints(
            Extensions extensions,
            SettingsStore settings,
            SettingsStore secrets,
            Map<String, String> environment,
            PriceFile prices) {
        this.extensions = extensions;
        this.settings = settings;
        this.secrets = secrets;
        this.environment = Map.copyOf(environment);
        this.prices = prices;
    }

    /** Returns what is set, as far as it has been read; what is set by nobody before that. */
    public EndpointSettings now() {
        return now;
    }

    /** Reads what was set in earlier starts, once, and tells the listeners. */
    public void load() {
        synchronized (this) {
            if (isLoaded) {
                return;
            }
            String kept = settings.read(OWNER, SETTING);
            now = kept == null ? EndpointSettings.STANDARD : EndpointJson.read(kept);
            isLoaded = true;
        }
        listeners.forEach(Runnable::run);
    }

    /** Changes what is set. */
    public void change(UnaryOperator<EndpointSettings> change) {
        load();
        synchronized (this) {
            EndpointSettings next = change.apply(now);
            if (next.equals(now)) {
                return;
            }
            now = next;
            settings.write(OWNER, SETTING, EndpointJson.write(next));
        }
        listeners.forEach(Runnable::run);
    }

    /** Returns an endpoint of a provider that is in no list yet. */
    public static ModelEndpoint fresh(ChatProviderSpec provider) {
        String id = provider.id() + "-" + UUID.randomUUID().toString().substring(0, 8);
        String first = provider.models().isEmpty() ? "" : provider.models().getFirst();
        return new ModelEndpoint(id, provider.id(), provider.label(), provider.baseUrl(), first, 0, false, false);
    }

    /** Whether nothing can be asked without a key: at an address of the user's own there may be a server that wants none. */
    public static boolean needsKey(ChatProviderSpec provider, String baseUrl) {
        return provider.key() == ChatProviderSpec.Key.REQUIRED && baseUrl.equals(provider.baseUrl());
    }

    /** Takes an endpoint out of the list, and its key out of the storage. */
    public void remove(String id) {
        removeKey(id);
        change(set -> set.without(id));
    }

    /** Keeps a key in secure storage. */
    public void saveKey(String id, String key) {
        secrets.write(OWNER, KEY + id, key);
        change(set -> set.changing(id, one -> one.withKey(true)));
    }

    /** Takes the key of an endpoint out of the storage. */
    public void removeKey(String id) {
        load();
        ModelEndpoint known = now.find(id);
        if (known != null && known.hasKey()) {
            secrets.write(OWNER, KEY + id, null);
            change(set -> set.changing(id, one -> one.withKey(false)));
        }
    }

    /** Returns which environment variable stands in where no key is kept; null for none. */
    public @Nullable String keyVariable(ModelEndpoint endpoint) {
        return endpoint.hasKey()
                ? null
                : EnvironmentKeys.variable(endpoint.provider(), spec(endpoint), endpoint.baseUrl(), environment);
    }

    /** Returns where an endpoint is, with its key: for a request and for nothing else. */
    public ChatEndpoint address(ModelEndpoint endpoint) {
        String kept = endpoint.hasKey() ? secrets.read(OWNER, KEY + endpoint.id()) : null;
        String key = kept != null
                ? kept
                : EnvironmentKeys.key(endpoint.provider(), spec(endpoint), endpoint.baseUrl(), environment);
        return new ChatEndpoint(endpoint.baseUrl(), key);
    }

    private @Nullable ChatProviderSpec spec(ModelEndpoint endpoint) {
        Extension<ChatProviderSpec, ChatProvider> known = provider(endpoint);
        return known == null ? null : known.spec();
    }

    public @Nullable Extension<ChatProviderSpec, ChatProvider> provider(ModelEndpoint endpoint) {
        return extensions.chatProviders().find(endpoint.provider());
    }

    /** Asks an endpoint for its models. Interrupting the thread gives up. */
    public List<ChatModel> models(ModelEndpoint endpoint) throws ChatException, InterruptedException {
        try {
            return extensions.chats().models(required(endpoint), address(endpoint));
        } catch (PluginFailure e) {
            throw new ChatException(Kind.BAD_REQUEST, e.reason());
        }
    }

    /**
     * Returns what a turn is run with.
     *
     * @param endpoint that is asked; it need not be the one that is chosen
     * @throws ChatException if it cannot be run, saying what is to be set
     */
    public TurnSetup forTurn(ModelEndpoint endpoint) throws ChatException, InterruptedException {
        load();
        Sampling sampling = now.sampling();
        Extension<ChatProviderSpec, ChatProvider> provider = required(endpoint);
        ChatEndpoint address = address(endpoint);
        if (address.key().isEmpty() && needsKey(provider.spec(), endpoint.baseUrl())) {
            throw new ChatException(
                    Kind.AUTH,
                    endpoint.name() + " needs a key. Set it under Assistant > Models and Keys, or in the environment"
                            + " variable SEQUENCEMAKER_KEY");
        }
        ChatModel model = model(endpoint);
        ChosenModel chosen = new ChosenModel(
                extensions.chats(),
                provider,
                address,
                model.name(),
                model.contextTokens(),
                sampling.maxTokens(),
                sampling.parameters());
        return new TurnSetup(chosen, price(endpoint, model.name()));
    }

    /** Returns what a model costs; unknown where the model is not named yet. */
    public Price price(ModelEndpoint endpoint, String model) {
        return endpoint.isOffline() ? ModelEndpoint.FREE : prices.table().of(endpoint.provider(), model);
    }

    private ChatModel model(ModelEndpoint endpoint) throws ChatException, InterruptedException {
        if (!endpoint.model().isEmpty()) {
            return new ChatModel(endpoint.model(), endpoint.model(), endpoint.contextTokens(), true, false, false);
        }
        List<ChatModel> models = models(endpoint);
        if (models.isEmpty()) {
            throw new ChatException(
                    Kind.NO_MODEL,
                    endpoint.name() + " does not say which models it has. Name one under Assistant > Models and Keys");
        }
        return models.getFirst();
    }

    private Extension<ChatProviderSpec, ChatProvider> required(ModelEndpoint endpoint) throws ChatException {
        Extension<ChatProviderSpec, ChatProvider> provider = provider(endpoint);
        if (provider == null) {
            throw new ChatException(
                    Kind.BAD_REQUEST,
                    "the plug-in that talks to " + endpoint.name() + " (" + endpoint.provider()
                            + ") is not there or does not run. Choose another model under Assistant > Models and Keys");
        }
        return provider;
    }

    /** Returns what leaves this machine when an endpoint is asked. */
    public Disclosure disclosure(ModelEndpoint endpoint) {
        Extension<ChatProviderSpec, ChatProvider> provider = provider(endpoint);
        return Disclosure.of(endpoint, provider == null ? null : provider.spec());
    }

    /** Whether the user is still to be told what is sent there, before the first prompt is. */
    public boolean mustSay(ModelEndpoint endpoint) {
        return !endpoint.isTold() && disclosure(endpoint).leaves();
    }

    /** The user has been told, and agrees. */
    public void said(ModelEndpoint endpoint) {
        change(set -> set.changing(endpoint.id(), ModelEndpoint::told));
    }

    public PriceFile prices() {
        return prices;
    }

    /** Tells a listener, on any thread, when something else is set. */
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
