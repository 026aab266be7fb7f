package org.sequencemaker.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Those who want to hear of something, in the order they came. An event that comes up while another
 * goes round waits until that one has been heard by all, so that everybody hears everything in one
 * order. A listener that throws does not keep the others from hearing, nor the change from being made;
 * the exception goes to the log.
 */
final class Listeners<E> {
    private static final System.Logger LOG = System.getLogger("org.sequencemaker.editing");

    private final List<Consumer<? super E>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<E> waiting = new ArrayDeque<>();
    private boolean telling;

    Subscription add(Consumer<? super E> listener) {
        // A place of its own for each, as the same listener may be added twice.
        Consumer<E> place = listener::accept;
        listeners.add(place);
        return () -> listeners.remove(place);
    }

    void tell(E event) {
        waiting.add(event);
        if (telling) {
            return;
        }
        telling = true;
        try {
            for (E next = waiting.poll(); next != null; next = waiting.poll()) {
                tellAll(next);
            }
        } finally {
            telling = false;
        }
    }

    private void tellAll(E event) {
        for (Consumer<? super E> listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a listener failed; the change it was told of is made", e);
            }
        }
    }
}
