package org.sequencemaker.plugin.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLSession;
import org.sequencemaker.extension.HttpDoor;

/**
 * The network, without one: answers that the test has laid out, by address. Whoever asks for another is told that
 * nobody answers. The capability and the hosts it names are checked in front of it, as in the program.
 */
public final class FakeHttp implements HttpDoor {
    private record Answer(int status, Map<String, List<String>> headers, byte[] body) {}

    private final Map<URI, Answer> answers = new HashMap<>();
    private final List<HttpRequest> requests = new ArrayList<>();

    /** Lays out an answer for every request to an address, whatever its method. */
    public FakeHttp answer(String address, int status, String body) {
        return answer(address, status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Lays out an answer with headers, such as {@code Location} for a redirect. */
    public synchronized FakeHttp answer(String address, int status, Map<String, String> headers, byte[] body) {
        Map<String, List<String>> all = new HashMap<>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        answers.put(URI.create(address), new Answer(status, all, body.clone()));
        return this;
    }

    /** Returns the requests that came through, in order. */
    public synchronized List<HttpRequest> requests() {
        return List.copyOf(requests);
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        Answer answer = answerTo(request);
        HttpHeaders headers = HttpHeaders.of(answer.headers(), (name, value) -> true);
        HttpResponse.BodySubscriber<T> subscriber = body.apply(new HttpResponse.ResponseInfo() {
            @Override
            public int statusCode() {
                return answer.status();
            }

            @Override
            public HttpHeaders headers() {
                return headers;
            }

            @Override
            public HttpClient.Version version() {
                return HttpClient.Version.HTTP_1_1;
            }
        });
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                // All there is comes at once.
            }

            @Override
            public void cancel() {
                // There is nothing to stop.
            }
        });
        subscriber.onNext(List.of(ByteBuffer.wrap(new ByteArrayInputStream(answer.body()).readAllBytes())));
        subscriber.onComplete();
        try {
            return new Response<>(
                    request,
                    answer.status(),
                    headers,
                    subscriber.getBody().toCompletableFuture().get());
        } catch (ExecutionException e) {
            throw new IOException("the answer of " + request.uri() + " cannot be read as wanted", e);
        }
    }

    private synchronized Answer answerTo(HttpRequest request) throws ConnectException {
        requests.add(request);
        Answer answer = answers.get(request.uri());
        if (answer == null) {
            throw new ConnectException("nobody answers at " + request.uri() + ": the test has laid out answers for "
                    + answers.keySet().stream().sorted().toList());
        }
        return answer;
    }

    // The JDK's interface carries no null annotations.
    @SuppressWarnings("null")
    private record Response<T>(HttpRequest request, int statusCode, HttpHeaders headers, T body)
            implements HttpResponse<T> {
        @Override
        public Optional<HttpResponse<T>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public URI uri() {
            return request.uri();
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }
}
