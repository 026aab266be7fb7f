package org.sequencemaker.ui.timeline.proposal;

import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghosts;

/**
 * How much is proposed.
 *
 * @param added stretches that get light
 * @param removed stretches that go dark
 * @param changed stretches that get other light
 * @param colliding those of them all that cannot be taken
 * @param others changes besides the light
 */
public record GhostCount(int added, int removed, int changed, int colliding, int others) {
    public static final GhostCount NONE = new GhostCount(0, 0, 0, 0, 0);

    public static GhostCount of(Ghosts ghosts) {
        int[] kinds = new int[Ghost.Kind.values().length];
        int colliding = 0;
        for (Ghost ghost : ghosts.ghosts()) {
            kinds[ghost.kind().ordinal()]++;
            colliding += ghost.collides() ? 1 : 0;
        }
        return new GhostCount(
                kinds[Ghost.Kind.ADDS.ordinal()],
                kinds[Ghost.Kind.REMOVES.ordinal()],
                kinds[Ghost.Kind.CHANGES.ordinal()],
                colliding,
                ghosts.others().size());
    }
}
