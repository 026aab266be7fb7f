package org.sequencemaker.ui.assistant.context;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.ask.Asking;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.assistant.engine.Assistant;
import org.sequencemaker.assistant.engine.Prompt;
import org.sequencemaker.assistant.engine.Sight;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;
import org.sequencemaker.ui.assistant.endpoint.EndpointChoice;
import org.sequencemaker.ui.work.Errand;
import org.sequencemaker.ui.work.OnDisplay;

/**
 * What goes with the next prompt: the system message by its parts, the tools and what was said, each with its tokens and
 * its text. Plug-ins that add to it are asked on another thread.
 */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
public final class ContextDialog extends Dialog {
    static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final int REFRESH = 2;

    private final AssistantDesk desk;
    private final Extensions extensions;
    private final Errand errand;
    private @Nullable Label summary;
    private @Nullable Table table;
    private @Nullable Text text;
    private List<SeenPart> parts = List.of();

    private ContextDialog(Shell window, AssistantDesk desk, Extensions extensions) {
        super(window);
        this.desk = desk;
        this.extensions = extensions;
        this.errand = new Errand(new OnDisplay(window.getDisplay()));
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /** Opens it, or brings it to the front where it is open. */
    public static void open(Shell window, AssistantDesk desk, Extensions extensions) {
        for (Shell shell : window.getDisplay().getShells()) {
            if (shell.getData() instanceof ContextDialog) {
                shell.forceActive();
                return;
            }
        }
        new ContextDialog(window, desk, extensions).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TITLE.text());
        shell.addListener(SWT.Dispose, event -> errand.stop());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new GridLayout(1, false));
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Label hint = new Label(body, SWT.WRAP);
        hint.setText(Messages.HINT.text());
        Label words = new Label(body, SWT.WRAP);
        words.setData(KEY, "context.summary");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        summary = words;
        table = table(body);
        Text shown = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        shown.setData(KEY, "context.text");
        SpokenName.of(shown, Messages.TEXT.text());
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = 120;
        shown.setLayoutData(room);
        text = shown;
        new InstructionsPane(body, desk, this::refresh);
        refresh();
        return area;
    }

    private Table table(Composite body) {
        Table made = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        made.setHeaderVisible(true);
        made.setData(KEY, "context.parts");
        SpokenName.of(made, Messages.PARTS.text());
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
        size.heightHint = 215;
        made.setLayoutData(size);
        column(made, Messages.PART, 300, SWT.LEFT);
        column(made, Messages.TOKENS, 80, SWT.RIGHT);
        column(made, Messages.LEFT_OUT, 240, SWT.LEFT);
        made.addListener(SWT.Selection, event -> showPart());
        return made;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, REFRESH, Messages.REFRESH.text(), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.CLOSE.text(), false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == REFRESH) {
            refresh();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected Point getInitialSize() {
        return new Point(700, 720);
    }

    private void refresh() {
        Supplier<Prompt> prompt = desk.nextPrompt();
        if (prompt == null) {
            say(Messages.NOT_READ.text());
            return;
        }
        ModelEndpoint endpoint = EndpointChoice.endpoint(desk.chosen());
        String label = desk.chosen().label();
        int context = endpoint == null ? 0 : endpoint.contextTokens();
        String model = endpoint == null ? "" : endpoint.model();
        say(Messages.READING.text());
        errand.start(
                "what the model sees",
                () -> new Assistant(extensions, Asking.NOBODY).sight(prompt.get(), context, model),
                sight -> show(sight, label),
                problem -> say(Messages.FAILED.text(String.valueOf(problem.getMessage()))));
    }

    private void show(Sight sight, String label) {
        Table list = table;
        if (list == null || list.isDisposed()) {
            return;
        }
        int chosen = Math.max(0, list.getSelectionIndex());
        parts = SeenPart.of(sight);
        list.removeAll();
        for (SeenPart part : parts) {
            new TableItem(list, SWT.NONE)
                    .setText(new String[] {part.title(), "%,d".formatted(part.tokens()), part.leftOut()});
        }
        list.setSelection(Math.min(chosen, parts.size() - 1));
        say(
                sight.contextTokens() > 0
                        ? Messages.MODEL.text(label, sight.contextTokens(), sight.tokens())
                        : Messages.MODEL_UNKNOWN.text(label, sight.tokens()));
        showPart();
    }

    private void showPart() {
        Table list = table;
        Text shown = text;
        int row = list == null ? -1 : list.getSelectionIndex();
        if (shown != null && row >= 0 && row < parts.size()) {
            shown.setText(parts.get(row).text());
        }
    }

    private void say(String words) {
        Label label = summary;
        if (label != null && !label.isDisposed()) {
            label.setText(words.replace("&", "&&"));
            label.getParent().layout();
        }
    }

    private static void column(Table table, Messages title, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title.text());
        column.setWidth(width);
    }
}
