package org.sequencemaker.ui.timeline.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.selected.OnSegments;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.ColourEdits;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.colour.ColourPicker;

/** Colours by command: of the selected segments, of the brush, and one in the place of another. */
final class ColourCommands {
    static final Map<String, TimelineCommand> ALL = all();

    private ColourCommands() {}

    private static Map<String, TimelineCommand> all() {
        Map<String, TimelineCommand> all = new HashMap<>();
        all.put("chooseColour", TimelineCommand.always(ColourCommands::choose));
        all.put("pickColour", TimelineCommand.always(ColourCommands::pick));
        all.put("replaceColour", TimelineCommand.always(ColourCommands::replace));
        return all;
    }

    /** Paints what is selected in a colour that the user chooses; the brush takes it too. */
    private static void choose(Desk desk) {
        Shell shell = desk.shell();
        ColourPicker picker = desk.tools().picker();
        Rgb chosen = shell == null || picker == null ? null : picker.ask(shell, current(desk));
        if (chosen != null) {
            take(desk, chosen);
        }
    }

    /** Has the user point at a colour on the timeline, and paints what is selected in it. */
    private static void pick(Desk desk) {
        desk.status().show(Messages.PICK_HINT.text());
        desk.surface().beginPicking(colour -> {
            if (colour != null) {
                take(desk, colour);
            }
        });
    }

    private static void take(Desk desk, Rgb colour) {
        desk.tools().brush().take(Look.solid(colour));
        if (desk.hasSegments()) {
            desk.apply(
                    EditName.COLOUR,
                    OnSegments.each(
                            desk.segments(),
                            (timeline, ids) -> timeline.change(
                                    ids,
                                    segment -> segment.withLook(segment.look().withColour(colour)))));
        }
    }

    private static void replace(Desk desk) {
        Shell shell = desk.shell();
        ColourPicker picker = desk.tools().picker();
        ReplaceDialog.Answer answer = shell == null || picker == null
                ? null
                : new ReplaceDialog(shell, desk.project(), current(desk), desk.hasSegments(), picker).ask();
        if (answer != null) {
            desk.apply(
                    EditName.REPLACE_COLOUR,
                    project -> answer.onlySelected()
                            ? ColourEdits.replace(project, desk.segments(), answer.old(), answer.by())
                            : ColourEdits.replace(project, answer.old(), answer.by()));
        }
    }

    /** What the first selected segment starts in, or else the brush. */
    private static Rgb current(Desk desk) {
        Segment first = first(desk);
        return first == null
                ? desk.tools().brush().look().start()
                : first.look().start();
    }

    private static @Nullable Segment first(Desk desk) {
        return desk.selection().segments().values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse(null);
    }
}
