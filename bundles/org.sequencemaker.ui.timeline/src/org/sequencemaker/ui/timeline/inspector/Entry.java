package org.sequencemaker.ui.timeline.inspector;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sequencemaker.ui.access.SpokenName;

/** A line to type into: what is typed counts when it is left or Enter pressed; Escape brings the old back. */
final class Entry {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final Text field;
    private final Consumer<String> typed;
    private String shown = "";

    /**
     * @param label what stands before it; empty for nothing
     * @param tip what can be typed
     * @param typed gets what the user has typed, if it is something else than what was shown
     */
    Entry(Composite parent, String label, String tip, String key, Consumer<String> typed) {
        this.typed = typed;
        if (!label.isEmpty()) {
            new Label(parent, SWT.NONE).setText(label);
        }
        field = new Text(parent, SWT.BORDER | SWT.SINGLE);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.setToolTipText(tip);
        SpokenName.of(field, label.isEmpty() ? tip : label);
        field.setData(KEY, key);
        field.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> finish()));
        field.addFocusListener(FocusListener.focusLostAdapter(event -> finish()));
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                field.setText(shown);
            }
        });
    }

    /** Shows a value, unless the user is just typing another. */
    void show(String value, boolean enabled) {
        boolean isBusy = field.isFocusControl() && !field.getText().equals(shown);
        if (field.getEnabled() != enabled) {
            field.setEnabled(enabled);
        }
        shown = value;
        if (!isBusy && !field.getText().equals(value)) {
            field.setText(value);
        }
    }

    private void finish() {
        String text = field.getText();
        if (!text.equals(shown)) {
            // What is accepted is shown again as it is written properly.
            String before = shown;
            typed.accept(text);
            if (!field.isDisposed() && shown.equals(before)) {
                field.setText(before);
            }
        }
    }
}
