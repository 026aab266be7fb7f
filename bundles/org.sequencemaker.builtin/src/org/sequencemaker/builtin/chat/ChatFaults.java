package org.sequencemaker.builtin.chat;

import java.time.Duration;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatException.Kind;
import org.sequencemaker.llm.Fault;
import org.sequencemaker.llm.LlmException;

/** Faults in the words of the extension point. */
final class ChatFaults {
    private ChatFaults() {}

    static ChatException of(LlmException e) {
        Duration after = e.fault().retryAfter();
        int seconds = after == null
                ? -1
                : (int) Math.min(Integer.MAX_VALUE, after.plusMillis(999).toSeconds());
        return new ChatException(kind(e.fault()), String.valueOf(e.getMessage()), seconds);
    }

    private static Kind kind(Fault fault) {
        return switch (fault) {
            case Fault.Auth auth -> Kind.AUTH;
            case Fault.Quota quota -> Kind.QUOTA;
            case Fault.TooLong long_ -> Kind.TOO_LONG;
            case Fault.RateLimit limit -> Kind.RATE_LIMIT;
            case Fault.Overload overload -> Kind.OVERLOAD;
            case Fault.NoModel none -> Kind.NO_MODEL;
            case Fault.Network network -> Kind.NETWORK;
            case Fault.Silence silence -> Kind.NETWORK;
            case Fault.Cancelled cancelled -> Kind.NETWORK;
            case Fault.BadRequest bad -> Kind.BAD_REQUEST;
            case Fault.Malformed malformed -> Kind.BAD_REQUEST;
        };
    }
}
