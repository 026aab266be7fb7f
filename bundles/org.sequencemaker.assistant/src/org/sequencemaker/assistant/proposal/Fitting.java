package org.sequencemaker.assistant.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Puts a proposal onto a project. */
final class Fitting {
    private final Proposal proposal;
    private final List<Stretch> applied = new ArrayList<>();
    private final List<Other> appliedOthers = new ArrayList<>();
    private final List<Collision> collisions = new ArrayList<>();
    private Project project;

    Fitting(Proposal proposal, Project project) {
        this.proposal = proposal;
        this.project = project;
        Map<TimelineId, List<Stretch>> byTimeline = new LinkedHashMap<>();
        for (Stretch stretch : proposal.stretches()) {
            byTimeline
                    .computeIfAbsent(stretch.timeline(), id -> new ArrayList<>())
                    .add(stretch);
        }
        byTimeline.forEach(this::fit);
        if (!applied.isEmpty()) {
            partIds(byTimeline.keySet());
        }
        proposal.others().forEach(this::fit);
    }

    Fitted fitted() {
        Proposal went = new Proposal(
                proposal.turn(), proposal.label(), proposal.before(), proposal.after(), applied, appliedOthers);
        return new Fitted(project, went, collisions);
    }

    private void fit(TimelineId id, List<Stretch> stretches) {
        Timeline now = project.timeline(id);
        Timeline before = proposal.before().timeline(id);
        Timeline after = proposal.after().timeline(id);
        List<Stretch> going = new ArrayList<>();
        for (Stretch stretch : stretches) {
            String reason = reason(stretch, now, before, after);
            if (reason == null) {
                going.add(stretch);
            } else if (!reason.isEmpty()) {
                collisions.add(new Collision(stretch, null, reason));
            }
        }
        if (!going.isEmpty() && now != null && after != null) {
            going.sort(Stretch.BY_START);
            Timeline next = new Laying(now, after, going).laid();
            project = project.replacing(List.of(next));
            applied.addAll(going);
        }
    }

    /** Gives what came to one timeline while it stayed on another an id of its own. */
    private void partIds(Set<TimelineId> changed) {
        Map<SegmentId, Integer> counts = new HashMap<>();
        for (Timeline timeline : project.timelines()) {
            timeline.segments().forEach(segment -> counts.merge(segment.id(), 1, Integer::sum));
        }
        if (counts.values().stream().allMatch(count -> count == 1)) {
            return;
        }
        project = project.withEachTimeline(
                timeline -> changed.contains(timeline.id()) ? parted(timeline, counts, true) : timeline);
        project = project.withEachTimeline(
                timeline -> changed.contains(timeline.id()) ? parted(timeline, counts, false) : timeline);
    }

    private Timeline parted(Timeline timeline, Map<SegmentId, Integer> counts, boolean broughtOnly) {
        List<Span> brought = applied.stream()
                .filter(stretch -> stretch.timeline().equals(timeline.id()))
                .map(Stretch::span)
                .toList();
        List<Segment> parted = new ArrayList<>();
        for (Segment segment : timeline.segments()) {
            boolean isTwice = Objects.requireNonNullElse(counts.get(segment.id()), 1) > 1
                    && (!broughtOnly || brought.stream().anyMatch(segment.span()::overlaps));
            counts.merge(segment.id(), isTwice ? -1 : 0, Integer::sum);
            parted.add(isTwice ? segment.withId(SegmentId.fresh()) : segment);
        }
        return timeline.withSegments(Segments.of(parted));
    }

    /** Returns why a stretch does not go; empty if there is nothing to do; null if it goes. */
    private static @Nullable String reason(
            Stretch stretch, @Nullable Timeline now, @Nullable Timeline before, @Nullable Timeline after) {
        if (now == null) {
            String name = before == null ? stretch.timeline().value() : before.name();
            return "the timeline \"" + name + "\" is gone";
        }
        String place = "\"" + now.name() + "\" at " + stretch.span();
        if (stretch.span().end().isAfter(now.length())) {
            return place + " is after the end of the show";
        }
        if (Content.isSame(now, before, stretch.span())) {
            return now.view().locked() ? place + " is locked" : null;
        }
        return Content.isSame(now, after, stretch.span()) ? "" : place + " has been changed since";
    }

    private void fit(Other other) {
        String id = other.id();
        switch (other.kind()) {
            case MARKS ->
                fit(
                        other,
                        from -> from.markTrack(id),
                        (into, track) -> into.withMarkTracks(with(into.markTracks(), t -> t.id(), id, track)),
                        "the marks " + id + " have been changed since");
            case NOTE ->
                fit(
                        other,
                        from -> from.notes().stream()
                                .filter(note -> note.id().equals(id))
                                .findFirst()
                                .orElse(null),
                        (into, note) -> into.withNotes(with(into.notes(), n -> n.id(), id, note).stream()
                                .sorted(Comparator.comparing(Note::time))
                                .toList()),
                        "the note " + id + " has been changed since");
            case PALETTE ->
                fit(
                        other,
                        from -> from.palette(id),
                        (into, palette) -> into.withPalettes(with(into.palettes(), p -> p.id(), id, palette)),
                        "the palette " + id + " has been changed since");
        }
    }

    private <T> void fit(
            Other other,
            Function<Project, @Nullable T> get,
            BiFunction<Project, @Nullable T, Project> set,
            String reason) {
        T now = get.apply(project);
        T after = get.apply(proposal.after());
        if (Objects.equals(now, get.apply(proposal.before()))) {
            project = set.apply(project, after);
            appliedOthers.add(other);
        } else if (!Objects.equals(now, after)) {
            collisions.add(new Collision(null, other, reason));
        }
    }

    private static <T> List<T> with(List<T> all, Function<T, String> idOf, String id, @Nullable T one) {
        List<T> next = new ArrayList<>();
        boolean placed = false;
        for (T old : all) {
            if (!idOf.apply(old).equals(id)) {
                next.add(old);
            } else if (one != null) {
                next.add(one);
                placed = true;
            }
        }
        if (one != null && !placed) {
            next.add(one);
        }
        return next;
    }
}
