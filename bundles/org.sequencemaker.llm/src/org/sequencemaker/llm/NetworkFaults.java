package org.sequencemaker.llm;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.sequencemaker.llm.Fault.Network.Way;
import org.sequencemaker.llm.wire.Asked;
import org.sequencemaker.llm.wire.WireException;

/** Finds out what a broken connection means. */
final class NetworkFaults {
    private NetworkFaults() {}

    /** @param begun whether the answer had begun */
    static WireException of(IOException how, boolean begun, Asked asked) {
        String said = Words.bounded(asked.hide().apply(String.valueOf(how.getMessage())), 200);
        return new WireException(new Fault.Network(way(how, begun), said));
    }

    private static Way way(IOException how, boolean begun) {
        if (begun) {
            return Way.CUT;
        }
        return switch (how) {
            case UnknownHostException unknown -> Way.NAME;
            case SSLException unsafe -> Way.TLS;
            case NoRouteToHostException none -> Way.UNREACHABLE;
            case ConnectException refused -> isTimeout(refused) ? Way.UNREACHABLE : Way.REFUSED;
            case SocketTimeoutException late -> Way.UNREACHABLE;
            default -> Way.CUT;
        };
    }

    /** The library wraps what it met on the way. */
    private static boolean isTimeout(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
