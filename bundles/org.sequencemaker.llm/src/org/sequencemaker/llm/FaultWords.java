package org.sequencemaker.llm;

import java.time.Duration;

/** What a user is told: what happened, the server's words, what to do next. */
final class FaultWords {
    private FaultWords() {}

    static String of(Fault fault, String server) {
        return switch (fault) {
            case Fault.Auth auth ->
                server + " does not accept the key (" + auth.status() + ")" + quote(auth)
                        + ". Check the key, and that it may use this model";
            case Fault.Quota quota ->
                "the account at " + server + " has run out" + quote(quota)
                        + ". Add credit at the provider, or choose another model";
            case Fault.TooLong long_ ->
                "the conversation is longer than the model can hold" + quote(long_)
                        + ". Begin a new one, or choose a model with a larger context";
            case Fault.RateLimit limit -> server + " has had too many requests" + quote(limit) + ". " + later(limit);
            case Fault.Overload overload ->
                server + " is overloaded or broken (" + overload.status() + ")" + quote(overload) + ". "
                        + later(overload);
            case Fault.Network network -> network(network, server);
            case Fault.BadRequest bad ->
                server + " does not accept the request (" + bad.status() + ")" + quote(bad)
                        + (bad.status() == 404 ? ". Check the server's address: it usually ends in /v1" : "");
            case Fault.NoModel none ->
                server + " has no model \"" + Words.bounded(none.model(), 80) + "\"" + quote(none)
                        + ". Choose one from its list";
            case Fault.Malformed malformed ->
                server + " sent " + malformed.what() + quote(malformed) + ". Try again, or choose another model";
            case Fault.Silence silence ->
                server
                        + (silence.begun()
                                ? " fell silent in the middle of its answer: nothing for "
                                : " has not begun" + " to answer within ")
                        + seconds(silence.waited()) + ". Try again, or choose a smaller model";
            case Fault.Cancelled cancelled -> "stopped";
        };
    }

    private static String network(Fault.Network network, String server) {
        return switch (network.way()) {
            case NAME -> "no server is called " + server + ". Check its address, and that this machine is online";
            case REFUSED -> "nothing answers at " + server + ". Is the server running, and is its port right?";
            case UNREACHABLE -> server + " cannot be reached" + quote(network) + ". Is this machine online?";
            case TLS ->
                "there is no safe connection to " + server + quote(network)
                        + ". If the server has no certificate, its address begins with http://";
            case CUT -> "the connection to " + server + " broke off" + quote(network) + ". Try again";
        };
    }

    private static String later(Fault fault) {
        Duration after = fault.retryAfter();
        return after == null ? "Try again in a minute" : "Try again in " + seconds(after);
    }

    private static String quote(Fault fault) {
        return fault.said().isEmpty() ? "" : ": \"" + fault.said() + "\"";
    }

    private static String seconds(Duration time) {
        return time.toMillis() < 1000 ? time.toMillis() + " ms" : time.toSeconds() + " s";
    }
}
