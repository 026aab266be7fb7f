package org.sequencemaker.ui.signal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.sequencemaker.editing.Subscription;

/**
 * Tells whoever listens. Listeners are called one after the other on the thread that tells; one that
 * is closed while others are being told may hear of it once more.
 *
 * @param <T> what is told
 */
public final class Signal<T> {
    private final List<Consumer<T>> listeners = new CopyOnWriteArrayList<>();

    public Subscription listen(Consumer<T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void tell(T what) {
        listeners.forEach(listener -> listener.accept(what));
    }
}
