package org.sequencemaker.model.timeline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What two lists of chunks have in common. A chunk that both hold is passed over without a look inside. */
final class Sharing {
    private Sharing() {}

    /** Returns how many segments from the first on are equal; no chunk is empty. */
    static int prefix(Segment[][] a, Segment[][] b) {
        int chunkA = 0;
        int chunkB = 0;
        int placeA = 0;
        int placeB = 0;
        int count = 0;
        while (chunkA < a.length && chunkB < b.length) {
            if (placeA == 0 && placeB == 0 && a[chunkA] == b[chunkB]) {
                count += a[chunkA].length;
                chunkA++;
                chunkB++;
                continue;
            }
            if (!a[chunkA][placeA].equals(b[chunkB][placeB])) {
                return count;
            }
            count++;
            placeA = (placeA + 1) % a[chunkA].length;
            placeB = (placeB + 1) % b[chunkB].length;
            chunkA += placeA == 0 ? 1 : 0;
            chunkB += placeB == 0 ? 1 : 0;
        }
        return count;
    }

    /** Returns whether both hold equal segments; they must hold equally many. */
    static boolean areEqual(Segment[][] a, Segment[][] b) {
        int count = 0;
        for (Segment[] chunk : a) {
            count += chunk.length;
        }
        return prefix(a, b) == count;
    }

    /** Returns how many segments from the last back are equal; no chunk is empty. */
    static int suffix(Segment[][] a, Segment[][] b) {
        int chunkA = a.length - 1;
        int chunkB = b.length - 1;
        // Places are counted from the end of a chunk.
        int placeA = 0;
        int placeB = 0;
        int count = 0;
        while (chunkA >= 0 && chunkB >= 0) {
            Segment[] inA = a[chunkA];
            Segment[] inB = b[chunkB];
            if (placeA == 0 && placeB == 0 && inA == inB) {
                count += inA.length;
                chunkA--;
                chunkB--;
                continue;
            }
            if (!inA[inA.length - 1 - placeA].equals(inB[inB.length - 1 - placeB])) {
                return count;
            }
            count++;
            placeA = (placeA + 1) % inA.length;
            placeB = (placeB + 1) % inB.length;
            chunkA -= placeA == 0 ? 1 : 0;
            chunkB -= placeB == 0 ? 1 : 0;
        }
        return count;
    }

    /** Returns how many segments are in chunks of the first that the second does not hold. */
    static int unshared(Segment[][] a, Segment[][] b) {
        Set<Segment[]> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
        Collections.addAll(theirs, b);
        int count = 0;
        for (Segment[] chunk : a) {
            count += theirs.contains(chunk) ? 0 : chunk.length;
        }
        return count;
    }
}
