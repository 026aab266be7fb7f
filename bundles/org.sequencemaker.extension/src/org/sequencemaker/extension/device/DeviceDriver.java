package org.sequencemaker.extension.device;

import java.util.function.Consumer;
import org.sequencemaker.extension.Host;

/**
 * Finds and opens props of one kind. A driver opens its own sockets and ports, for which the plug-in
 * declares {@code devices}; without it, it is never called.
 */
public interface DeviceDriver {
    /** How long a search may take, in seconds. */
    int SEARCH_SECONDS = 30;

    /** How long opening a link, or one call to it, may take, in seconds. */
    int CALL_SECONDS = 10;

    /**
     * Looks for props until it has seen all, and tells each as soon as it is found.
     *
     * @throws DeviceException if it cannot look at all, saying why
     * @throws InterruptedException if the user cancels
     */
    void search(Consumer<FoundDevice> found, Host host) throws DeviceException, InterruptedException;

    /** Opens a link to a prop this driver has found. */
    DeviceLink open(FoundDevice device, Host host) throws DeviceException, InterruptedException;
}
