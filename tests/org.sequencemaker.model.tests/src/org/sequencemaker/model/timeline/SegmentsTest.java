package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

class SegmentsTest {
    private static Segment segment(long start, long end) {
        return Segment.of(Span.ofMillis(start, end), Look.solid(Rgb.WHITE));
    }

    private static List<Segment> row(int count) {
        List<Segment> row = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            row.add(segment(i * 10L, i * 10L + 8));
        }
        return row;
    }

    @Test
    void theyAreAListLikeAnyOther() {
        List<Segment> plain = row(1000);
        Segments segments = Segments.of(plain);
        assertEquals(plain, segments);
        assertEquals(segments, plain);
        assertEquals(plain.hashCode(), segments.hashCode());
        assertEquals(plain, segments.stream().toList());
        assertNotEquals(segments, Segments.of(row(1000)));
        assertThrows(IndexOutOfBoundsException.class, () -> segments.get(1000));
        assertThrows(UnsupportedOperationException.class, () -> segments.remove(0));
        Iterator<Segment> none = Segments.NONE.iterator();
        assertThrows(NoSuchElementException.class, none::next);
    }

    @Test
    void overlapAndDisorderCannotBeBuilt() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> Segments.of(List.of(segment(0, 100), segment(99, 200))));
        assertEquals(
                "segments overlap or are out of order: 0:00.000–0:00.100 and 0:00.099–0:00.200", thrown.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Segments.of(List.of(segment(100, 200), segment(0, 50))));
        Segments segments = Segments.of(row(300));
        assertThrows(IllegalArgumentException.class, () -> segments.with(150, 150, List.of(segment(1400, 1500))));
        assertThrows(
                IllegalArgumentException.class,
                () -> segments.mapped(found ->
                        found.withSpan(found.span().shifted(found.start())).withSpan(Span.ofMillis(0, 5))));
    }

    @Test
    void anIdIsNeverThereTwice() {
        Segment first = segment(0, 10);
        Segment second = segment(10, 20).withId(first.id());
        Segments healed = Segments.of(List.of(first, second));
        assertEquals(first, healed.get(0));
        assertNotEquals(first.id(), healed.get(1).id());
        assertEquals(second.span(), healed.get(1).span());
        Segments segments = Segments.of(List.of(first));
        assertThrows(IllegalArgumentException.class, () -> segments.with(1, 1, List.of(second)));
        assertThrows(IllegalArgumentException.class, () -> Segments.NONE.with(0, 0, List.of(first, second)));
        assertThrows(IllegalArgumentException.class, () -> segments.mapped(found -> found.withId(SegmentId.fresh())));
    }

    @Test
    void placesAreFoundByTime() {
        Segments segments = Segments.of(List.of(segment(0, 10), segment(10, 20), segment(30, 40)));
        assertEquals(1, segments.firstEndingAfter(Time.ofMillis(10)));
        assertEquals(2, segments.firstEndingAfter(Time.ofMillis(20)));
        assertEquals(3, segments.firstEndingAfter(Time.ofMillis(40)));
        assertEquals(1, segments.firstStartingFrom(Time.ofMillis(10)));
        assertEquals(2, segments.firstStartingFrom(Time.ofMillis(11)));
        assertEquals(segments.subList(1, 3), segments.in(Span.ofMillis(10, 31)));
        assertEquals(List.of(), segments.in(Span.ofMillis(20, 30)));
        assertEquals(Time.ofMillis(40), segments.end());
        assertEquals(Time.ZERO, Segments.NONE.end());
    }

    @Test
    void manyChangesInManyPlacesAreAsInAPlainList() {
        Random random = new Random(7);
        List<Segment> plain = new ArrayList<>(row(400));
        Segments segments = Segments.of(plain);
        for (int i = 0; i < 3000; i++) {
            int from = random.nextInt(plain.size() + 1);
            int to = Math.min(plain.size(), from + random.nextInt(random.nextInt(20) == 0 ? 80 : 4));
            List<Segment> content = content(plain, from, to, random);
            Segments next = segments.with(from, to, content);
            plain.subList(from, to).clear();
            plain.addAll(from, content);
            assertEquals(plain, next);
            assertEquals(plain.size(), next.size());
            segments = next;
        }
    }

    /** Some new segments that fit between what is left and right of a range, most often as many as before. */
    private static List<Segment> content(List<Segment> plain, int from, int to, Random random) {
        long start = from == 0 ? 0 : plain.get(from - 1).end().micros();
        long end = to == plain.size() ? start + 100_000 : plain.get(to).start().micros();
        int count = (int) Math.min(Math.max(0, end - start), random.nextInt(to - from + 2));
        List<Segment> content = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Time left = Time.ofMicros(start + (end - start) * i / count);
            Time right = Time.ofMicros(start + (end - start) * (i + 1) / count);
            content.add(Segment.of(new Span(left, right), Look.solid(Rgb.BLACK)));
        }
        return content;
    }

    @Test
    void whatIsSharedAtBothEndsIsCounted() {
        Segments before = Segments.of(row(1000));
        Segments after = before.with(500, 510, List.of(segment(5000, 5001)));
        assertEquals(500, before.sharedPrefix(after));
        assertEquals(490, before.sharedSuffix(after));
        assertEquals(1000, before.sharedPrefix(before));
        assertEquals(0, before.sharedPrefix(Segments.NONE));
        assertEquals(1000, before.sharedSuffix(Segments.of(new ArrayList<>(before))));
    }

    @Test
    void becomingTheSameIsTheSame() {
        Segments before = Segments.of(row(1000));
        assertSame(before, before.become(new ArrayList<>(before)));
        assertSame(before, before.mapped(found -> found));
        List<Segment> other = new ArrayList<>(before);
        other.subList(300, 700).clear();
        assertEquals(other, before.become(other));
        assertEquals(List.of(), before.become(List.of()));
    }
}
