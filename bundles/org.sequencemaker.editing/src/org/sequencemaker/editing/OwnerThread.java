package org.sequencemaker.editing;

import org.jspecify.annotations.Nullable;

/** The one thread that may use a document: whoever comes first. */
final class OwnerThread {
    private volatile @Nullable Thread owner;

    /** Costs a volatile read; throws if another thread than the first calls. */
    void check() {
        Thread current = Thread.currentThread();
        Thread known = owner;
        if (known == null) {
            known = claim(current);
        }
        if (known != current) {
            throw new IllegalStateException("a document belongs to one thread, here \"%s\", and was called from \"%s\""
                    .formatted(known.getName(), current.getName()));
        }
    }

    private synchronized Thread claim(Thread current) {
        Thread known = owner;
        if (known == null) {
            owner = current;
            return current;
        }
        return known;
    }
}
