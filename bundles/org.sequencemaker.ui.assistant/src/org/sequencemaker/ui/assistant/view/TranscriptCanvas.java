package org.sequencemaker.ui.assistant.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.ui.assistant.view.Column.Placed;
import org.sequencemaker.ui.assistant.view.Selection.Mark;
import org.sequencemaker.ui.theme.Theme;

/** The widget that shows the rows: it draws those that are seen, and sets no others. */
final class TranscriptCanvas extends Canvas {
    private final Theme theme;
    private final ChatFonts fonts;
    private final Pictures pictures;
    private final Column<Row> column;
    private final Selection selection = new Selection();
    private final List<Runnable> watchers = new ArrayList<>();
    private List<Placed<Row>> seen = List.of();
    private @Nullable Stop focus;
    private boolean isAdjusting;

    /** A place that the keyboard is at. */
    record Stop(int strip, int row, int press) {}

    TranscriptCanvas(Composite parent, Theme theme) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
        this.theme = theme;
        this.fonts = new ChatFonts(this, theme);
        this.pictures = new Pictures(new RowSetter(new Typesetter(getDisplay(), theme, fonts)));
        this.column = new Column<>(pictures);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> update(false));
        getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> {
            pictures.clear();
            fonts.dispose();
        });
    }

    Column<Row> column() {
        return column;
    }

    Pictures pictures() {
        return pictures;
    }

    Selection selection() {
        return selection;
    }

    List<Placed<Row>> seen() {
        return seen;
    }

    @Nullable
    Stop focus() {
        return focus;
    }

    /** Is called whenever other rows are seen, or the same at other places. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Shows the rows as they are now. @param all whether what was drawn does not hold any more, as the colours are others */
    void update(boolean all) {
        Rectangle area = getClientArea();
        if (pictures.setWidth(area.width) || all) {
            pictures.clear();
            column.forget();
        }
        column.setViewHeight(area.height);
        seen = area.width == 0 || area.height == 0 ? List.of() : column.visible();
        pictures.trim();
        adjustBar();
        watchers.forEach(Runnable::run);
        redraw();
    }

    void scrollBy(int pixels) {
        column.scrollBy(pixels);
        update(false);
    }

    void toEnd() {
        column.toEnd();
        update(false);
    }

    void toStart() {
        column.toStart();
        update(false);
    }

    /** Lets the keyboard be at a place, which is shown; null for nowhere. */
    void focus(@Nullable Stop stop) {
        focus = stop;
        if (stop != null) {
            column.reveal(stop.strip(), stop.row());
        }
        update(false);
    }

    /** What a place of the keyboard does; null if it is not there any more. */
    Picture.@Nullable Press press(@Nullable Stop stop) {
        if (stop == null || stop.strip() >= column.strips()) {
            return null;
        }
        List<Row> rows = column.rows(stop.strip());
        if (stop.row() >= rows.size()) {
            return null;
        }
        List<Picture.Press> presses = pictures.of(rows.get(stop.row())).presses();
        return stop.press() < presses.size() ? presses.get(stop.press()) : null;
    }

    /** The row at a height; null if there is none. */
    @Nullable
    Placed<Row> at(int y) {
        for (Placed<Row> placed : seen) {
            if (y >= placed.y() && y < placed.y() + placed.height()) {
                return placed;
            }
        }
        return null;
    }

    /** The place in the text that is nearest to a point; null if there is no text. */
    @Nullable
    Mark markAt(int x, int y) {
        if (seen.isEmpty()) {
            return null;
        }
        Placed<Row> row = at(y);
        Placed<Row> near = row != null ? row : y < seen.getFirst().y() ? seen.getFirst() : seen.getLast();
        int character = pictures.of(near.row()).characterAt(x, y - near.y());
        return new Mark(near.strip(), near.index(), character);
    }

    /** Calls with each row that is selected, even in part, and the text that is. */
    void selected(Consumer<String> each) {
        Mark first = selection.first();
        Mark last = selection.last();
        if (selection.isEmpty() || first == null || last == null) {
            return;
        }
        for (int i = first.strip(); i <= Math.min(last.strip(), column.strips() - 1); i++) {
            List<Row> rows = column.rows(i);
            int from = i == first.strip() ? first.row() : 0;
            int to = i == last.strip() ? last.row() : rows.size() - 1;
            for (int j = from; j <= Math.min(to, rows.size() - 1); j++) {
                boolean isWhole = !(i == first.strip() && j == first.row()) && !(i == last.strip() && j == last.row());
                // Setting what is not seen only to copy it would take too long.
                String text = isWhole
                        ? rows.get(j).block().plain()
                        : pictures.of(rows.get(j)).text();
                int start = Math.min(selection.from(i, j), text.length());
                each.accept(text.substring(start, Math.max(start, Math.min(selection.to(i, j), text.length()))));
            }
        }
        pictures.trim();
    }

    private void paint(Event event) {
        GC gc = event.gc;
        ChatColours colours = ChatColours.of(theme.isDark());
        gc.setBackground(theme.colour(colours.background()));
        gc.fillRectangle(event.x, event.y, event.width, event.height);
        gc.setTextAntialias(SWT.ON);
        for (Placed<Row> placed : seen) {
            if (placed.y() < event.y + event.height && placed.y() + placed.height() > event.y) {
                int from = selection.from(placed.strip(), placed.index());
                int to = selection.to(placed.strip(), placed.index());
                pictures.of(placed.row()).draw(gc, theme, colours, placed.y(), from, to);
                paintFocus(gc, colours, placed);
            }
        }
        if (seen.isEmpty()) {
            gc.setForeground(theme.colour(colours.dim()));
            gc.setFont(theme.font(Face.NORMAL));
            EmptyWords.draw(gc, getClientArea(), fonts.em());
        }
    }

    private void paintFocus(GC gc, ChatColours colours, Placed<Row> placed) {
        Stop stop = focus;
        Picture.Press press = press(stop);
        if (press == null || stop == null || !isFocusControl()) {
            return;
        }
        if (stop.strip() == placed.strip() && stop.row() == placed.index()) {
            Rectangle area = press.area();
            gc.setForeground(theme.colour(colours.link()));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(area.x - 1, placed.y() + area.y - 1, area.width + 2, area.height + 2, 6, 6);
            gc.setLineWidth(1);
        }
    }

    private void wheel(Event event) {
        scrollBy(-event.count * fonts.em());
        event.doit = false;
    }

    private void scrolled() {
        if (!isAdjusting) {
            ScrollBar bar = getVerticalBar();
            column.scrollTo(bar.getSelection());
            update(false);
        }
    }

    private void adjustBar() {
        isAdjusting = true;
        int view = Math.max(1, column.viewHeight());
        int top = column.top();
        int all = Math.max(column.height(), top + view);
        ScrollBar bar = getVerticalBar();
        bar.setValues(
                column.isAtEnd() ? all - view : top, 0, all, view, fonts.em(), Math.max(1, view - fonts.em() * 2));
        bar.setEnabled(all > view);
        isAdjusting = false;
    }
}
