package org.sequencemaker.ui.timeline.inspector;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.InspectorTexts;
import org.sequencemaker.ui.timeline.colour.ColourPicker;
import org.sequencemaker.ui.timeline.song.ShownSurface;
import org.sequencemaker.ui.work.Background;

/** The part of the window that shows what the selected segments have in common. */
public final class InspectorPart {
    /** While something is dragged, often enough for the eye; everything else can go on meanwhile. */
    private static final int PAUSE_MILLIS = 60;

    private final Display display;
    private final InspectorView view;
    private final Subscription current;
    private final List<Subscription> project = new ArrayList<>();
    private final StatusLine status;
    private final Extensions extensions;
    private final Background background;
    private boolean isOver;
    private boolean isLoading;
    private boolean isWaiting;

    @Inject
    public InspectorPart(
            Composite parent,
            CurrentProject current,
            StatusLine status,
            Extensions extensions,
            Background background,
            Memory memory,
            ShownSurface surface) {
        this.display = parent.getDisplay();
        this.view = new InspectorView(parent, status, new ColourPicker(memory, current, surface), surface);
        this.status = status;
        this.extensions = extensions;
        this.background = background;
        this.current = current.listen(this::open);
    }

    @Focus
    void focus() {
        view.setFocus();
    }

    @PreDestroy
    void close() {
        isOver = true;
        current.close();
        leave();
    }

    private void open(OpenProject next) {
        leave();
        project.add(next.selection().listen(selected -> {
            loadKinds(next);
            showSoon();
        }));
        project.add(next.document().listen(change -> showSoon()));
        view.open(next);
        loadKinds(next);
    }

    /**
     * Loads the kinds of effect once there is a segment to give one to: effects are code of plug-ins, which is neither
     * loaded on the display thread nor before anybody needs it.
     */
    private void loadKinds(OpenProject open) {
        if (isLoading || open.selection().selected().segments().isEmpty()) {
            return;
        }
        isLoading = true;
        background.run(
                InspectorTexts.loading(),
                () -> extensions.effects().all(),
                kinds -> {
                    if (!isOver) {
                        view.offer(kinds);
                    }
                },
                problem -> status.showError(InspectorTexts.notLoaded(String.valueOf(problem.getMessage()))));
    }

    private void showSoon() {
        if (!isWaiting) {
            isWaiting = true;
            display.timerExec(PAUSE_MILLIS, () -> {
                isWaiting = false;
                if (!isOver) {
                    view.show();
                }
            });
        }
    }

    private void leave() {
        project.forEach(Subscription::close);
        project.clear();
    }
}
