package org.sequencemaker.example.lightcount;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sequencemaker.extension.window.ProjectDoor;
import org.sequencemaker.extension.window.ProjectView;
import org.sequencemaker.model.project.Project;

/** A part with a bar for each timeline of the open project: its colours, each as long as it shines, and the dark. */
public final class LightCountPart {
    private static final int MARGIN = 10;
    private static final int BAR = 14;

    private final ProjectView view;
    private final Canvas canvas;
    private List<LightCount> counts = List.of();

    /** Called by the workbench, with what it has in its context. */
    @Inject
    public LightCountPart(Composite parent, ProjectDoor door) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        canvas.setData("org.eclipse.swtbot.widget.key", "lightcount");
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> scrollable());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        view = door.open(LightCountPart.class);
        view.onProject(this::show);
    }

    @Focus
    void focus() {
        canvas.setFocus();
    }

    @PreDestroy
    void close() {
        view.close();
    }

    private void show(Project project) {
        counts = LightCount.of(project);
        scrollable();
        canvas.redraw();
    }

    /** The scroll bar goes over what does not fit, and is off where all does. */
    private void scrollable() {
        int page = Math.max(1, canvas.getClientArea().height);
        int height = Math.max(page, MARGIN + counts.size() * (BAR * 3));
        canvas.getVerticalBar().setVisible(height > page);
        canvas.getVerticalBar().setValues(canvas.getVerticalBar().getSelection(), 0, height, page, BAR * 3, page);
    }

    private void paint(Event event) {
        int y = MARGIN - canvas.getVerticalBar().getSelection();
        for (LightCount count : counts) {
            paint(event.gc, count, y);
            y += BAR * 3;
        }
    }

    private void paint(GC gc, LightCount count, int y) {
        int width = canvas.getClientArea().width - 2 * MARGIN;
        // The colours of the program's style, light or dark; the toolkit sets them anew for each paint.
        gc.setForeground(canvas.getForeground());
        gc.drawText(count.timeline() + "  " + percent(count.part(count.lit())), MARGIN, y, true);
        int top = y + gc.getFontMetrics().getHeight() + 2;
        double x = MARGIN;
        for (LightCount.Share share : count.shares()) {
            double next = x + width * count.part(share.time());
            gc.setBackground(new Color(
                    share.colour().red(), share.colour().green(), share.colour().blue()));
            gc.fillRectangle((int) x, top, (int) next - (int) x, BAR);
            x = next;
        }
        gc.setAlpha(90);
        gc.drawRectangle(MARGIN, top, width - 1, BAR - 1);
        gc.setAlpha(255);
    }

    static String percent(double part) {
        return Math.round(part * 100) + " %";
    }
}
