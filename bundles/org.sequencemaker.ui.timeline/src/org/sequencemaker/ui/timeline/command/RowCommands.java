package org.sequencemaker.ui.timeline.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.layout.Metrics;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineView;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** Adds, changes and arranges timelines: all but adding is for the row that keys are for. */
final class RowCommands {
    private static final int STEP = 12;

    static final Map<String, TimelineCommand> ALL = all();

    private RowCommands() {}

    private static Map<String, TimelineCommand> all() {
        Map<String, TimelineCommand> all = new HashMap<>();
        all.put("addTimeline", TimelineCommand.always(RowCommands::add));
        all.put("removeTimeline", onRow(RowCommands::remove));
        all.put("duplicateTimeline", onRow(RowCommands::duplicate));
        all.put("timelineProperties", onRow(RowCommands::ask));
        all.put("timelineUp", onRow(desk -> shift(desk, -1)));
        all.put("timelineDown", onRow(desk -> shift(desk, 1)));
        all.put("mute", view(EditName.TIMELINE_MUTE, view -> view.withMuted(!view.muted())));
        all.put("solo", view(EditName.TIMELINE_SOLO, view -> view.withSolo(!view.solo())));
        all.put("lock", view(EditName.TIMELINE_LOCK, view -> view.withLocked(!view.locked())));
        all.put("rowHigher", view(EditName.TIMELINE_HEIGHT, view -> view.withHeight(height(view, STEP))));
        all.put("rowLower", view(EditName.TIMELINE_HEIGHT, view -> view.withHeight(height(view, -STEP))));
        return all;
    }

    private static TimelineCommand onRow(Consumer<Desk> action) {
        return new TimelineCommand(desk -> desk.surface().row() != null, action);
    }

    private static TimelineCommand view(EditName name, UnaryOperator<TimelineView> change) {
        return onRow(desk -> change(desk, name, timeline -> timeline.withView(change.apply(timeline.view()))));
    }

    private static int height(TimelineView view, int by) {
        int now = view.height() == 0 ? Metrics.STANDARD.rowHeight() : view.height();
        return Math.clamp(now + by, Metrics.LEAST_ROW, Metrics.HIGHEST_ROW);
    }

    private static void change(Desk desk, EditName name, UnaryOperator<Timeline> change) {
        Timeline row = desk.surface().row();
        if (row != null) {
            desk.apply(name, project -> project.withTimeline(row.id(), change));
        }
    }

    private static void add(Desk desk) {
        Project project = desk.project();
        String name = TimelineTexts.ballName(project.timelines().size() + 1);
        Timeline added = Timeline.empty(name, project.settings().defaultPixels(), project.duration());
        insert(desk, EditName.TIMELINE_ADD, project.timelines().size(), added);
    }

    private static void duplicate(Desk desk) {
        Timeline row = desk.surface().row();
        if (row != null) {
            insert(desk, EditName.TIMELINE_DUPLICATE, index(desk, row) + 1, row.copy(TimelineTexts.copyOf(row.name())));
        }
    }

    private static void insert(Desk desk, EditName name, int at, Timeline timeline) {
        boolean done = desk.apply(name, project -> {
            List<Timeline> next = new ArrayList<>(project.timelines());
            next.add(Math.min(at, next.size()), timeline);
            return project.withTimelines(next);
        });
        if (done) {
            desk.surface().setRow(timeline.id());
            desk.surface().reveal(timeline.id());
        }
    }

    private static void remove(Desk desk) {
        Timeline row = desk.surface().row();
        if (row == null) {
            return;
        }
        int index = index(desk, row);
        boolean done = desk.apply(EditName.TIMELINE_REMOVE, project -> {
            List<Timeline> next = new ArrayList<>(project.timelines());
            next.removeIf(timeline -> timeline.id().equals(row.id()));
            return project.withTimelines(next);
        });
        List<Timeline> left = desk.project().timelines();
        if (done && !left.isEmpty()) {
            desk.surface().setRow(left.get(Math.min(index, left.size() - 1)).id());
        }
    }

    private static void shift(Desk desk, int by) {
        Timeline row = desk.surface().row();
        int from = row == null ? -1 : index(desk, row);
        int to = from + by;
        if (row == null || to < 0 || to >= desk.project().timelines().size()) {
            return;
        }
        desk.apply(EditName.TIMELINE_ORDER, project -> {
            List<Timeline> next = new ArrayList<>(project.timelines());
            next.add(to, next.remove(from));
            return project.withTimelines(next);
        });
    }

    private static void ask(Desk desk) {
        Timeline row = desk.surface().row();
        Shell shell = desk.shell();
        if (row == null || shell == null) {
            return;
        }
        TimelineDialog dialog = new TimelineDialog(shell, row);
        TimelineDialog.Answer answer = dialog.ask();
        if (answer != null) {
            change(desk, EditName.TIMELINE_CHANGE, timeline -> changed(timeline, answer));
        }
    }

    private static Timeline changed(Timeline timeline, TimelineDialog.Answer answer) {
        TimelineView view = timeline.view().withDevice(answer.device()).withHeight(answer.height());
        Timeline next = timeline.withName(answer.name()).withView(view);
        return timeline.pixels() == answer.pixels() ? next : withPixels(next, answer.pixels());
    }

    /** Segments that lit the whole prop go on doing so. */
    static Timeline withPixels(Timeline timeline, int pixels) {
        return timeline.withPixels(pixels)
                .withSegments(
                        timeline.segments().mapped((Segment segment) -> segment.fitted(timeline.pixels(), pixels)));
    }

    private static int index(Desk desk, Timeline row) {
        List<Timeline> all = desk.project().timelines();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(row.id())) {
                return i;
            }
        }
        return -1;
    }
}
