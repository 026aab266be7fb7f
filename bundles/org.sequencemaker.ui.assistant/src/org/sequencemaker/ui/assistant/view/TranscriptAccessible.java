package org.sequencemaker.ui.assistant.view;

import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.access.SpokenLines;
import org.sequencemaker.ui.assistant.view.Column.Placed;
import org.sequencemaker.ui.assistant.view.TranscriptCanvas.Stop;

/** Tells screen readers what the transcript is and shows: a list whose lines are the rows that are seen. */
final class TranscriptAccessible extends SpokenLines {
    private final TranscriptCanvas canvas;

    TranscriptAccessible(TranscriptCanvas canvas) {
        super(canvas, Messages.TRANSCRIPT_NAME.text());
        this.canvas = canvas;
        canvas.watch(this::tell);
    }

    private List<Placed<Row>> rows() {
        return canvas.seen();
    }

    @Override
    protected int count() {
        return rows().size();
    }

    @Override
    protected String words(int line) {
        return RowWords.of(rows().get(line).row());
    }

    @Override
    protected @Nullable Rectangle place(int line) {
        Placed<Row> row = rows().get(line);
        return new Rectangle(0, row.y(), canvas.getClientArea().width, row.height());
    }

    @Override
    protected int at(int x, int y) {
        Placed<Row> row = canvas.at(y);
        return row == null ? NO_LINE : rows().indexOf(row);
    }

    @Override
    protected int current() {
        Stop stop = canvas.focus();
        for (int i = 0; stop != null && i < rows().size(); i++) {
            Placed<Row> row = rows().get(i);
            if (row.strip() == stop.strip() && row.index() == stop.row()) {
                return i;
            }
        }
        return NO_LINE;
    }

    @Override
    protected @Nullable String news() {
        int line = current();
        return line == NO_LINE ? null : words(line);
    }

    @Override
    protected String hint() {
        return Messages.TRANSCRIPT_HINT.text();
    }

    @Override
    protected int role(int line) {
        return RowWords.role(rows().get(line).row());
    }

    @Override
    protected int state(int line) {
        return switch (rows().get(line).row().fold()) {
            case OPEN -> ACC.STATE_EXPANDED;
            case CLOSED -> ACC.STATE_COLLAPSED;
            default -> 0;
        };
    }
}
