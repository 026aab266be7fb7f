package org.sequencemaker.ui.assistant;

import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
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
    public ChatPart(
            Composite parent,
            IEclipseContext context,
            AfterFirstPicture later,
            MApplication application,
            EModelService models,
            EPartService parts) {
        this.context = context;
        all = new Composite(parent, SWT.NONE);
        all.setLayout(new FillLayout());
        later.run(this::fill);
        // It may have been a window of its own when the program ended.
        later.run(() -> new Floating(application, models, parts).watch());
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
