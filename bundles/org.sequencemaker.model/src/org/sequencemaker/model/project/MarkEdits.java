package org.sequencemaker.model.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchoring;

/** Changes marks, and lets the segments that are tied to them follow. */
public final class MarkEdits {
    /** The most parts that the distance of two marks can be divided into. */
    public static final int MOST_PARTS = 64;

    /** A beat and a downbeat no further apart are the same moment. */
    private static final long SAME_MICROS = 40_000;

    private MarkEdits() {}

    /**
     * Changes one mark track; ends of segments tied to marks that move follow on every timeline. Ends
     * tied to marks that are gone stay where they are, and tied, so that the mark may come back.
     *
     * @throws org.sequencemaker.model.Refusal if there is no such track
     */
    public static Project change(Project project, String trackId, UnaryOperator<MarkTrack> change) {
        return following(project, project.withMarkTrack(trackId, change));
    }

    /** Puts a mark onto a track. */
    public static Project add(Project project, String trackId, Mark mark) {
        if (mark.time().isAfter(project.duration())) {
            throw new Refusal("a mark at %s would be after the end of the show, at %s"
                    .formatted(mark.time(), project.duration()));
        }
        return project.withMarkTrack(trackId, track -> {
            List<Mark> next = new ArrayList<>(track.marks());
            next.add(mark);
            return track.withMarks(next);
        });
    }

    /** Takes marks away, wherever they are. */
    public static Project remove(Project project, Collection<MarkId> marks) {
        Set<MarkId> gone = new HashSet<>(marks);
        return onTracks(
                project,
                gone,
                track -> track.withMarks(track.marks().stream()
                        .filter(mark -> !gone.contains(mark.id()))
                        .toList()));
    }

    /**
     * Moves marks, a beat together with the downbeat at the same moment and the other way round. All keep
     * their distances: none goes out of the show.
     *
     * @param distance may be negative
     */
    public static Project move(Project project, Collection<MarkId> marks, Time distance) {
        Set<MarkId> moving = together(project, marks);
        Time by = within(project, moving, distance);
        Project moved = onTracks(
                project,
                moving,
                track -> track.withMarks(track.marks().stream()
                        .map(mark -> moving.contains(mark.id())
                                ? mark.withTime(mark.time().plus(by))
                                : mark)
                        .toList()));
        return following(project, moved);
    }

    /** Returns marks with those that move along with them: beats and downbeats at the same moment. */
    public static Set<MarkId> together(Project project, Collection<MarkId> marks) {
        Set<MarkId> all = new HashSet<>(marks);
        TreeSet<Long> times = new TreeSet<>();
        List<Mark> beats = project.markTracks().stream()
                .filter(track -> track.kind() == MarkTrack.Kind.BEAT || track.kind() == MarkTrack.Kind.DOWNBEAT)
                .flatMap(track -> track.marks().stream())
                .toList();
        for (Mark beat : beats) {
            if (all.contains(beat.id())) {
                times.add(beat.time().micros());
            }
        }
        for (Mark beat : beats) {
            Long near = times.ceiling(beat.time().micros() - SAME_MICROS);
            if (near != null && near <= beat.time().micros() + SAME_MICROS) {
                all.add(beat.id());
            }
        }
        return all;
    }

    /** Changes one mark, wherever it is; its id stays. */
    public static Project change(Project project, MarkId id, UnaryOperator<Mark> change) {
        Project changed = onTracks(
                project,
                Set.of(id),
                track -> track.withMarks(track.marks().stream()
                        .map(mark -> mark.id().equals(id) ? change.apply(mark) : mark)
                        .toList()));
        return following(project, changed);
    }

    /**
     * Gives marks of a track numbers as labels, in the order of time.
     *
     * @param marks which; none for all of the track
     */
    public static Project number(Project project, String trackId, Collection<MarkId> marks, int first) {
        Set<MarkId> wanted = new HashSet<>(marks);
        return project.withMarkTrack(trackId, track -> {
            List<Mark> next = new ArrayList<>(track.marks().size());
            int number = first;
            for (Mark mark : track.marks()) {
                boolean isWanted = wanted.isEmpty() || wanted.contains(mark.id());
                next.add(isWanted ? mark.withLabel(Integer.toString(number++)) : mark);
            }
            return track.withMarks(next);
        });
    }

    /**
     * Puts marks between neighbours of a track, all as far apart.
     *
     * @param marks neighbours among which; none for all of the track
     * @param parts how many equal parts each distance gets, from 2
     */
    public static Project subdivide(Project project, String trackId, Collection<MarkId> marks, int parts) {
        if (parts < 2 || parts > MOST_PARTS) {
            throw new Refusal("marks are divided into 2 to " + MOST_PARTS + " parts, not " + parts);
        }
        Set<MarkId> wanted = new HashSet<>(marks);
        return project.withMarkTrack(trackId, track -> {
            List<Mark> next = new ArrayList<>();
            Mark last = null;
            for (Mark mark : track.marks()) {
                boolean isWanted = wanted.isEmpty() || wanted.contains(mark.id());
                if (last != null && isWanted) {
                    Time gap = mark.time().minus(last.time());
                    for (int part = 1; part < parts; part++) {
                        next.add(Mark.at(last.time().plus(gap.scaled(part, parts)), ""));
                    }
                }
                next.add(mark);
                last = isWanted ? mark : null;
            }
            if (next.size() == track.marks().size()) {
                throw new Refusal("on \"" + track.name() + "\" there are no two neighbours to divide");
            }
            return track.withMarks(next);
        });
    }

    /** Returns the second project with ends that follow the marks which are elsewhere in the first. */
    public static Project following(Project before, Project after) {
        Map<MarkId, Time> old = times(before);
        Map<MarkId, Time> moved = times(after);
        moved.entrySet().removeIf(entry -> entry.getValue().equals(old.get(entry.getKey())));
        return moved.isEmpty() ? after : after.withEachTimeline(timeline -> Anchoring.follow(timeline, moved));
    }

    /** Returns where each mark of a project is. */
    public static Map<MarkId, Time> times(Project project) {
        Map<MarkId, Time> times = new HashMap<>();
        for (MarkTrack track : project.markTracks()) {
            for (Mark mark : track.marks()) {
                times.put(mark.id(), mark.time());
            }
        }
        return times;
    }

    private static Time within(Project project, Set<MarkId> moving, Time distance) {
        long first = Long.MAX_VALUE;
        long last = 0;
        for (MarkTrack track : project.markTracks()) {
            for (Mark mark : track.marks()) {
                if (moving.contains(mark.id())) {
                    first = Math.min(first, mark.time().micros());
                    last = Math.max(last, mark.time().micros());
                }
            }
        }
        if (first == Long.MAX_VALUE) {
            throw new Refusal("the mark is no longer there");
        }
        long most = Math.max(0, project.duration().micros() - last);
        return Time.ofMicros(Math.clamp(distance.micros(), -first, most));
    }

    private static Project onTracks(Project project, Set<MarkId> marks, UnaryOperator<MarkTrack> change) {
        boolean any = false;
        List<MarkTrack> next = new ArrayList<>();
        for (MarkTrack track : project.markTracks()) {
            boolean has = track.marks().stream().anyMatch(mark -> marks.contains(mark.id()));
            any |= has;
            next.add(has ? change.apply(track) : track);
        }
        if (!any) {
            throw new Refusal("the mark is no longer there");
        }
        return project.withMarkTracks(next);
    }
}
