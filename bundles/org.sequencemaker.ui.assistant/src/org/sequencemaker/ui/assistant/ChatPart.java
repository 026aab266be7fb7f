package org.sequencemaker.ui.assistant;

import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.work.AfterFirstPicture;

/** The part with the chat. What is in it is made when the user has seen the show. */
public final class ChatPart {
    private final Composite all;
    private final IEclipseContext context;
    private @Nullable ChatView view;
    private boolean wantsFocus;

    @Inject
    public ChatPart(Composite parent, IEclipseContext context, AfterFirstPicture later) {
        this.context = context;
        all = new Composite(parent, SWT.NONE);
        all.setLayout(new FillLayout());
        later.run(this::fill);
    }

    @Focus
    void focus() {
        ChatView made = view;
        if (made == null) {
            wantsFocus = true;
            all.setFocus();
        } else {
            made.setFocus();
        }
    }

    private void fill() {
        if (all.isDisposed()) {
            return;
        }
        ChatView made = new ChatView(all, context);
        view = made;
        all.layout(true, true);
        if (wantsFocus) {
            made.setFocus();
        }
    }
}
