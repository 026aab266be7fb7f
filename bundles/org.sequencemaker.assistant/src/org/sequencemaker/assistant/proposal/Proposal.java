package org.sequencemaker.assistant.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * What a turn wants to change. It holds the segments it replaces and those it brings, cut to nothing: the stretches say
 * which parts of them are meant. So a part of it is one with fewer or shorter stretches, and turned round it takes back
 * what it brought.
 *
 * @param turn of which turn; the origin of the segments it brings
 * @param label what the history calls it when it is taken
 * @param before what there was: timelines with the segments that reach into the stretches, marks, notes and palettes
 *     that are to become others
 * @param after what there will be, likewise
 * @param stretches by timeline and start, disjoint on each timeline
 * @param others what changes besides the light
 */
public record Proposal(
        String turn, String label, Project before, Project after, List<Stretch> stretches, List<Other> others) {
    public Proposal {
        stretches = List.copyOf(stretches);
        others = List.copyOf(others);
    }

    /** Returns what differs between two projects. What one of them brings has the turn as its origin. */
    public static Proposal between(String turn, String label, Project base, Project changed) {
        return between(turn, label, base, changed, Set.of());
    }

    /**
     * Returns what differs between two projects.
     *
     * @param restored segments that were brought back and so keep the origin they had
     */
    public static Proposal between(String turn, String label, Project base, Project changed, Set<SegmentId> restored) {
        return new Differences(turn, base, changed, restored).proposal(label);
    }

    public boolean isEmpty() {
        return stretches.isEmpty() && others.isEmpty();
    }

    /** Returns the proposal that takes this one back. */
    public Proposal inverse(String newLabel) {
        return new Proposal(turn, newLabel, after, before, stretches, others);
    }

    public Proposal withLabel(String newLabel) {
        return new Proposal(turn, newLabel, before, after, stretches, others);
    }

    /** Returns the part on some timelines, without anything but light. */
    public Proposal on(Collection<TimelineId> timelines) {
        Set<TimelineId> wanted = new HashSet<>(timelines);
        return with(stretch -> wanted.contains(stretch.timeline()), other -> false);
    }

    /** Returns the part inside a range of time, without anything but light; what reaches out of it is cut. */
    public Proposal in(Span range) {
        List<Stretch> inside = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Span common = stretch.span().intersection(range);
            if (common != null) {
                inside.add(new Stretch(stretch.timeline(), common));
            }
        }
        return new Proposal(turn, label, before, after, inside, List.of());
    }

    /** Returns the part that two conditions choose. */
    public Proposal with(Predicate<Stretch> stretch, Predicate<Other> other) {
        return new Proposal(
                turn,
                label,
                before,
                after,
                stretches.stream().filter(stretch).toList(),
                others.stream().filter(other).toList());
    }

    /** Returns this part of a proposal together with another part of the same one that has nothing in common with it. */
    public Proposal and(Proposal part) {
        List<Stretch> all = new ArrayList<>(stretches);
        all.addAll(part.stretches);
        all.sort(Comparator.comparing((Stretch stretch) -> stretch.timeline().value())
                .thenComparing(Stretch.BY_START));
        List<Other> both = new ArrayList<>(others);
        both.addAll(part.others);
        return new Proposal(turn, label, before, after, all, both);
    }

    /** Whether another is a part of the same proposal as this, so that both can be one. */
    public boolean isOfSame(Proposal part) {
        return turn.equals(part.turn) && before.equals(part.before) && after.equals(part.after);
    }

    /** Returns what is left of this one without a part of it. */
    public Proposal without(Proposal part) {
        Map<TimelineId, TreeMap<Time, Span>> gone = new HashMap<>();
        for (Stretch taken : part.stretches) {
            gone.computeIfAbsent(taken.timeline(), id -> new TreeMap<>())
                    .put(taken.span().start(), taken.span());
        }
        List<Stretch> left = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (Span span : Content.minus(stretch.span(), near(stretch, gone.get(stretch.timeline())))) {
                left.add(new Stretch(stretch.timeline(), span));
            }
        }
        List<Other> others = new ArrayList<>(this.others);
        others.removeAll(part.others);
        return new Proposal(turn, label, before, after, left, others);
    }

    /** Of disjoint spans by their starts, those that may have something in common with a stretch. */
    private static List<Span> near(Stretch stretch, @Nullable TreeMap<Time, Span> spans) {
        if (spans == null) {
            return List.of();
        }
        Time before = spans.floorKey(stretch.span().start());
        Time from = before == null ? stretch.span().start() : before;
        return List.copyOf(spans.subMap(from, stretch.span().end()).values());
    }

    /**
     * Puts it onto a project, wherever that is still what the proposal was made for. Where somebody has changed it
     * meanwhile, in whatever way, that stays, and is a collision.
     */
    public Fitted onto(Project project) {
        return new Fitting(this, project).fitted();
    }

    /** Returns the edit that takes all of it that goes; refused if nothing of it does. */
    public Edit edit() {
        return Edit.of(label, project -> {
            Fitted fitted = onto(project);
            if (fitted.applied().isEmpty()) {
                throw new Refusal(
                        fitted.collisions().isEmpty()
                                ? "there is nothing left to do"
                                : fitted.collisions().getFirst().reason());
            }
            return fitted.project();
        });
    }
}
