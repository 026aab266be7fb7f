package org.sequencemaker.extension.host;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sequencemaker.extension.HttpDoor;
import org.sequencemaker.extension.capability.CapabilityRefusal;
import org.sequencemaker.extension.guard.Lease;

/** The network for one call of one plug-in: each host is checked, and each that a redirect leads to. */
final class CheckedHttp implements HttpDoor {
    private static final int MOST_REDIRECTS = 5;

    private final String plugin;
    private final Capabilities capabilities;
    private final Set<String> besides;
    private final HttpDoor http;
    private final Lease lease;

    /** @param besides hosts that the user has given for this call, such as that of a chosen endpoint */
    CheckedHttp(String plugin, Capabilities capabilities, Set<String> besides, HttpDoor http, Lease lease) {
        this.plugin = plugin;
        this.capabilities = capabilities;
        this.besides = besides;
        this.http = http;
        this.lease = lease;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        HttpRequest next = request;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            lease.check();
            check(next.uri());
            HttpResponse<T> response = http.send(next, body);
            Optional<String> location = response.headers().firstValue("Location");
            if (!isRedirect(response.statusCode()) || location.isEmpty()) {
                return response;
            }
            discard(response.body());
            next = redirected(next, response.statusCode(), next.uri().resolve(location.get()));
        }
        throw new IOException(request.uri().getHost() + " redirects in a circle");
    }

    private void check(URI uri) {
        String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
        String host = Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || host.isEmpty()) {
            throw new CapabilityRefusal("The plug-in " + plugin + " may not use the address " + uri
                    + ": only http and https addresses with a host are allowed.");
        }
        if (!besides.contains(host)) {
            capabilities.requireHost(plugin, host);
        }
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static HttpRequest redirected(HttpRequest request, int status, URI to) {
        boolean sameHost = String.valueOf(request.uri().getHost()).equalsIgnoreCase(to.getHost());
        HttpRequest.Builder next = HttpRequest.newBuilder(request, (name, value) -> sameHost || !isSecret(name))
                .uri(to);
        boolean repeats = status == 307 || status == 308 || request.method().equals("HEAD");
        return (repeats ? next : next.GET()).build();
    }

    /** A key for one host is nothing to another. */
    private static boolean isSecret(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.equals("authorization") || name.equals("cookie") || name.contains("key") || name.contains("token");
    }

    private static void discard(Object body) throws IOException {
        if (body instanceof java.io.Closeable stream) {
            stream.close();
        }
    }
}
