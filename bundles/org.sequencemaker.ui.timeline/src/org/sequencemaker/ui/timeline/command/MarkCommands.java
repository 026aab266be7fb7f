package org.sequencemaker.ui.timeline.command;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.mark.TimeText;
import org.sequencemaker.model.project.MarkEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.TrackEdits;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.timeline.EditName;

/**
 * Adds and changes marks. New ones go to the track that commands are for; what is done to many is done to the
 * selected ones, or to all of that track where none is selected.
 */
final class MarkCommands {
    private static final int MOST_NUMBER = 99_999;

    static final Map<String, TimelineCommand> ALL = all();

    private MarkCommands() {}

    private static Map<String, TimelineCommand> all() {
        Map<String, TimelineCommand> all = new HashMap<>();
        all.put("addMark", TimelineCommand.always(desk -> add(desk, false)));
        all.put("tapMark", TimelineCommand.always(desk -> add(desk, true)));
        all.put("numberMarks", onTrack(MarkCommands::number));
        all.put("divideMarks", onTrack(MarkCommands::divide));
        all.put("shiftMarks", onTrack(MarkCommands::shift));
        all.put("selectMarks", onTrack(MarkCommands::selectAll));
        return all;
    }

    static TimelineCommand onTrack(Consumer<Desk> action) {
        return new TimelineCommand(desk -> desk.surface().track() != null, action);
    }

    /** While the song plays the mark is where it is heard; all taps of one run are one step then. */
    private static void add(Desk desk, boolean taps) {
        boolean isPlaying = desk.tools().playing().isPlaying();
        Time heard = isPlaying ? desk.tools().playing().now() : desk.playhead();
        Mark mark = Mark.at(Time.min(heard, desk.project().duration()), "");
        MarkTrack track = desk.surface().track();
        String id = track == null ? TrackEdits.freeId(desk.project()) : track.id();
        UnaryOperator<Project> change =
                project -> MarkEdits.add(track == null ? TrackEdits.add(project, fresh(id)) : project, id, mark);
        boolean isDone = taps && isPlaying
                ? desk.applyMerging(
                        EditName.MARK_TAP, List.of("tap", desk.tools().playing().run()), change)
                : desk.apply(EditName.MARK_ADD, change);
        if (isDone) {
            desk.surface().setTrack(id);
            if (!isPlaying) {
                desk.selection().selectMarks(List.of(mark.id()));
            }
        }
    }

    static MarkTrack fresh(String id) {
        return new MarkTrack(id, Messages.TRACK_NEW.text(), MarkTrack.Kind.OWN, MarkTrack.OWN_COLOUR, List.of());
    }

    /** Asks for what can be changed of the selected mark, or for one label where several are selected. */
    static void edit(Desk desk) {
        Set<MarkId> marks = desk.selection().selected().marks();
        Mark one = marks.size() == 1 ? find(desk.project(), marks.iterator().next()) : null;
        Shell shell = desk.shell();
        if (one != null && shell != null) {
            Mark changed = new MarkDialog(shell, desk.project(), one).ask();
            if (changed != null) {
                desk.apply(EditName.MARK_CHANGE, project -> MarkEdits.change(project, one.id(), mark -> changed));
            }
        } else if (marks.size() > 1) {
            String label = Asking.line(
                    desk, Messages.MARKS_TITLE.text(), Messages.MARKS_LABEL.text(marks.size()), "", typed -> null);
            if (label != null) {
                desk.apply(EditName.MARK_CHANGE, project -> relabelled(project, marks, label.strip()));
            }
        }
    }

    private static Project relabelled(Project project, Collection<MarkId> marks, String label) {
        Project next = project;
        for (MarkId id : marks) {
            next = MarkEdits.change(next, id, mark -> mark.withLabel(label));
        }
        return next;
    }

    private static @Nullable Mark find(Project project, MarkId id) {
        return project.markTracks().stream()
                .flatMap(track -> track.marks().stream())
                .filter(mark -> mark.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static void number(Desk desk) {
        MarkTrack track = target(desk);
        if (track != null) {
            OptionalInt first = Asking.number(
                    desk, Messages.NUMBER_TITLE.text(), Messages.NUMBER_QUESTION.text(), 1, 0, MOST_NUMBER);
            if (first.isPresent()) {
                desk.apply(
                        EditName.MARK_NUMBER,
                        project -> MarkEdits.number(project, track.id(), chosen(desk), first.getAsInt()));
            }
        }
    }

    private static void divide(Desk desk) {
        MarkTrack track = target(desk);
        if (track != null) {
            OptionalInt parts = Asking.number(
                    desk, Messages.DIVIDE_TITLE.text(), Messages.DIVIDE_QUESTION.text(), 2, 2, MarkEdits.MOST_PARTS);
            if (parts.isPresent()) {
                desk.apply(
                        EditName.MARK_DIVIDE,
                        project -> MarkEdits.subdivide(project, track.id(), chosen(desk), parts.getAsInt()));
            }
        }
    }

    private static void shift(Desk desk) {
        MarkTrack track = target(desk);
        if (track == null) {
            return;
        }
        TimeText text = new TimeText(
                desk.project().settings().refreshRate(), Bars.of(desk.project().markTracks()));
        String typed = Asking.line(
                desk,
                Messages.SHIFT_TITLE.text(),
                Messages.SHIFT_QUESTION.text(),
                "10 ms",
                line -> line != null && text.parseDistance(line) != null ? null : Messages.SHIFT_NO_TIME.text());
        Time by = typed == null ? null : text.parseDistance(typed);
        Collection<MarkId> marks =
                chosen(desk).isEmpty() ? track.marks().stream().map(Mark::id).toList() : chosen(desk);
        if (by != null) {
            desk.apply(EditName.MARK_MOVE, project -> MarkEdits.move(project, marks, by));
        }
    }

    private static void selectAll(Desk desk) {
        MarkTrack track = desk.surface().track();
        if (track != null) {
            desk.selection().selectMarks(track.marks().stream().map(Mark::id).toList());
        }
    }

    /** The track that has marks to do something with; says so where there is none. */
    private static @Nullable MarkTrack target(Desk desk) {
        Set<MarkId> chosen = desk.selection().selected().marks();
        MarkTrack track = chosen.isEmpty()
                ? desk.surface().track()
                : TrackEdits.of(desk.project(), chosen.iterator().next());
        if (track == null || track.marks().isEmpty()) {
            desk.status().showError(Messages.NO_MARKS.text());
            return null;
        }
        return track;
    }

    private static Set<MarkId> chosen(Desk desk) {
        return desk.selection().selected().marks();
    }
}
