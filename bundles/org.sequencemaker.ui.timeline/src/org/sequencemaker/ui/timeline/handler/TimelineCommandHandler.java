package org.sequencemaker.ui.timeline.handler;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.sequencemaker.ui.timeline.command.Desk;
import org.sequencemaker.ui.timeline.command.TimelineCommand;
import org.sequencemaker.ui.timeline.command.TimelineCommands;

/** The handler of all commands of the timeline: finds what the command that was called does. */
public final class TimelineCommandHandler {
    @CanExecute
    boolean canExecute(ParameterizedCommand called, EPartService parts) {
        Desk desk = ShownTimeline.desk(parts);
        TimelineCommand command = desk == null ? null : TimelineCommands.find(called.getId(), desk);
        return command != null
                && desk != null
                && !desk.open().document().isGesturing()
                && command.isPossible().test(desk);
    }

    @Execute
    void execute(ParameterizedCommand called, EPartService parts) {
        Desk desk = ShownTimeline.desk(parts);
        if (desk != null) {
            TimelineCommands.call(called.getId(), desk);
        }
    }
}
