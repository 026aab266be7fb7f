package org.sequencemaker.editing;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/**
 * What a locked timeline lets be done to it: to be moved among the others, to be shown in another way
 * and unlocked, and to get a longer show; nothing that changes its light or its name.
 */
final class Locks {
    private Locks() {}

    static void requireRespected(Project before, Project after) {
        for (Timeline old : before.timelines()) {
            if (old.view().locked()) {
                requireSame(old, after.timeline(old.id()));
            }
        }
    }

    private static void requireSame(Timeline old, @Nullable Timeline now) {
        boolean same = now != null
                && now.segments().equals(old.segments())
                && now.name().equals(old.name())
                && now.pixels() == old.pixels();
        if (!same) {
            throw new Refusal("timeline \"" + old.name() + "\" is locked; unlock it first");
        }
    }
}
