package org.sequencemaker.extension;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * The network. Needs the capability {@code network}, and reaches only the hosts declared with it; a
 * redirect to another host is refused as well.
 */
@FunctionalInterface
public interface HttpDoor {
    /**
     * Sends a request and waits for the answer. The JDK's own types are used, so that streams, headers
     * and bodies are all there; the client, its proxy and its certificates are the program's.
     *
     * @param request with an {@code http} or {@code https} address
     * @param body how to read the answer, such as {@link HttpResponse.BodyHandlers#ofString()}
     * @throws org.sequencemaker.extension.capability.CapabilityRefusal if the host is not declared
     * @throws IOException if there is no answer
     * @throws InterruptedException if the user cancels, or the time limit is reached
     */
    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException;
}
