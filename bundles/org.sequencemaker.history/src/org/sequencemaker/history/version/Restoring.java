package org.sequencemaker.history.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.MarkEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchoring;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Brings a version back, whole or in part, by one edit with a name, so that undo takes it back. */
public final class Restoring {
    private final String words;
    private final Project then;

    /** @param then what the version holds */
    public Restoring(Version version, Project then) {
        this(version.words(), then);
    }

    /** @param words what the version is called in the history */
    public Restoring(String words, Project then) {
        this.words = words;
        this.then = then;
    }

    /** Returns the edit that makes the project what it was. */
    public Edit whole() {
        return Edit.of("Restore " + words, now -> then);
    }

    /**
     * Returns the edit that brings whole timelines back, and leaves the others alone. One that is gone comes back to its
     * place; a show that has become too short for them becomes longer.
     */
    public Edit timelines(Collection<TimelineId> ids) {
        List<Timeline> wanted = ids.stream().map(this::require).toList();
        return Edit.of("Restore " + names(wanted) + " of " + words, now -> {
            Project next = now;
            for (Timeline timeline : wanted) {
                next = withTimeline(longEnough(next, timeline.segments().end()), timeline);
            }
            return next;
        });
    }

    /** Returns the edit that brings back what was in a range of some timelines; what reaches out of it is cut. */
    public Edit range(TimeRange range) {
        List<Timeline> wanted = range.timelines().stream().map(this::require).toList();
        String label = "Restore %s of %s from %s to %s"
                .formatted(
                        names(wanted), words, range.span().start(), range.span().end());
        return Edit.of(label, now -> {
            Project next = now;
            for (Timeline timeline : wanted) {
                next = withRange(next, timeline, range.span());
            }
            return next;
        });
    }

    private Timeline require(TimelineId id) {
        Timeline timeline = then.timeline(id);
        if (timeline == null) {
            throw new Refusal(words + " has no timeline " + id);
        }
        return timeline;
    }

    /** Returns what timelines are called in the label of an edit: their names, or how many they are. */
    public static String names(List<Timeline> timelines) {
        return timelines.size() > 3
                ? timelines.size() + " timelines"
                : timelines.stream().map(Timeline::name).collect(Collectors.joining(", "));
    }

    private static Project longEnough(Project now, Time end) {
        return end.isAfter(now.duration()) ? now.withSettings(now.settings().withDuration(end)) : now;
    }

    private Project withTimeline(Project now, Timeline was) {
        Fitting fitting = new Fitting(now, was.id());
        Timeline fitted = new Timeline(
                was.id(),
                was.name(),
                was.pixels(),
                now.duration(),
                Segments.of(
                        loose(was, now).segments().stream().map(fitting::fit).toList()),
                was.view(),
                was.kept());
        if (now.timeline(was.id()) != null) {
            return now.replacing(List.of(fitted));
        }
        List<Timeline> all = new ArrayList<>(now.timelines());
        all.add(Math.min(then.timelines().indexOf(was), all.size()), fitted);
        return now.withTimelines(all);
    }

    private static Project withRange(Project now, Timeline was, Span range) {
        Timeline present = now.timeline(was.id());
        Span inside = present == null ? null : inside(range, present.length());
        if (present == null) {
            throw new Refusal("timeline \"" + was.name() + "\" is no longer there; restore it whole");
        }
        if (inside == null) {
            throw new Refusal(range + " is not in the show, which ends at " + present.length());
        }
        Fitting fitting = new Fitting(now, was.id());
        present.segments().stream()
                .filter(segment -> !inside.contains(segment.span()))
                .forEach(segment -> fitting.taken.add(segment.id()));
        List<Segment> content = new ArrayList<>();
        for (Segment segment : loose(was, now).segments().in(inside)) {
            Span common = segment.span().intersection(inside);
            if (common != null) {
                content.add(fitting.fit(segment.cut(common)).fitted(was.pixels(), present.pixels()));
            }
        }
        return now.replacing(List.of(present.replace(inside, content)));
    }

    private static @Nullable Span inside(Span range, Time length) {
        return Span.isPossible(Time.ZERO, length) ? range.intersection(new Span(Time.ZERO, length)) : null;
    }

    /** An end that was tied to a mark is so still only where that mark is still there. */
    private static Timeline loose(Timeline was, Project now) {
        return Anchoring.loosen(was, MarkEdits.times(now));
    }

    /** Makes old segments fit into the project of now: no id twice. */
    private static final class Fitting {
        private final Set<SegmentId> taken = new HashSet<>();

        Fitting(Project now, TimelineId replaced) {
            for (Timeline timeline : now.timelines()) {
                if (!timeline.id().equals(replaced)) {
                    timeline.segments().forEach(segment -> taken.add(segment.id()));
                }
            }
        }

        Segment fit(Segment segment) {
            return taken.contains(segment.id()) ? segment.withId(SegmentId.fresh()) : segment;
        }
    }
}
