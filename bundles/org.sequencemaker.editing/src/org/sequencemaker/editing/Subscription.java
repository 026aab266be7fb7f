package org.sequencemaker.editing;

/** A listener's place in a list; closing it takes the listener off. Closing twice does no harm. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
