package org.sequencemaker.ui.timeline.proposal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.GhostShapes;
import org.sequencemaker.layout.GhostStretch.Kind;
import org.sequencemaker.layout.Shape;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.layout.Shape.Text;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.paint.TimelinePainter;
import org.sequencemaker.ui.theme.Theme;

/** The signs of the kinds with how many there are of each: what the timelines show, in words. */
final class GhostLegend extends Canvas {
    private static final int SIGN = 19;
    private static final int SPACE = 12;
    private static final int HEIGHT = 22;

    private final Theme theme;
    private List<Line> lines = List.of();
    private GhostCount count = GhostCount.NONE;
    private boolean isShort;

    /** A sign and the words beside it. */
    private record Line(Kind kind, boolean collides, String words, int width) {}

    GhostLegend(Composite parent, Theme theme) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.theme = theme;
        setData("org.eclipse.swtbot.widget.key", "proposal.legend");
        SpokenName.of(this, () -> GhostWords.of(count));
        addListener(SWT.Paint, this::paint);
        Subscription subscription = theme.listen(this::redraw);
        addListener(SWT.Dispose, event -> subscription.close());
    }

    /** @param withoutWords shows numbers only, where there is no room for more */
    void show(GhostCount next, boolean withoutWords) {
        count = next;
        isShort = withoutWords;
        List<Line> all = new ArrayList<>();
        GC gc = new GC(this);
        gc.setFont(theme.font(Face.NORMAL));
        add(all, gc, Kind.ADDED, false, next.added(), Messages.ADDED);
        add(all, gc, Kind.REMOVED, false, next.removed(), Messages.REMOVED);
        add(all, gc, Kind.CHANGED, false, next.changed(), Messages.CHANGED);
        if (next.colliding() > 0) {
            add(all, gc, Kind.CHANGED, true, next.colliding(), Messages.COLLIDING);
        }
        gc.dispose();
        lines = all;
        setToolTipText(GhostWords.of(next));
        redraw();
    }

    private void add(List<Line> all, GC gc, Kind kind, boolean collides, int number, Messages words) {
        String text = isShort ? Integer.toString(number) : words.text(number);
        all.add(new Line(kind, collides, text, gc.textExtent(text).x + 4));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = lines.stream().mapToInt(line -> SIGN + line.width() + SPACE).sum();
        return new Point(width, HEIGHT);
    }

    private void paint(Event event) {
        SurfaceColours colours = theme.surface();
        List<Shape> shapes = new ArrayList<>();
        int x = 1;
        for (Line line : lines) {
            shapes.addAll(GhostShapes.sample(line.kind(), line.collides(), x, (HEIGHT - 14) / 2, colours));
            shapes.add(new Text(x + SIGN, 0, line.width(), HEIGHT, line.words(), colours.text(), Face.NORMAL));
            x += SIGN + line.width() + SPACE;
        }
        new TimelinePainter(event.gc, theme).paint(shapes, 0, getClientArea().width);
    }
}
