package org.sequencemaker.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where a model is reached.
 *
 * @param protocol what the server speaks
 * @param base the address that the paths of the protocol follow, such as {@code http://localhost:11434/v1}
 * @param key the user's; {@link Key#NONE} for none
 */
public record Endpoint(Protocol protocol, URI base, Key key) {
    /**
     * @param address as a user types it; the scheme may be missing, for this machine {@code http} is meant and else
     *     {@code https}
     * @throws IllegalArgumentException if it is no address, or holds a name and password or a query, as those would
     *     end up in logs; the message says what to write
     */
    public static Endpoint of(Protocol protocol, String address, Key key) {
        String bare = address.strip().replaceAll("/+$", "");
        String given = bare.contains("://") ? bare : (isLocal(bare) ? "http://" : "https://") + bare;
        URI uri;
        try {
            uri = new URI(given);
        } catch (URISyntaxException e) {
            throw refused("is no address");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused("begins with neither http:// nor https://");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused("holds a password, a ? or a #; a key has its own field");
        }
        boolean bareWord = !bare.contains("://") && !bare.matches("[^/]*[.:\\[].*") && !isLocal(bare);
        if (uri.getHost() == null || bareWord) {
            // A word alone is more likely a key in the wrong field than a server.
            throw refused("names no server");
        }
        return new Endpoint(protocol, uri, key);
    }

    // The address itself is not repeated: people paste keys into the wrong field.
    private static IllegalArgumentException refused(String why) {
        String message = "the server's address " + why + ". Write it like https://api.openai.com/v1 or"
                + " http://localhost:11434/v1";
        return new IllegalArgumentException(message);
    }

    static boolean isLocal(String address) {
        return address.matches("(?i)(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1])([:/].*)?");
    }

    /** Returns whether what is said stays on this machine. */
    public boolean isLocal() {
        return isLocal(String.valueOf(base.getHost()));
    }

    /** Returns server and port, for messages and for the queue. */
    public String server() {
        return base.getHost() + (base.getPort() < 0 ? "" : ":" + base.getPort());
    }

    /** The address only: the key stays out of every text. */
    @Override
    public String toString() {
        return base.toString();
    }
}
