package org.sequencemaker.assistant.endpoint;

import org.sequencemaker.assistant.loop.Price;

/**
 * A server of models as the user has set it up.
 *
 * @param id unique among the user's; its key is kept under it
 * @param provider id of the chat provider that talks to it
 * @param name as the user sees it
 * @param baseUrl its address; empty for providers without one
 * @param model which model is asked; empty for the first that the server offers
 * @param contextTokens how much that model can hold, in tokens; 0 if unknown
 * @param hasKey whether a key is in secure storage
 * @param isTold whether the user was told what is sent there
 */
public record ModelEndpoint(
        String id,
        String provider,
        String name,
        String baseUrl,
        String model,
        int contextTokens,
        boolean hasKey,
        boolean isTold) {
    /** The assistant of our own, which needs nothing; always there. */
    public static final ModelEndpoint OFFLINE =
            new ModelEndpoint("offline", "offline", "Offline assistant", "", "commands", 1_000_000, false, false);

    /** What it costs to ask the offline assistant. */
    public static final Price FREE = new Price(true, 0, 0, 0);

    /** Whether it is the assistant of our own. */
    public boolean isOffline() {
        return id.equals(OFFLINE.id);
    }

    /** What people see of it: its name, and the model where one is chosen. */
    public String label() {
        return model.isEmpty() || isOffline() ? name : name + ": " + model;
    }

    public ModelEndpoint withName(String newName) {
        return new ModelEndpoint(id, provider, newName, baseUrl, model, contextTokens, hasKey, isTold);
    }

    /** Returns it at another address: what the user was told of the old one does not count there. */
    public ModelEndpoint withBaseUrl(String newBaseUrl) {
        return newBaseUrl.equals(baseUrl)
                ? this
                : new ModelEndpoint(id, provider, name, newBaseUrl, model, contextTokens, hasKey, false);
    }

    public ModelEndpoint withModel(String newModel, int newContextTokens) {
        return new ModelEndpoint(id, provider, name, baseUrl, newModel, newContextTokens, hasKey, isTold);
    }

    public ModelEndpoint withKey(boolean isKept) {
        return new ModelEndpoint(id, provider, name, baseUrl, model, contextTokens, isKept, isTold);
    }

    public ModelEndpoint told() {
        return new ModelEndpoint(id, provider, name, baseUrl, model, contextTokens, hasKey, true);
    }
}
