package org.sequencemaker.ui.timeline.palette;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.colour.ColourPicker;
import org.sequencemaker.ui.timeline.song.ShownSurface;

/** The part of the window that shows the palettes of the project. */
public final class PalettePart {
    private final Brush brush;
    private final StatusLine status;
    private final PaletteView view;
    private final Subscription current;
    private final List<Subscription> project = new ArrayList<>();

    @Inject
    public PalettePart(
            Composite parent,
            CurrentProject current,
            Brush brush,
            Memory memory,
            StatusLine status,
            ShownSurface shown) {
        this.brush = brush;
        this.status = status;
        this.view = new PaletteView(parent, new ColourPicker(memory, current, shown), brush);
        this.current = current.listen(this::show);
    }

    @Focus
    void focus() {
        view.setFocus();
    }

    @PreDestroy
    void close() {
        current.close();
        leave();
    }

    private void show(OpenProject next) {
        leave();
        project.add(next.document().listen(change -> {
            if (change.touches(Project::palettes)) {
                view.show();
            }
        }));
        view.show(new PaletteDesk(next, brush, status));
    }

    private void leave() {
        project.forEach(Subscription::close);
        project.clear();
    }
}
