package org.sequencemaker.ui.paint;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sequencemaker.layout.Metrics;
import org.sequencemaker.layout.Shapes;
import org.sequencemaker.layout.TimelineLayout;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.theme.Theme;

/** A small picture of a whole show, to know it by; nothing can be done in it. */
public final class ShowPreview extends Canvas {
    private static final Metrics SMALL = new Metrics(0, 0, 0, 12, 22, 3);
    private static final int WIDTH = 560;
    private static final int HEIGHT = 160;

    private final Theme theme;
    private Project project = Project.empty("-", Settings.DEFAULT);

    public ShowPreview(Composite parent, Theme theme) {
        super(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.theme = theme;
        setData("org.eclipse.swtbot.widget.key", "show.picture");
        SpokenName.of(
                this,
                () -> Messages.SHOW_PICTURE.text(
                        project.name(), project.timelines().size(), project.duration()));
        addListener(SWT.Paint, this::paint);
    }

    /** Shows a project from now on. */
    public void show(Project next) {
        project = next;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? WIDTH : widthHint, heightHint == SWT.DEFAULT ? HEIGHT : heightHint);
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        Viewport whole = Viewport.fitting(project, area.width, area.height, SMALL);
        new TimelinePainter(event.gc, theme)
                .paint(
                        Shapes.of(TimelineLayout.picture(project.withMarkTracks(List.of()), whole), theme.surface()),
                        0,
                        area.width);
    }
}
