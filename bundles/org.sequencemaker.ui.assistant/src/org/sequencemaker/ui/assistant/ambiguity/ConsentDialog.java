package org.sequencemaker.ui.assistant.ambiguity;

import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.ui.access.SpokenName;

/** Asks whether a tool may run: which, of whom, and with what. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class ConsentDialog extends AskDialog<Boolean> {
    private static final int YES = 2;
    private static final int ALWAYS = 3;
    private static final int NO = 4;
    private static final int MOST = 4_000;

    private final ToolSpec tool;
    private final String plugin;
    private final ToolCall call;
    private final Runnable always;

    /**
     * @param plugin whose tool it is
     * @param always called where the tool need not be asked for again
     */
    ConsentDialog(
            Shell window,
            ToolSpec tool,
            String plugin,
            ToolCall call,
            CompletableFuture<Boolean> answer,
            Runnable always) {
        super(window, Messages.CONSENT_TITLE.text(), answer, false);
        this.tool = tool;
        this.plugin = plugin;
        this.call = call;
        this.always = always;
    }

    @Override
    void fill(Composite body) {
        words(body, Messages.CONSENT.text(tool.label(), plugin, tool.description()), WIDTH);
        words(body, Messages.ARGUMENTS.text(), WIDTH);
        Text arguments = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        arguments.setText(words(call));
        arguments.setData(KEY, "consent.arguments");
        SpokenName.of(arguments, Messages.ARGUMENTS.text());
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
        size.widthHint = WIDTH;
        size.heightHint = 90;
        arguments.setLayoutData(size);
    }

    private static String words(ToolCall call) {
        StringBuilder words = new StringBuilder();
        call.arguments()
                .forEach((name, value) -> words.append(words.isEmpty() ? "" : "\n")
                        .append(name)
                        .append(": ")
                        .append(value));
        return words.length() <= MOST ? words.toString() : words.substring(0, MOST) + "…";
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, YES, Messages.CONSENT_YES.text(), false);
        createButton(parent, ALWAYS, Messages.CONSENT_ALWAYS.text(), false);
        createButton(parent, NO, Messages.CONSENT_NO.text(), true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == ALWAYS) {
            always.run();
        }
        answer(button == YES || button == ALWAYS);
    }
}
