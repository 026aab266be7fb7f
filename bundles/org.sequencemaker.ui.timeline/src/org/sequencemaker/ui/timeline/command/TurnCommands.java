package org.sequencemaker.ui.timeline.command;

import java.util.Map;
import java.util.function.BiConsumer;
import org.sequencemaker.ui.proposal.Turns;
import org.sequencemaker.ui.timeline.TimelineTexts;
import org.sequencemaker.ui.timeline.proposal.TurnActions;

/** What can be done about the turn of the assistant that the selected segments are from. */
final class TurnCommands {
    static final Map<String, TimelineCommand> ALL = Map.of(
            "selectTurn", TimelineCommand.onSegments(desk -> with(desk, TurnCommands::select)),
            "undoTurn", ofAssistant(TurnCommands::undo),
            "askWhy", ofAssistant(TurnCommands::askWhy));

    private TurnCommands() {}

    private static TimelineCommand ofAssistant(BiConsumer<Desk, String> action) {
        return new TimelineCommand(
                desk -> desk.hasSegments() && desk.ghosts().turns() != null, desk -> with(desk, action));
    }

    private static void with(Desk desk, BiConsumer<Desk, String> action) {
        String turn = TurnActions.turn(desk.open());
        if (turn == null) {
            desk.status().showError(TimelineTexts.noTurn());
        } else {
            action.accept(desk, turn);
        }
    }

    private static void select(Desk desk, String turn) {
        TurnActions.select(desk.open(), turn);
        desk.status().show(TimelineTexts.count(desk.segments().size()));
    }

    private static void undo(Desk desk, String turn) {
        Turns turns = desk.ghosts().turns();
        if (turns != null && turns.canUndo(turn)) {
            turns.undo(turn);
        } else {
            desk.status().showError(TimelineTexts.turnStays());
        }
    }

    private static void askWhy(Desk desk, String turn) {
        Turns turns = desk.ghosts().turns();
        if (turns != null) {
            TurnActions.askWhy(desk.open(), turns, turn);
        }
    }
}
