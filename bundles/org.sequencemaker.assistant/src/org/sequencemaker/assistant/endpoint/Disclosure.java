package org.sequencemaker.assistant.endpoint;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.chat.ChatProviderSpec;

/**
 * What leaves this machine when an endpoint is asked.
 *
 * @param leaves whether anything does
 * @param words in plain sentences for the user
 */
public record Disclosure(boolean leaves, String words) {
    private static final String SENT =
            ": what you type, what was said before in this conversation, a description of the show (its name, timelines,"
                    + " segments, marks and sung words as far as the model asks for them), and the pictures and sounds"
                    + " that you attach. The song itself is not sent.";

    /** @param provider that talks to it; null if it is not installed */
    static Disclosure of(ModelEndpoint endpoint, @Nullable ChatProviderSpec provider) {
        String label = provider == null ? endpoint.provider() : provider.label();
        String host = host(endpoint.baseUrl());
        if (provider != null && provider.local() && (endpoint.baseUrl().isEmpty() || isHere(host))) {
            return new Disclosure(false, "Nothing leaves this machine: " + label + " runs here.");
        }
        if (isHere(host)) {
            return new Disclosure(
                    false,
                    "Nothing is sent further than the server at " + host
                            + " on this machine. What it does with it is up to it.");
        }
        String where =
                host.isEmpty() ? label : host + (endpoint.name().equals(host) ? "" : " (" + endpoint.name() + ")");
        return new Disclosure(true, "With each prompt this is sent to " + where + SENT);
    }

    private static boolean isHere(String host) {
        return host.matches("(?i)localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1]");
    }

    /** As a user types addresses, the scheme may be missing. */
    private static String host(String baseUrl) {
        try {
            String bare = baseUrl.strip();
            String host = new URI(bare.contains("://") ? bare : "http://" + bare).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException e) {
            // Whoever is asked says that this is no address.
            return "";
        }
    }
}
