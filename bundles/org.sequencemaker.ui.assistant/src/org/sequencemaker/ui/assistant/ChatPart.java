package org.sequencemaker.ui.assistant;

import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.sequencemaker.ui.work.AfterFirstPicture;
import org.sequencemaker.ui.work.PartContents;

/** The part with the chat. What is in it is made when the user has seen the show. */
public final class ChatPart {
    private final PartContents<ChatView> contents;

    @Inject
    public ChatPart(
            Composite parent,
            IEclipseContext context,
            AfterFirstPicture later,
            MApplication application,
            EModelService models,
            EPartService parts) {
        contents = new PartContents<>(parent, later::run, all -> new ChatView(all, context));
        // It may have been a window of its own when the program ended.
        later.run(() -> new Floating(application, models, parts).watch());
    }

    @Focus
    void focus() {
        contents.focus(ChatView::setFocus);
    }
}
