package org.sequencemaker.llm;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The proxies of this system: those the Java runtime was told of, else those of the environment, as curl reads them
 * ({@code https_proxy}, {@code http_proxy}, {@code all_proxy}, {@code no_proxy}, also in capitals). This machine is
 * reached directly.
 */
final class SystemProxies extends ProxySelector {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:([a-z0-9]+)://)?(?:[^@/]*@)?(\\[[^\\]]+]|[^:/@\\s]+)(?::(\\d{1,5}))?/?", Pattern.CASE_INSENSITIVE);
    private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

    private final @Nullable ProxySelector runtime;
    private final Map<String, String> environment;

    SystemProxies() {
        this(ProxySelector.getDefault(), System.getenv());
    }

    SystemProxies(@Nullable ProxySelector runtime, Map<String, String> environment) {
        this.runtime = runtime;
        this.environment = environment;
    }

    @Override
    @SuppressWarnings("null") // The library says nothing of null.
    public List<Proxy> select(URI address) {
        List<Proxy> told = runtime == null ? DIRECT : runtime.select(address);
        if (told.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT)) {
            return told;
        }
        String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        if (Endpoint.isLocal(host) || isExcepted(host)) {
            return DIRECT;
        }
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String proxy = variable(scheme + "_proxy");
        return proxy(proxy.isEmpty() ? variable("all_proxy") : proxy);
    }

    private boolean isExcepted(String host) {
        for (String entry : variable("no_proxy").toLowerCase(Locale.ROOT).split("[,\\s]+")) {
            String name = entry.replaceFirst(":\\d+$", "").replaceFirst("^\\*?\\.", "");
            if (name.equals("*") || !name.isEmpty() && (host.equals(name) || host.endsWith("." + name))) {
                return true;
            }
        }
        return false;
    }

    private String variable(String name) {
        String small = environment.get(name);
        return small != null
                ? small.strip()
                : environment.getOrDefault(name.toUpperCase(Locale.ROOT), "").strip();
    }

    private static List<Proxy> proxy(String value) {
        Matcher parts = ADDRESS.matcher(value);
        if (!parts.matches()) {
            return DIRECT;
        }
        boolean socks = parts.group(1) != null
                && parts.group(1).toLowerCase(Locale.ROOT).startsWith("socks");
        String port = parts.group(3);
        int number = port == null ? (socks ? 1080 : 80) : Math.min(65_535, Integer.parseInt(port));
        // Looked up when it is needed.
        InetSocketAddress address = InetSocketAddress.createUnresolved(parts.group(2), number);
        return List.of(new Proxy(socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP, address));
    }

    @Override
    @SuppressWarnings("null") // The library says nothing of null.
    public void connectFailed(URI address, SocketAddress proxy, IOException fault) {
        if (runtime != null) {
            runtime.connectFailed(address, proxy, fault);
        }
    }
}
