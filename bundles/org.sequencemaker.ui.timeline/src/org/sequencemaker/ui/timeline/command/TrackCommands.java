package org.sequencemaker.ui.timeline.command;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.MarkEdits;
import org.sequencemaker.model.project.TrackEdits;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.colour.ColourPicker;

/** Adds, changes and arranges tracks of marks: all but adding is for the track that commands are for. */
final class TrackCommands {
    static final Map<String, TimelineCommand> ALL = all();

    private TrackCommands() {}

    private static Map<String, TimelineCommand> all() {
        Map<String, TimelineCommand> all = new HashMap<>();
        all.put("addMarkTrack", TimelineCommand.always(TrackCommands::add));
        all.put("markTrackProperties", MarkCommands.onTrack(TrackCommands::edit));
        all.put("markTrackColour", MarkCommands.onTrack(TrackCommands::colour));
        all.put("removeMarkTrack", MarkCommands.onTrack(TrackCommands::remove));
        all.put(
                "hideMarkTrack",
                MarkCommands.onTrack(desk -> change(desk, EditName.TRACK_SHOW, track -> track.withVisible(false))));
        all.put(
                "showMarkTracks",
                new TimelineCommand(
                        desk -> desk.project().markTracks().stream().anyMatch(track -> !track.visible()),
                        TrackCommands::showAll));
        all.put("markTrackUp", MarkCommands.onTrack(desk -> shift(desk, -1)));
        all.put("markTrackDown", MarkCommands.onTrack(desk -> shift(desk, 1)));
        return all;
    }

    private static void add(Desk desk) {
        Shell shell = desk.shell();
        String id = TrackEdits.freeId(desk.project());
        MarkTrack track = MarkCommands.fresh(id);
        MarkTrack wanted = shell == null
                ? track
                : new TrackDialog(shell, track, desk.tools().picker()).ask();
        if (wanted != null && desk.apply(EditName.TRACK_ADD, project -> TrackEdits.add(project, wanted))) {
            desk.surface().setTrack(id);
        }
    }

    static void edit(Desk desk) {
        Shell shell = desk.shell();
        MarkTrack track = desk.surface().track();
        if (shell != null && track != null) {
            MarkTrack wanted = new TrackDialog(shell, track, desk.tools().picker()).ask();
            if (wanted != null) {
                change(
                        desk,
                        EditName.TRACK_CHANGE,
                        now -> now.withName(wanted.name())
                                .withKind(wanted.kind())
                                .withColour(wanted.colour()));
            }
        }
    }

    private static void colour(Desk desk) {
        Shell shell = desk.shell();
        ColourPicker picker = desk.tools().picker();
        MarkTrack track = desk.surface().track();
        if (shell != null && picker != null && track != null) {
            Rgb chosen = picker.ask(shell, track.colour());
            if (chosen != null) {
                change(desk, EditName.TRACK_CHANGE, now -> now.withColour(chosen));
            }
        }
    }

    private static void remove(Desk desk) {
        MarkTrack track = desk.surface().track();
        if (track != null) {
            desk.apply(EditName.TRACK_REMOVE, project -> TrackEdits.remove(project, track.id()));
        }
    }

    private static void showAll(Desk desk) {
        desk.apply(
                EditName.TRACK_SHOW,
                project -> TrackEdits.show(
                        project,
                        project.markTracks().stream().map(MarkTrack::id).collect(Collectors.toSet())));
    }

    private static void shift(Desk desk, int by) {
        MarkTrack track = desk.surface().track();
        if (track != null) {
            desk.apply(EditName.TRACK_ORDER, project -> TrackEdits.shift(project, track.id(), by));
        }
    }

    private static void change(Desk desk, EditName name, UnaryOperator<MarkTrack> change) {
        MarkTrack track = desk.surface().track();
        if (track != null) {
            desk.apply(name, project -> MarkEdits.change(project, track.id(), change));
        }
    }
}
