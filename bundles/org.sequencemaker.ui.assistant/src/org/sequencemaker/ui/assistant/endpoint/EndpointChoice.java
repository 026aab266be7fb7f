package org.sequencemaker.ui.assistant.endpoint;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.endpoint.EndpointSettings;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.assistant.endpoint.TurnSetup;
import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatProviderSpec;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.ui.assistant.desk.ModelChoice;
import org.sequencemaker.ui.signal.Signal;

/** The endpoint that the user has chosen, as the desk asks it. On the display thread only; reads on another. */
public final class EndpointChoice implements ModelChoice {
    private final Endpoints endpoints;
    private final Executor display;
    private final Signal<EndpointChoice> changes = new Signal<>();
    private Known known;
    private boolean isAsked;

    /**
     * Reads nothing yet.
     *
     * @param display runs something on the display thread, later
     */
    public EndpointChoice(Endpoints endpoints, Executor display) {
        this.endpoints = endpoints;
        this.display = display;
        this.known = new Known(endpoints, ModelEndpoint.OFFLINE, EndpointSettings.STANDARD, ModelEndpoint.FREE, "");
        // For as long as the program runs.
        endpoints.listen(this::read);
    }

    @Override
    public Chosen chosen() {
        if (!isAsked) {
            isAsked = true;
            Thread.ofVirtual().name("chosen model").start(endpoints::load);
        }
        return known;
    }

    @Override
    public Subscription listen(Runnable listener) {
        return changes.listen(choice -> listener.run());
    }

    /** Returns the endpoint of somebody chosen here, as it is set now; null of anybody else. */
    public static @Nullable ModelEndpoint endpoint(Chosen chosen) {
        return chosen instanceof Known known ? known.present() : null;
    }

    /** On any thread but the display's. */
    private void read() {
        EndpointSettings now = endpoints.now();
        ModelEndpoint endpoint = now.endpoint();
        Known next = new Known(endpoints, endpoint, now, endpoints.price(endpoint, endpoint.model()), state(endpoint));
        display.execute(() -> {
            known = next;
            changes.tell(this);
        });
    }

    private String state(ModelEndpoint endpoint) {
        Extension<ChatProviderSpec, ChatProvider> provider = endpoints.provider(endpoint);
        if (provider == null) {
            return Messages.STATE_NO_PROVIDER.text();
        }
        boolean isMissing = Endpoints.needsKey(provider.spec(), endpoint.baseUrl())
                && !endpoint.hasKey()
                && endpoints.keyVariable(endpoint) == null;
        return isMissing ? Messages.STATE_NO_KEY.text() : "";
    }

    /** An endpoint as it was when it was chosen. */
    static final class Known implements Chosen {
        private final Endpoints endpoints;
        private final ModelEndpoint endpoint;
        private final EndpointSettings settings;
        private final String state;
        private volatile Price price;

        Known(Endpoints endpoints, ModelEndpoint endpoint, EndpointSettings settings, Price price, String state) {
            this.endpoints = endpoints;
            this.endpoint = endpoint;
            this.settings = settings;
            this.price = price;
            this.state = state;
        }

        /** As it is now: the user may have been told of it meanwhile. */
        ModelEndpoint present() {
            @Nullable ModelEndpoint present = endpoints.now().find(endpoint.id());
            return present == null ? endpoint : present;
        }

        @Override
        public String label() {
            return endpoint.label();
        }

        @Override
        public String state() {
            return state;
        }

        @Override
        public Caps caps() {
            return settings.caps();
        }

        @Override
        public boolean takesAtOnce() {
            return settings.takesAtOnce();
        }

        @Override
        public Price price() {
            return price;
        }

        @Override
        public ChosenModel open(Extensions extensions) throws ChatException, InterruptedException {
            TurnSetup setup = endpoints.forTurn(present());
            price = setup.price();
            return setup.model();
        }
    }
}
