package org.sequencemaker.ui.assistant;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.sequencemaker.ui.assistant.compose.Composer;
import org.sequencemaker.ui.assistant.compose.ModelMenu;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;
import org.sequencemaker.ui.assistant.view.MeterBar;
import org.sequencemaker.ui.assistant.view.TranscriptView;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.theme.Theme;

/** The chat: what was said, and below it where to say something. */
final class ChatView {
    private final IEclipseContext context;
    private final Composer composer;

    ChatView(Composite parent, IEclipseContext context) {
        this.context = context;
        AssistantDesk desk = context.get(AssistantDesk.class);
        Theme theme = context.get(Theme.class);
        Composite all = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.verticalSpacing = 0;
        all.setLayout(grid);
        ProposedChange proposed = context.get(ProposedChange.class);
        Runnable compare = () -> proposed.look(proposed.side().other());
        TranscriptView transcript = new TranscriptView(all, theme, desk.talk(), desk, compare);
        transcript.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        MeterBar meter = new MeterBar(all, theme, desk.talk());
        meter.control().setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        composer = new Composer(all, theme, desk, context.get(ModelMenu.class), this::has, this::execute);
        composer.control().setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
    }

    void setFocus() {
        composer.setFocus();
    }

    private boolean has(String command) {
        return context.get(ECommandService.class).getCommand(command).isDefined();
    }

    private void execute(String command) {
        ParameterizedCommand ready = context.get(ECommandService.class).createCommand(command, Map.of());
        EHandlerService handlers = context.get(EHandlerService.class);
        if (ready != null && handlers.canExecute(ready)) {
            handlers.executeHandler(ready);
        }
    }
}
