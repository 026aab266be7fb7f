package org.sequencemaker.model.timeline;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * The segments of a timeline in order: sorted, disjoint, no two with one id, and there is no way to make
 * them otherwise. An unmodifiable list; a change makes a new one that shares all but a chunk or two of about
 * {@value #CHUNK} segments with the old, so that a step of undo costs about a kilobyte however long the
 * timeline is.
 */
public final class Segments extends AbstractList<Segment> implements RandomAccess {
    public static final Segments NONE = new Segments(new Segment[0][]);

    private static final int CHUNK = 64;

    private final Segment[][] chunks;

    /** Index of the first segment of each chunk, and the size after them. */
    private final int[] firsts;

    private Segments(Segment[][] chunks) {
        this.chunks = chunks;
        this.firsts = new int[chunks.length + 1];
        for (int i = 0; i < chunks.length; i++) {
            firsts[i + 1] = firsts[i] + chunks[i].length;
        }
    }

    /**
     * Returns the segments given; one whose id another before it has already gets a fresh one.
     *
     * @throws IllegalArgumentException if two overlap or are out of order, naming them
     */
    public static Segments of(List<Segment> sorted) {
        if (sorted instanceof Segments segments) {
            return segments;
        }
        Set<SegmentId> ids = HashSet.newHashSet(sorted.size());
        List<Segment> distinct = new ArrayList<>(sorted.size());
        for (Segment segment : sorted) {
            distinct.add(ids.add(segment.id()) ? segment : segment.withId(SegmentId.fresh()));
        }
        return NONE.joined(0, 0, distinct);
    }

    @Override
    public Segment get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("no segment " + index + " of " + size());
        }
        int chunk = chunkOf(index);
        return chunks[chunk][index - firsts[chunk]];
    }

    @Override
    public int size() {
        return firsts[chunks.length];
    }

    @Override
    public Iterator<Segment> iterator() {
        return new Walk();
    }

    @Override
    public Spliterator<Segment> spliterator() {
        return Spliterators.spliterator(iterator(), size(), Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    /** Returns how many segments from the first on are equal in both; shared chunks cost nothing. */
    public int sharedPrefix(Segments other) {
        return Sharing.prefix(chunks, other.chunks);
    }

    /** Returns how many segments from the last back are equal in both; shared chunks cost nothing. */
    public int sharedSuffix(Segments other) {
        return Sharing.suffix(chunks, other.chunks);
    }

    /**
     * Returns how many segments are in chunks that the others do not share: about what it costs to hold
     * these beside the others.
     */
    public int unsharedWith(Segments other) {
        return Sharing.unshared(chunks, other.chunks);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Segments segments
                        ? segments.size() == size() && Sharing.areEqual(chunks, segments.chunks)
                        : super.equals(other));
    }

    /** The hash code that every list of these segments has. */
    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /** Returns the end of the last segment, zero where there is none. */
    public Time end() {
        return isEmpty() ? Time.ZERO : get(size() - 1).end();
    }

    /** Returns the index of the first segment that ends after a time; the size if none does. */
    public int firstEndingAfter(Time time) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle).end().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Returns the index of the first segment that starts at or after a time; the size if none does. */
    public int firstStartingFrom(Time time) {
        int index = firstEndingAfter(time);
        return index < size() && get(index).start().isBefore(time) ? index + 1 : index;
    }

    /** Returns those that shine at some moment of a span, as a view of this list. */
    public List<Segment> in(Span span) {
        return subList(firstEndingAfter(span.start()), firstStartingFrom(span.end()));
    }

    /**
     * Returns the segments with those from one index up to another replaced.
     *
     * @throws IllegalArgumentException if the result would overlap or be out of order, or have an id twice
     */
    public Segments with(int from, int to, List<Segment> content) {
        if (from < 0 || to < from || to > size()) {
            throw new IndexOutOfBoundsException("no range " + from + " to " + to + " of " + size());
        }
        requireOwnIds(from, to, content);
        return joined(from, to, content);
    }

    /**
     * Does the same for content that has only ids of what it replaces, and fresh ones: they are not
     * looked for elsewhere.
     */
    Segments swap(int from, int to, List<Segment> content) {
        return joined(from, to, content);
    }

    /**
     * Returns other segments in the place of these, sharing the chunks before the first that differs and
     * after the last. The same object in the same place counts as no difference. Ids are not compared.
     *
     * @throws IllegalArgumentException if they overlap or are out of order
     */
    @SuppressWarnings("ReferenceEquality")
    Segments become(List<Segment> sorted) {
        int limit = Math.min(size(), sorted.size());
        int prefix = 0;
        Iterator<Segment> mine = iterator();
        Iterator<Segment> theirs = sorted.iterator();
        while (prefix < limit && mine.next() == theirs.next()) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < limit - prefix && get(size() - 1 - suffix) == sorted.get(sorted.size() - 1 - suffix)) {
            suffix++;
        }
        boolean same = prefix == size() && prefix == sorted.size();
        return same ? this : joined(prefix, size() - suffix, sorted.subList(prefix, sorted.size() - suffix));
    }

    /**
     * Returns the segments with each put through a function, sharing the chunks in which none changes.
     *
     * @param change must keep the id
     * @throws IllegalArgumentException if the result would overlap or be out of order
     */
    public Segments mapped(UnaryOperator<Segment> change) {
        Segment[][] next = chunks.clone();
        boolean changed = false;
        for (int i = 0; i < next.length; i++) {
            next[i] = mapped(next[i], change);
            changed |= next[i] != chunks[i];
        }
        if (!changed) {
            return this;
        }
        Segments mapped = new Segments(next);
        Segment last = null;
        for (Segment segment : mapped) {
            if (last != null) {
                requireBefore(last, segment);
            }
            last = segment;
        }
        return mapped;
    }

    @SuppressWarnings("ReferenceEquality")
    private static Segment[] mapped(Segment[] chunk, UnaryOperator<Segment> change) {
        Segment[] next = chunk;
        for (int i = 0; i < chunk.length; i++) {
            Segment old = chunk[i];
            Segment segment = change.apply(old);
            if (!segment.id().equals(old.id())) {
                throw new IllegalArgumentException("segment " + old.id() + " must stay itself, not " + segment.id());
            }
            if (segment != old) {
                next = next == chunk ? chunk.clone() : next;
                next[i] = segment;
            }
        }
        return next;
    }

    private Segments joined(int from, int to, List<Segment> content) {
        requireOrder(from, to, content);
        int firstChunk = from == size() ? Math.max(0, chunks.length - 1) : chunkOf(from);
        int lastChunk = to == size() ? chunks.length : chunkOf(to) + 1;
        int left = from - firsts[firstChunk] + content.size() + firsts[lastChunk] - to;
        if (lastChunk < chunks.length && left < CHUNK / 2) {
            // Take in the next chunk, or erasing one after the other would leave a chunk a segment.
            lastChunk++;
        }
        List<Segment> joined = new ArrayList<>(content.size() + 2 * CHUNK);
        for (int i = firsts[firstChunk]; i < from; i++) {
            joined.add(get(i));
        }
        joined.addAll(content);
        for (int i = to; i < firsts[lastChunk]; i++) {
            joined.add(get(i));
        }
        List<Segment[]> next = new ArrayList<>(chunks.length + 1);
        next.addAll(Arrays.asList(chunks).subList(0, firstChunk));
        addChunks(joined, next);
        next.addAll(Arrays.asList(chunks).subList(lastChunk, chunks.length));
        return next.isEmpty() ? NONE : new Segments(next.toArray(new Segment[0][]));
    }

    /** Cuts a list into chunks of nearly equal size, at most two standard ones long. */
    private static void addChunks(List<Segment> joined, List<Segment[]> into) {
        int pieces = (joined.size() + 2 * CHUNK - 1) / (2 * CHUNK);
        for (int piece = 0; piece < pieces; piece++) {
            int from = (int) ((long) joined.size() * piece / pieces);
            int to = (int) ((long) joined.size() * (piece + 1) / pieces);
            into.add(joined.subList(from, to).toArray(new Segment[0]));
        }
    }

    private void requireOrder(int from, int to, List<Segment> content) {
        Segment last = from == 0 ? null : get(from - 1);
        for (Segment segment : content) {
            if (last != null) {
                requireBefore(last, segment);
            }
            last = segment;
        }
        if (last != null && to < size()) {
            requireBefore(last, get(to));
        }
    }

    private static void requireBefore(Segment first, Segment second) {
        if (second.start().isBefore(first.end())) {
            throw new IllegalArgumentException(
                    "segments overlap or are out of order: " + first.span() + " and " + second.span());
        }
    }

    private void requireOwnIds(int from, int to, List<Segment> content) {
        Set<SegmentId> ids = HashSet.newHashSet(content.size());
        for (Segment segment : content) {
            if (!ids.add(segment.id())) {
                throw new IllegalArgumentException("two segments have the id " + segment.id());
            }
        }
        for (int i = from; i < to; i++) {
            ids.remove(get(i).id());
        }
        if (ids.isEmpty()) {
            return;
        }
        for (Segment segment : this) {
            if (ids.contains(segment.id())) {
                throw new IllegalArgumentException(
                        "segment %s is there already, at %s".formatted(segment.id(), segment.span()));
            }
        }
    }

    private int chunkOf(int index) {
        int found = Arrays.binarySearch(firsts, 0, chunks.length, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Goes through the chunks without looking for the chunk each time. */
    private final class Walk implements Iterator<Segment> {
        private int chunk;
        private int place;

        @Override
        public boolean hasNext() {
            return chunk < chunks.length;
        }

        @Override
        public Segment next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Segment next = chunks[chunk][place];
            place++;
            if (place == chunks[chunk].length) {
                chunk++;
                place = 0;
            }
            return next;
        }
    }
}
