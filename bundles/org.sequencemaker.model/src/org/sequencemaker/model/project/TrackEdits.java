package org.sequencemaker.model.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;

/** Adds, removes and arranges tracks of marks. */
public final class TrackEdits {
    private TrackEdits() {}

    /** Returns an id that no track of the project has. */
    public static String freeId(Project project) {
        Set<String> taken = new HashSet<>();
        project.markTracks().forEach(track -> taken.add(track.id()));
        int number = taken.size() + 1;
        while (taken.contains("m" + number)) {
            number++;
        }
        return "m" + number;
    }

    /** Returns the track that a mark is on; null if it is on none. */
    public static @Nullable MarkTrack of(Project project, MarkId id) {
        for (MarkTrack track : project.markTracks()) {
            if (track.marks().stream().anyMatch(mark -> mark.id().equals(id))) {
                return track;
            }
        }
        return null;
    }

    /** Puts a track below the others. */
    public static Project add(Project project, MarkTrack track) {
        if (project.markTrack(track.id()) != null) {
            throw new Refusal("there is a mark track " + track.id() + " already");
        }
        List<MarkTrack> next = new ArrayList<>(project.markTracks());
        next.add(track);
        return project.withMarkTracks(next);
    }

    /** Puts tracks of another project below the others, under ids of their own. */
    public static Project addAll(Project project, List<MarkTrack> tracks) {
        Project next = project;
        for (MarkTrack track : tracks) {
            String id = freeId(next);
            next = add(
                    next,
                    new MarkTrack(
                            id,
                            track.name(),
                            track.kind(),
                            track.colour(),
                            track.marks().stream()
                                    .map(mark -> mark.withId(MarkId.fresh()))
                                    .toList()));
        }
        return next;
    }

    /** Takes a track away with all its marks; ends of segments tied to them stay where they are. */
    public static Project remove(Project project, String id) {
        require(project, id);
        return project.withMarkTracks(project.markTracks().stream()
                .filter(track -> !track.id().equals(id))
                .toList());
    }

    /** Puts a track so many lanes further down, as far as there are any. */
    public static Project shift(Project project, String id, int by) {
        List<MarkTrack> next = new ArrayList<>(project.markTracks());
        int from = next.indexOf(require(project, id));
        next.add(Math.clamp(from + by, 0, next.size() - 1), next.remove(from));
        return project.withMarkTracks(next);
    }

    /** Shows those tracks and hides all others. */
    public static Project show(Project project, Set<String> ids) {
        return project.withMarkTracks(project.markTracks().stream()
                .map(track -> track.withVisible(ids.contains(track.id())))
                .toList());
    }

    private static MarkTrack require(Project project, String id) {
        MarkTrack track = project.markTrack(id);
        if (track == null) {
            throw new Refusal("there is no mark track " + id + " any more");
        }
        return track;
    }
}
