package org.sequencemaker.ui.timeline.command;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Clipboard;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.editing.Selection;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineSurface;
import org.sequencemaker.ui.timeline.TimelineTexts;
import org.sequencemaker.ui.timeline.gesture.Tools;
import org.sequencemaker.ui.timeline.proposal.GhostLayer;

/**
 * Everything a command of the timeline works on.
 *
 * @param shell to ask the user in; null where nobody can be asked
 */
public record Desk(
        OpenProject open,
        TimelineSurface surface,
        Tools tools,
        Clipboard clipboard,
        StatusLine status,
        @Nullable Shell shell) {
    /** What is proposed. */
    GhostLayer ghosts() {
        return surface.ghosts();
    }

    Project project() {
        return open.project();
    }

    Selection selection() {
        return open.selection();
    }

    /** The segments that are selected. */
    Set<SegmentId> segments() {
        return selection().selected().segments();
    }

    boolean hasSegments() {
        return !segments().isEmpty();
    }

    @Nullable
    TimeRange range() {
        return selection().range();
    }

    Time playhead() {
        return open.playhead().time();
    }

    /** Goes to a time and shows it. */
    void goTo(Time time) {
        open.playhead().moveTo(time);
        surface.look(viewport -> viewport.revealing(time));
    }

    /** The timelines of the selected range, or else the one that keys are for. */
    List<TimelineId> rangeTimelines() {
        TimeRange range = range();
        if (range != null) {
            return List.copyOf(range.timelines());
        }
        Timeline row = surface.row();
        return row == null ? List.of() : List.of(row.id());
    }

    /** The timelines that a command at the playhead is for: those of the selected range or segments, or the row. */
    List<TimelineId> playheadTimelines() {
        if (range() == null && hasSegments()) {
            return List.copyOf(selection().segments().keySet());
        }
        return rangeTimelines();
    }

    /** Makes an edit; a refusal is told in the status line. Returns whether it is made. */
    boolean apply(EditName name, UnaryOperator<Project> change) {
        return apply(Edit.of(TimelineTexts.edit(name), change));
    }

    /** Makes an edit that is one step with those before it of the same key. */
    boolean applyMerging(EditName name, Object key, UnaryOperator<Project> change) {
        return apply(Edit.merging(TimelineTexts.edit(name), key, change));
    }

    private boolean apply(Edit edit) {
        Outcome outcome = open.document().apply(edit);
        if (outcome instanceof Outcome.Refused refused) {
            status.showError(refused.reason());
            return false;
        }
        status.show("");
        return true;
    }
}
