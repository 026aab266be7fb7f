package org.sequencemaker.ui.timeline.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.dialog.FileFilter;
import org.sequencemaker.ui.file.WholeFile;
import org.sequencemaker.ui.timeline.KeyTexts;
import org.sequencemaker.ui.work.Background;

/** Lets the user write the map of colour keys, and bring it from and to a file. */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
public final class KeyMapDialog extends Dialog {
    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final String SUFFIX = ".keys.txt";

    /** No map is larger; what is would only fill the memory. */
    private static final long MOST_BYTES = 100_000;

    private final FileDialogs dialogs;
    private final Background background;
    private final Function<Set<Character>, @Nullable String> taken;
    private KeyMap map;
    private @Nullable Text text;
    private @Nullable Label problem;

    /** @param taken says which of some keys calls a command already; null for none */
    public KeyMapDialog(
            Shell parent,
            KeyMap map,
            FileDialogs dialogs,
            Background background,
            Function<Set<Character>, @Nullable String> taken) {
        super(parent);
        this.taken = taken;
        this.map = map;
        this.dialogs = dialogs;
        this.background = background;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Returns the map that the user wants, or null if none. */
    public @Nullable KeyMap ask() {
        return open() == Window.OK ? map : null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(KeyTexts.dialog("title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(KeyTexts.dialog("hint"));
        hint.setLayoutData(hinted(new GridData(SWT.FILL, SWT.CENTER, true, false), 460, SWT.DEFAULT));
        Text field = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        field.setLayoutData(hinted(new GridData(SWT.FILL, SWT.FILL, true, true), 460, 320));
        field.setText(map.text());
        field.setData(KEY, "keys.text");
        field.addListener(SWT.Modify, event -> check());
        text = field;
        Label label = new Label(area, SWT.WRAP);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label.setData(KEY, "keys.problem");
        problem = label;
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(new GridLayout(3, true));
        button(buttons, "standard", () -> show(KeyMap.STANDARD.text()));
        button(buttons, "import", this::read);
        button(buttons, "export", this::write);
        return area;
    }

    private static GridData hinted(GridData data, int width, int height) {
        data.widthHint = width;
        data.heightHint = height;
        return data;
    }

    private static void button(Composite parent, String name, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(KeyTexts.dialog(name));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void check() {
        Text field = text;
        Button ok = getButton(IDialogConstants.OK_ID);
        if (field == null || ok == null) {
            return;
        }
        try {
            map = KeyMap.parse(field.getText());
            String wrong = taken.apply(map.keys().keySet());
            say(wrong == null ? "" : wrong);
            ok.setEnabled(wrong == null);
        } catch (KeyMap.Problem wrong) {
            say(KeyTexts.problem(wrong));
            ok.setEnabled(false);
        }
    }

    private void say(String words) {
        Label label = problem;
        if (label != null && !label.isDisposed()) {
            label.setText(words);
            label.requestLayout();
        }
    }

    private void show(String newText) {
        Text field = text;
        if (field != null && !field.isDisposed()) {
            field.setText(newText);
        }
    }

    private void read() {
        Path chosen = dialogs.open(KeyTexts.dialog("import"), List.of(filter()), null);
        if (chosen != null) {
            background.run(
                    KeyTexts.dialog("import"),
                    () -> content(chosen),
                    this::show,
                    wrong -> say(KeyTexts.failed(chosen, wrong)));
        }
    }

    private void write() {
        String written = map.text();
        Path chosen = dialogs.save(KeyTexts.dialog("export"), "colours" + SUFFIX, List.of(filter()), null);
        if (chosen != null) {
            background.run(
                    KeyTexts.dialog("export"),
                    () -> {
                        WholeFile.write(chosen, written);
                        return chosen;
                    },
                    file -> say(KeyTexts.written(file)),
                    wrong -> say(KeyTexts.failed(chosen, wrong)));
        }
    }

    private static String content(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(KeyTexts.dialog("large"));
        }
        return Files.readString(file);
    }

    private static FileFilter filter() {
        return new FileFilter(KeyTexts.dialog("files"), List.of(".txt"));
    }
}
