package org.sequencemaker.ui.timeline.command;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.editing.selected.OnSegments;
import org.sequencemaker.editing.selected.OnTimelines;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.mark.TimeText;
import org.sequencemaker.model.project.ShowTime;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Ripple;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** Inserts time and takes it out, so that all that comes later moves along. */
final class TimeCommands {
    static final Map<String, TimelineCommand> ALL = Map.of(
            "insertTime", TimelineCommand.always(desk -> insert(desk, false)),
            "insertTimeAll", TimelineCommand.always(desk -> insert(desk, true)),
            "cutTime", new TimelineCommand(desk -> desk.range() != null, TimeCommands::cut),
            "cutTimeAll", new TimelineCommand(desk -> desk.range() != null, TimeCommands::cutAll),
            "rippleDelete", TimelineCommand.onSegments(TimeCommands::rippleDelete));

    private TimeCommands() {}

    /** Inserts as much as the selected range is long, before it; without one, what the user says, at the playhead. */
    private static void insert(Desk desk, boolean everywhere) {
        TimeRange range = desk.range();
        Time at = range == null ? desk.playhead() : range.span().start();
        Time by = range == null ? ask(desk) : range.span().length();
        if (by == null) {
            return;
        }
        if (everywhere) {
            desk.apply(EditName.INSERT_TIME_ALL, project -> ShowTime.insert(project, at, by));
        } else {
            List<TimelineId> timelines = desk.playheadTimelines();
            desk.apply(EditName.INSERT_TIME, OnTimelines.each(timelines, timeline -> Ripple.push(timeline, at, by)));
        }
    }

    private static void cut(Desk desk) {
        TimeRange range = desk.range();
        if (range != null
                && desk.apply(
                        EditName.CUT_TIME,
                        OnTimelines.each(range.timelines(), timeline -> Ripple.pull(timeline, range.span())))) {
            leave(desk, range);
        }
    }

    private static void cutAll(Desk desk) {
        TimeRange range = desk.range();
        if (range != null && desk.apply(EditName.CUT_TIME_ALL, project -> ShowTime.delete(project, range.span()))) {
            leave(desk, range);
        }
    }

    /** The range is gone; what has taken its place is another one. */
    private static void leave(Desk desk, TimeRange range) {
        desk.selection().clear();
        desk.goTo(Time.min(desk.project().duration(), range.span().start()));
    }

    private static void rippleDelete(Desk desk) {
        desk.apply(EditName.RIPPLE_DELETE, OnSegments.each(desk.segments(), Ripple::remove));
    }

    private static @Nullable Time ask(Desk desk) {
        Shell shell = desk.shell();
        if (shell == null) {
            return null;
        }
        Bars bars = Bars.of(desk.project().markTracks());
        TimeText text = new TimeText(desk.project().settings().refreshRate(), bars);
        InputDialog dialog = new InputDialog(
                shell,
                TimelineTexts.insertTitle(),
                TimelineTexts.insertQuestion(),
                "0:01.000",
                typed -> isAmount(text, typed) ? null : TimelineTexts.noTime());
        return dialog.open() == Window.OK ? text.parseDistance(dialog.getValue()) : null;
    }

    private static boolean isAmount(TimeText text, String typed) {
        Time time = text.parseDistance(typed);
        return time != null && time.isAfter(Time.ZERO);
    }
}
