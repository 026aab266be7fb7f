package org.sequencemaker.ui.assistant.context;

import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.project.AssistantSettings;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;
import org.sequencemaker.ui.project.OpenProject;

/** The custom instructions of the open project; saving them is a step that can be undone. */
final class InstructionsPane {
    private static final int MOST = 20_000;

    private final AssistantDesk desk;
    private final Runnable saved;
    private final Text text;
    private final Label message;
    private @Nullable OpenProject shown;

    /** @param saved told when other instructions are in the project */
    InstructionsPane(Composite parent, AssistantDesk desk, Runnable saved) {
        this.desk = desk;
        this.saved = saved;
        Group all = new Group(parent, SWT.NONE);
        all.setText(Messages.INSTRUCTIONS.text());
        all.setLayout(new GridLayout(2, false));
        all.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Label hint = new Label(all, SWT.WRAP);
        hint.setText(Messages.INSTRUCTIONS_HINT.text());
        GridData words = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        words.widthHint = 560;
        hint.setLayoutData(words);
        text = new Text(all, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setTextLimit(MOST);
        text.setData(ContextDialog.KEY, "context.instructions");
        SpokenName.of(text, Messages.INSTRUCTIONS.text());
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        room.heightHint = 70;
        text.setLayoutData(room);
        message = new Label(all, SWT.WRAP);
        message.setData(ContextDialog.KEY, "context.message");
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button save = new Button(all, SWT.PUSH);
        save.setText(Messages.SAVE.text());
        save.setData(ContextDialog.KEY, "context.save");
        save.addListener(SWT.Selection, event -> save());
        Subscription subscription = desk.listen(this::follow);
        all.addListener(SWT.Dispose, event -> subscription.close());
        follow();
    }

    /** Another project has instructions of its own; what was typed for the last one is not for it. */
    private void follow() {
        OpenProject open = desk.project();
        if (!Objects.equals(open, shown)) {
            shown = open;
            text.setText(present());
            message.setText("");
        }
    }

    private String present() {
        OpenProject open = desk.project();
        return open == null ? "" : open.project().assistant().customInstructions();
    }

    private void save() {
        OpenProject open = desk.project();
        String typed = text.getText().strip();
        if (open == null || typed.equals(present())) {
            return;
        }
        Outcome outcome = open.document().apply(Messages.EDIT_INSTRUCTIONS.text(), project -> with(project, typed));
        message.setText((outcome instanceof Outcome.Refused refused ? refused.reason() : Messages.SAVED.text())
                .replace("&", "&&"));
        message.getParent().layout();
        saved.run();
    }

    private static Project with(Project project, String instructions) {
        AssistantSettings old = project.assistant();
        return project.withAssistant(new AssistantSettings(
                instructions, old.presets(), old.taskTemplates(), old.activePreset(), old.kept()));
    }
}
