package org.sequencemaker.ui.assistant.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.assistant.talk.Talk;
import org.sequencemaker.ui.assistant.talk.TalkListener;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.assistant.talk.TurnUsage;
import org.sequencemaker.ui.theme.Theme;

/** What all turns have used, and how full the model's memory is. On the display thread. */
public final class MeterBar {
    private static final int FRAME_MILLIS = 200;

    /** From here on the bar warns: soon a part of the conversation will not be sent any more. */
    private static final int FULL = 80;

    private final Canvas canvas;
    private final Theme theme;
    private final Talk talk;
    private TurnUsage total = TurnUsage.NONE;
    private boolean isDue;

    public MeterBar(Composite parent, Theme theme, Talk talk) {
        this.theme = theme;
        this.talk = talk;
        this.canvas = new Bar(parent);
        canvas.setData("org.eclipse.swtbot.widget.key", "chat.meter");
        canvas.addListener(SWT.Paint, this::paint);
        SpokenName.of(canvas, () -> Messages.METER_NAME.text() + ": " + words());
        Subscription ofTheme = theme.listen(canvas::redraw);
        Subscription ofTalk = talk.listen(new TalkListener() {
            @Override
            public void turnChanged(TalkTurn turn) {
                soon();
            }

            @Override
            public void turnsChanged() {
                soon();
            }
        });
        canvas.addDisposeListener(event -> {
            ofTheme.close();
            ofTalk.close();
        });
        refresh();
    }

    public Control control() {
        return canvas;
    }

    /** What it shows, in words. */
    public String words() {
        return UsageWords.sum(total) + " · " + context();
    }

    private String context() {
        int percent = UsageWords.context(total);
        return percent < 0 ? Messages.CONTEXT_UNKNOWN.text() : Messages.CONTEXT.text(percent);
    }

    private void soon() {
        if (!isDue) {
            isDue = true;
            canvas.getDisplay().timerExec(FRAME_MILLIS, this::refresh);
        }
    }

    private void refresh() {
        isDue = false;
        if (!canvas.isDisposed()) {
            total = talk.total();
            String context = UsageWords.context(total) < 0
                    ? Messages.CONTEXT_UNKNOWN.text()
                    : Messages.CONTEXT_TOOLTIP.text(
                            UsageWords.count(total.context()), UsageWords.count(total.contextLimit()));
            canvas.setToolTipText(UsageWords.sum(total) + "\n" + context);
            canvas.redraw();
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        ChatColours colours = ChatColours.of(theme.isDark());
        Rectangle area = canvas.getClientArea();
        gc.setBackground(theme.colour(colours.background()));
        gc.fillRectangle(area);
        gc.setForeground(theme.colour(colours.line()));
        gc.drawLine(0, 0, area.width, 0);
        if (talk.turns().isEmpty()) {
            return;
        }
        gc.setFont(theme.font(Face.SMALL));
        gc.setForeground(theme.colour(colours.dim()));
        int em = gc.getFontMetrics().getHeight();
        int y = (area.height - em) / 2;
        String context = context();
        int right = area.width - em / 2 - gc.textExtent(context).x;
        gc.drawText(context, right, y, true);
        int bar = UsageWords.context(total) < 0 ? 0 : Math.min(6 * em, area.width / 5);
        int x = right - em / 2 - bar;
        paintBar(gc, colours, new Rectangle(x, area.height / 2 - em / 4, bar, Math.max(4, em / 2)));
        gc.setClipping(0, 0, Math.max(0, x - em / 2), area.height);
        gc.drawText(UsageWords.brief(total), em / 2, y, true);
        gc.setClipping((Rectangle) null);
    }

    private void paintBar(GC gc, ChatColours colours, Rectangle bar) {
        int percent = UsageWords.context(total);
        if (percent < 0) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.colour(percent >= FULL ? colours.bad() : colours.strong()));
        if (percent > 0) {
            gc.fillRectangle(bar.x, bar.y, Math.max(2, bar.width * percent / 100), bar.height);
        }
        gc.setForeground(theme.colour(colours.dim()));
        gc.drawRectangle(bar.x, bar.y, bar.width - 1, bar.height - 1);
    }

    /** As high as a line of small words. */
    private final class Bar extends Canvas {
        Bar(Composite parent) {
            super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        }

        @Override
        public Point computeSize(int wide, int high, boolean changed) {
            GC gc = new GC(this);
            gc.setFont(theme.font(Face.SMALL));
            int em = gc.getFontMetrics().getHeight();
            gc.dispose();
            return new Point(wide == SWT.DEFAULT ? em * 12 : wide, high == SWT.DEFAULT ? em * 3 / 2 : high);
        }
    }
}
