package org.sequencemaker.ui.assistant;

import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** The part with the chat. */
public final class ChatPart {
    private final Composite all;

    @Inject
    public ChatPart(Composite parent) {
        all = new Composite(parent, SWT.NONE);
        all.setLayout(new FillLayout());
    }

    @Focus
    void focus() {
        all.setFocus();
    }
}
