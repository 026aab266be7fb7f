package org.sequencemaker.extension.host;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.HttpDoor;

/** The JDK's HTTP client, made when it is first used. Redirects are left to whoever checks the hosts. */
public final class JdkHttp implements HttpDoor {
    private @Nullable HttpClient client;

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return client().send(request, body);
    }

    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(20))
                    .proxy(ProxySelector.getDefault())
                    .build();
            client = made;
        }
        return made;
    }
}
