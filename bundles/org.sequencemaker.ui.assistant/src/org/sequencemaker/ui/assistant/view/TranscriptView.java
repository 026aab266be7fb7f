package org.sequencemaker.ui.assistant.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.assistant.markdown.GrowingMarkdown;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.Talk;
import org.sequencemaker.ui.assistant.talk.TalkActions;
import org.sequencemaker.ui.assistant.talk.TalkListener;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.assistant.view.TranscriptCanvas.Stop;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.work.OnDisplay;

/**
 * What was said, turn by turn: prompts, answers, folded thoughts and calls of tools, proposals with their buttons, and what
 * each turn has used. It follows the talk at most thirty times a second, however fast that grows, and stays at its end
 * unless the user has scrolled up. On the display thread.
 */
public final class TranscriptView {
    /** The data of the canvas under which its view can be looked up, as by tests. */
    public static final String KEY = "org.sequencemaker.transcript";

    private static final int FRAME_MILLIS = 33;

    private final Composite all;
    private final TranscriptCanvas canvas;
    private final Button below;
    private final TalkActions actions;
    private final Runnable compare;
    private final Feed feed;
    private final ThreadPoolExecutor reader;
    private long refreshedNanos = System.nanoTime();
    private boolean isDue;

    /**
     * @param actions what can be done with what is shown
     * @param compare looks at the other side of what is proposed
     */
    public TranscriptView(Composite parent, Theme theme, Talk talk, TalkActions actions, Runnable compare) {
        this.actions = actions;
        this.compare = compare;
        all = new Composite(parent, SWT.NONE);
        below = new Button(all, SWT.PUSH);
        canvas = new TranscriptCanvas(all, theme);
        canvas.setData("org.eclipse.swtbot.widget.key", "chat.transcript");
        canvas.setData(KEY, this);
        reader = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(null, work, "chat reader", GrowingMarkdown.STACK);
            thread.setDaemon(true);
            return thread;
        });
        reader.allowCoreThreadTimeOut(true);
        OnDisplay display = new OnDisplay(all.getDisplay());
        feed = new Feed(talk, canvas.column(), actions::canUndo, reader, display, this::soon);
        new TranscriptKeys(canvas, this::press, this::copySelection);
        new TranscriptPointer(canvas, this::press);
        new TranscriptAccessible(canvas);
        new TranscriptMenu(this, canvas, actions);
        makeButton();
        listen(talk, theme);
        soon();
    }

    public Control control() {
        return all;
    }

    /** Whether all of the talk is shown, or would be if it were scrolled to. */
    public boolean isUpToDate() {
        return feed.isUpToDate() && !isDue;
    }

    /** What the rows that are seen say, from the top. */
    public List<String> seen() {
        List<String> words = new ArrayList<>();
        canvas.seen().forEach(placed -> words.add(RowWords.of(placed.row())));
        return words;
    }

    /** Where the row is that says something, among those that are seen; empty if there is none. */
    public Rectangle boundsOf(String words) {
        return canvas.seen().stream()
                .filter(placed -> RowWords.of(placed.row()).contains(words))
                .findFirst()
                .map(placed -> new Rectangle(0, placed.y(), canvas.getClientArea().width, placed.height()))
                .orElse(new Rectangle(0, 0, 0, 0));
    }

    /** How many rows have been set since the beginning: what stands is not set again. */
    public long rowsSet() {
        return canvas.pictures().made();
    }

    /** How many rows there are. */
    public int rows() {
        int sum = 0;
        for (int i = 0; i < canvas.column().strips(); i++) {
            sum += canvas.column().rows(i).size();
        }
        return sum;
    }

    TurnRows turn(int strip) {
        return feed.turn(strip);
    }

    void copySelection() {
        StringBuilder text = new StringBuilder();
        canvas.selected(row -> text.append(text.isEmpty() ? "" : "\n").append(row));
        Copying.text(canvas.getDisplay(), text.toString());
    }

    void edit(TalkTurn turn) {
        EditPromptDialog dialog = new EditPromptDialog(canvas.getShell(), turn.prompt());
        if (dialog.open() == Window.OK && !dialog.prompt().isBlank()) {
            actions.resend(turn, dialog.prompt().strip());
        }
    }

    private void listen(Talk talk, Theme theme) {
        Subscription ofTalk = talk.listen(new TalkListener() {
            @Override
            public void turnChanged(TalkTurn turn) {
                feed.changed(turn);
            }

            @Override
            public void turnsChanged() {
                canvas.selection().clear();
                feed.changed();
            }
        });
        Subscription ofTheme = theme.listen(() -> canvas.update(true));
        all.addDisposeListener(event -> {
            ofTalk.close();
            ofTheme.close();
            reader.shutdownNow();
        });
    }

    private void makeButton() {
        below.setText(Messages.NEW_BELOW.text());
        below.setData("org.eclipse.swtbot.widget.key", "chat.newBelow");
        below.setVisible(false);
        below.addListener(SWT.Selection, event -> {
            canvas.toEnd();
            canvas.forceFocus();
        });
        canvas.watch(() -> {
            if (canvas.column().isAtEnd() && below.getVisible()) {
                below.setVisible(false);
            }
        });
        all.addListener(SWT.Resize, event -> place());
    }

    private void place() {
        Rectangle area = all.getClientArea();
        canvas.setBounds(area);
        Point size = below.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int gap = canvas.pictures().em() / 2;
        below.setBounds((area.width - size.x) / 2, area.height - size.y - gap, size.x, size.y);
    }

    /** Follows the talk with the next frame. */
    private void soon() {
        if (!isDue && !all.isDisposed()) {
            isDue = true;
            long since = (System.nanoTime() - refreshedNanos) / 1_000_000;
            Display display = all.getDisplay();
            display.timerExec((int) Math.max(1, FRAME_MILLIS - since), this::refresh);
        }
    }

    private void refresh() {
        isDue = false;
        if (all.isDisposed()) {
            return;
        }
        int before = canvas.column().height();
        feed.refresh();
        canvas.update(false);
        if (!canvas.column().isAtEnd() && canvas.column().height() > before && !below.getVisible()) {
            below.setVisible(true);
        }
        refreshedNanos = System.nanoTime();
    }

    private void press(Stop stop, Aim aim) {
        TurnRows rows = feed.turn(stop.strip());
        switch (aim) {
            case Aim.Folds folds -> fold(rows, stop);
            case Aim.Opens link -> LinkQuestion.ask(canvas.getShell(), link.address());
            case Aim.Presses pressed ->
                press(rows, canvas.column().rows(stop.strip()).get(stop.row()), pressed.button());
        }
    }

    /** The line that is pressed stays where it is, and what belongs to it comes below. */
    private void fold(TurnRows rows, Stop stop) {
        rows.toggle(canvas.column().rows(stop.strip()).get(stop.row()).item());
        canvas.column().hold();
        canvas.selection().clear();
        feed.changed(rows.turn());
        feed.refresh();
        canvas.update(false);
    }

    private void press(TurnRows rows, Row row, Row.Button button) {
        TalkTurn turn = rows.turn();
        switch (button.verb()) {
            case ACCEPT -> actions.take(turn, Part.ALL);
            case REFUSE -> actions.refuse(turn, Part.ALL);
            case ACCEPT_LINE -> line(turn, row, button, true);
            case REFUSE_LINE -> line(turn, row, button, false);
            case COMPARE -> compare.run();
            case COPY -> Copying.text(canvas.getDisplay(), rows.answer());
            case EDIT -> edit(turn);
            case UNDO -> actions.undo(turn);
        }
    }

    private void line(TalkTurn turn, Row row, Row.Button button, boolean takes) {
        if (turn.items().get(row.item()) instanceof Proposed proposed
                && button.number() < proposed.left().lines().size()) {
            Part part = proposed.left().lines().get(button.number()).part();
            if (takes) {
                actions.take(turn, part);
            } else {
                actions.refuse(turn, part);
            }
        }
    }
}
