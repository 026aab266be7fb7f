package org.sequencemaker.ui.assistant.endpoint;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.extension.chat.ChatProviderSpec;
import org.sequencemaker.llm.Key;
import org.sequencemaker.ui.access.SpokenName;

/** Takes a key once. What is kept is never shown again; only whether there is one. */
final class KeyField {
    private final Text text;
    private final Button save;
    private final Button remove;
    private final Label state;
    private Consumer<String> kept = key -> {};

    KeyField(Composite parent) {
        new Label(parent, SWT.NONE).setText(Messages.KEY.text());
        text = new Text(parent, SWT.BORDER | SWT.PASSWORD);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setToolTipText(Messages.KEY_TIP.text());
        text.setData(EndpointsDialog.KEY, "endpoints.key");
        SpokenName.of(text, Messages.KEY.text());
        text.addListener(SWT.Modify, event -> enable());
        text.addListener(SWT.DefaultSelection, event -> save());
        save = button(parent, Messages.SAVE_KEY, "endpoints.saveKey");
        save.addListener(SWT.Selection, event -> save());
        remove = button(parent, Messages.REMOVE_KEY, "endpoints.removeKey");
        remove.addListener(SWT.Selection, event -> kept.accept(""));
        new Label(parent, SWT.NONE);
        state = new Label(parent, SWT.WRAP);
        state.setData(EndpointsDialog.KEY, "endpoints.keyState");
        state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        enable();
    }

    /** @param what gets a key to be kept; an empty text is to take the kept one away */
    void onKey(Consumer<String> what) {
        kept = what;
    }

    /**
     * Shows whether there is a key.
     *
     * @param variable of the environment that stands in for it; null for none
     * @param isOther whether another endpoint was shown before
     */
    void show(ModelEndpoint endpoint, @Nullable ChatProviderSpec spec, @Nullable String variable, boolean isOther) {
        if (isOther) {
            text.setText("");
        }
        ChatProviderSpec.Key need = spec == null ? ChatProviderSpec.Key.OPTIONAL : spec.key();
        boolean isWanted = need != ChatProviderSpec.Key.NONE;
        text.setEnabled(isWanted);
        remove.setEnabled(endpoint.hasKey());
        state.setText(
                endpoint.hasKey()
                        ? Messages.KEY_SAVED.text()
                        : !isWanted
                                ? Messages.KEY_NONE.text()
                                : variable != null
                                        ? Messages.KEY_ENVIRONMENT.text(variable)
                                        : need == ChatProviderSpec.Key.REQUIRED
                                                ? Messages.KEY_NEEDED.text()
                                                : Messages.KEY_OPTIONAL.text());
        enable();
    }

    private void enable() {
        save.setEnabled(!text.getText().isBlank());
    }

    private void save() {
        String typed = text.getText().strip();
        if (typed.isEmpty()) {
            return;
        }
        try {
            Key.of(typed);
        } catch (IllegalArgumentException e) {
            state.setText(Messages.KEY_BAD.text(String.valueOf(e.getMessage())));
            state.getParent().layout();
            return;
        }
        // Gone from the window before it is kept.
        text.setText("");
        kept.accept(typed);
    }

    private static Button button(Composite parent, Messages label, String id) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label.text());
        button.setData(EndpointsDialog.KEY, id);
        return button;
    }
}
