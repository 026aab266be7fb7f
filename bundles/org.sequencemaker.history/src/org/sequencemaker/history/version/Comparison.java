package org.sequencemaker.history.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Change;
import org.sequencemaker.editing.SegmentChange;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/**
 * What differs between two states of a project. The differences are the document's own, {@link Change}; here they are put
 * together by timeline.
 *
 * @param timelines those that differ: first what both have or the later one has, in its order, then what is gone
 * @param others what else differs, as words of the project: marks, notes, lyrics, palettes, settings, song, name and the
 *     like
 */
public record Comparison(List<Row> timelines, List<String> others) {
    /**
     * One timeline that differs.
     *
     * @param before as it was; null if it is new
     * @param after as it is; null if it is gone
     * @param segments what differs of them; may be none where only its name or view does
     */
    public record Row(@Nullable Timeline before, @Nullable Timeline after, List<SegmentChange> segments) {
        public Row {
            segments = List.copyOf(segments);
        }

        public String name() {
            return after != null ? after.name() : before != null ? before.name() : "";
        }

        public int added() {
            return (int) segments.stream().filter(SegmentChange::isAdded).count();
        }

        public int removed() {
            return (int) segments.stream().filter(SegmentChange::isRemoved).count();
        }

        public int changed() {
            return segments.size() - added() - removed();
        }
    }

    public Comparison {
        timelines = List.copyOf(timelines);
        others = List.copyOf(others);
    }

    public static Comparison of(Project before, Project after) {
        Change change = new Change(before, after, Change.Cause.JUMP, "Compare");
        List<Row> rows = new ArrayList<>();
        for (Timeline now : after.timelines()) {
            Timeline then = before.timeline(now.id());
            if (!Objects.equals(now, then)) {
                rows.add(new Row(then, now, change.changedSegments(now.id())));
            }
        }
        for (Timeline gone : change.removedTimelines()) {
            rows.add(new Row(gone, null, change.changedSegments(gone.id())));
        }
        return new Comparison(rows, others(change));
    }

    private static List<String> others(Change change) {
        List<String> others = new ArrayList<>();
        add(others, change.touches(project -> project.metadata().name()), "name");
        add(
                others,
                change.touches(project -> project.metadata().withDates("", ""))
                        && !change.touches(project -> project.metadata().name()),
                "description");
        add(others, change.touches(Project::settings), "settings");
        add(others, change.touches(Project::markTracks), "marks");
        add(others, change.touches(Project::notes), "notes");
        add(others, change.touches(Project::lyrics), "lyrics");
        add(others, change.touches(Project::palettes), "palettes");
        add(others, change.touches(Project::audio), "song");
        add(others, change.touches(Project::assistant), "assistant");
        boolean isReordered =
                !Objects.equals(order(change.before(), change.after()), order(change.after(), change.before()));
        add(others, isReordered, "order of the timelines");
        add(others, change.touches(Project::kept), "fields of other programs");
        return others;
    }

    /** The ids of the timelines that both have. */
    private static List<Object> order(Project here, Project there) {
        List<Object> order = new ArrayList<>();
        for (Timeline timeline : here.timelines()) {
            if (there.timeline(timeline.id()) != null) {
                order.add(timeline.id());
            }
        }
        return order;
    }

    private static void add(List<String> others, boolean isOther, String what) {
        if (isOther) {
            others.add(what);
        }
    }

    public boolean isEmpty() {
        return timelines.isEmpty() && others.isEmpty();
    }

    /** Returns how much that is. */
    public ChangeSize size() {
        int added = 0;
        int removed = 0;
        int changed = 0;
        for (Row row : timelines) {
            added += row.added();
            removed += row.removed();
            changed += row.changed();
        }
        return new ChangeSize(timelines.size(), added, removed, changed, !others.isEmpty());
    }
}
