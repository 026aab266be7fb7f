package org.sequencemaker.lyrics;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sequencemaker.lyrics.LyricsException.Reason;

/** Sends one request and waits for its answer; interrupting the thread ends both. */
final class Asking {
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final String who;
    private final int limit;

    /**
     * @param who is asked, as people know it
     * @param limit most bytes of an answer
     */
    Asking(String who, int limit) {
        this.who = who;
        this.limit = limit;
    }

    /**
     * Asks.
     *
     * @param patience until the last byte of the answer
     */
    HttpResponse<byte[]> ask(HttpRequest request, Duration patience) throws LyricsException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                // A key must not follow to where another server sends it.
                .followRedirects(
                        request.headers().firstValue("Authorization").isPresent()
                                ? HttpClient.Redirect.NEVER
                                : HttpClient.Redirect.NORMAL)
                .build();
        try {
            return client.sendAsync(request, Bounded.to(limit)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new LyricsException(
                    Reason.UNREACHABLE, who + " has not answered in time. Try again later, or see whether it runs.");
        } catch (ExecutionException e) {
            throw new LyricsException(
                    Reason.UNREACHABLE,
                    who + " cannot be reached or broke off at " + request.uri().getHost() + ": " + words(e)
                            + ". See whether the address is right and the network is there.");
        } finally {
            // Not close: that would wait for an answer that nobody wants any more.
            client.shutdownNow();
        }
    }

    private static String words(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause == null) {
            return "no reason given";
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    LyricsException status(HttpResponse<byte[]> answer) {
        return new LyricsException(
                Reason.BAD_ANSWER, who + " has answered with the status " + answer.statusCode() + ". Try again later.");
    }

    static URI address(String text, String who) throws LyricsException {
        try {
            URI address = URI.create(text.strip().replaceFirst("/+$", ""));
            String scheme = address.getScheme();
            boolean isWeb = "http".equals(scheme) || "https".equals(scheme);
            // Addresses are kept where everybody may read them: a password in one would be, too.
            if (isWeb && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw bad(text, who);
        }
        throw bad(text, who);
    }

    private static LyricsException bad(String text, String who) {
        return new LyricsException(
                Reason.BAD_QUESTION,
                "“" + text + "” is no address of " + who + "; it should look like http://localhost:8765.");
    }
}
