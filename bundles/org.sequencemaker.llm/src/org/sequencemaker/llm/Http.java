package org.sequencemaker.llm;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.llm.wire.Wire;

/** The one HTTP client, made when it is first needed: proxies are those of the system, and
 * certificates those that the Java runtime trusts. */
final class Http {
    private final Limits limits;
    private final ConnectionPool pool = new ConnectionPool(4, 1, TimeUnit.MINUTES);
    private @Nullable OkHttpClient client;

    Http(Limits limits) {
        this.limits = limits;
    }

    static okhttp3.Request.Builder request(Endpoint endpoint, Wire wire, String path) {
        okhttp3.Request.Builder request = new okhttp3.Request.Builder().url(endpoint.base() + "/" + path);
        wire.headers().forEach(request::header);
        if (!endpoint.key().isEmpty()) {
            Map.Entry<String, String> header = wire.keyHeader();
            request.header(header.getKey(), header.getValue() + endpoint.key().secret());
        }
        return request;
    }

    synchronized OkHttpClient client() {
        OkHttpClient made = client;
        if (made == null) {
            made = new OkHttpClient.Builder()
                    .connectionPool(pool)
                    .proxySelector(new SystemProxies())
                    .connectTimeout(limits.connect())
                    .writeTimeout(Duration.ofMinutes(1))
                    // Silence is measured by whoever waits.
                    .readTimeout(Duration.ZERO)
                    // The key would go along.
                    .followRedirects(false)
                    .followSslRedirects(false)
                    .build();
            client = made;
        }
        return made;
    }

    int connections() {
        return pool.connectionCount();
    }

    void close() {
        pool.evictAll();
    }
}
