package org.sequencemaker.app.preference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.app.Messages;
import org.sequencemaker.app.appearance.Appearance;
import org.sequencemaker.ui.theme.Theme;

/** The preferences: a list of pages on the left, the chosen one on the right. Nothing is changed before it is confirmed. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class PreferencesDialog extends Dialog {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final List<PluginPage> pages;
    private final Edits edits = new Edits();
    private final Theme theme;
    private final List<Content> contents = new ArrayList<>();

    /** Made when they are first shown: many plug-ins have many fields. */
    private final Map<Integer, Control> panes = new HashMap<>();

    private Appearance.Mode mode;
    private @Nullable Composite stack;
    private @Nullable Label problem;

    PreferencesDialog(Shell parent, Appearance.Mode mode, List<PluginPage> pages, Theme theme) {
        super(parent);
        this.mode = mode;
        this.pages = List.copyOf(pages);
        this.theme = theme;
    }

    Appearance.Mode mode() {
        return mode;
    }

    Edits edits() {
        return edits;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.PREFERENCES_TITLE.text());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(new GridLayout(2, false));
        Table list = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        list.setData(KEY, "preferences.pages");
        GridData narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = 190;
        list.setLayoutData(narrow);
        Composite shown = new Composite(area, SWT.NONE);
        shown.setLayout(new StackLayout());
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.widthHint = 560;
        wide.heightHint = 420;
        shown.setLayoutData(wide);
        stack = shown;
        add(list, Messages.PREFERENCES_APPEARANCE.text(), this::appearance);
        for (PluginPage page : pages) {
            add(list, page.name(), scroller -> new PluginPane(scroller, page, edits, theme, this::check).control());
        }
        Label words = new Label(area, SWT.WRAP);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        words.setData(KEY, "preferences.problem");
        problem = words;
        list.addListener(SWT.Selection, event -> show(list.getSelectionIndex()));
        list.setSelection(0);
        show(0);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.CANCEL.text(), false);
    }

    private void add(Table list, String name, Content content) {
        new TableItem(list, SWT.NONE).setText(name);
        contents.add(content);
    }

    private interface Content {
        Composite in(ScrolledComposite scroller);
    }

    private static ScrolledComposite scrolled(Composite parent, Content content) {
        ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        Composite inner = content.in(scroller);
        scroller.setContent(inner);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> {
            int width = scroller.getClientArea().width;
            scroller.setMinSize(inner.computeSize(width, SWT.DEFAULT));
        });
        return scroller;
    }

    private Composite appearance(ScrolledComposite scroller) {
        Composite pane = new Composite(scroller, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 10;
        pane.setLayout(layout);
        new Label(pane, SWT.NONE).setText(Messages.PREFERENCES_COLOURS.text());
        for (Appearance.Mode one : Appearance.Mode.values()) {
            Button button = new Button(pane, SWT.RADIO);
            button.setText(Messages.valueOf("APPEARANCE_" + one.name()).text());
            button.setData(KEY, "preferences.appearance." + one);
            button.setSelection(one == mode);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    mode = one;
                }
            });
        }
        return pane;
    }

    private void show(int index) {
        Composite shown = stack;
        if (shown != null && index >= 0 && shown.getLayout() instanceof StackLayout layout) {
            layout.topControl = panes.computeIfAbsent(index, at -> scrolled(shown, contents.get(at)));
            shown.layout();
        }
    }

    private void check() {
        List<String> faults = edits.faults();
        Label words = problem;
        if (words != null) {
            words.setText(faults.isEmpty() ? "" : faults.getFirst().replace("&", "&&"));
            words.getParent().layout();
        }
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(faults.isEmpty());
        }
    }
}
