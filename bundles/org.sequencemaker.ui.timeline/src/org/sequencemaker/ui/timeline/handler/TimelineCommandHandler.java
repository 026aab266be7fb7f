package org.sequencemaker.ui.timeline.handler;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.timeline.command.Desk;
import org.sequencemaker.ui.timeline.command.TimelineCommand;
import org.sequencemaker.ui.timeline.command.TimelineCommands;

/** The handler of all commands of the timeline: finds what the command that was called does. */
public final class TimelineCommandHandler {
    @CanExecute
    boolean canExecute(ParameterizedCommand called, EPartService parts) {
        TimelineCommand command = command(called);
        Desk desk = ShownTimeline.desk(parts);
        return command != null
                && desk != null
                && !desk.open().document().isGesturing()
                && command.isPossible().test(desk);
    }

    @Execute
    void execute(ParameterizedCommand called, EPartService parts) {
        TimelineCommand command = command(called);
        Desk desk = ShownTimeline.desk(parts);
        if (command != null && desk != null) {
            command.action().accept(desk);
        }
    }

    private static @Nullable TimelineCommand command(ParameterizedCommand called) {
        return TimelineCommands.find(called.getId());
    }
}
