package org.sequencemaker.ui.assistant.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.assistant.talk.TalkActions;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.assistant.view.Column.Placed;
import org.sequencemaker.ui.assistant.view.TranscriptCanvas.Stop;

/** The menu of the transcript, about the turn that the pointer or the keyboard is at. */
final class TranscriptMenu {
    private final TranscriptView view;
    private final TranscriptCanvas canvas;
    private final TalkActions actions;
    private final Menu menu;

    TranscriptMenu(TranscriptView view, TranscriptCanvas canvas, TalkActions actions) {
        this.view = view;
        this.canvas = canvas;
        this.actions = actions;
        this.menu = new Menu(canvas);
        menu.setData("org.eclipse.swtbot.widget.key", "chat.menu");
        menu.addListener(SWT.Show, event -> fill());
        canvas.setMenu(menu);
    }

    private void fill() {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        add(Messages.COPY_SELECTION, !canvas.selection().isEmpty(), view::copySelection);
        TurnRows turn = turn();
        if (turn != null) {
            TalkTurn of = turn.turn();
            String answer = turn.answer();
            add(Messages.COPY_ANSWER, !answer.isEmpty(), () -> Copying.text(canvas.getDisplay(), answer));
            add(Messages.COPY_PROMPT, true, () -> Copying.text(canvas.getDisplay(), of.prompt()));
            new MenuItem(menu, SWT.SEPARATOR);
            add(Messages.EDIT_RESEND, true, () -> view.edit(of));
            add(Messages.SELECT_TURN, true, () -> actions.selectAll(of));
            add(Messages.UNDO_TURN, actions.canUndo(of), () -> actions.undo(of));
        }
    }

    private void add(Messages label, boolean isEnabled, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.text());
        item.setEnabled(isEnabled);
        item.addListener(SWT.Selection, event -> what.run());
    }

    private @Nullable TurnRows turn() {
        int y = canvas.toControl(canvas.getDisplay().getCursorLocation()).y;
        Placed<Row> pointed = canvas.at(y);
        Stop stop = canvas.focus();
        if (pointed != null && canvas.getClientArea().contains(1, y)) {
            return view.turn(pointed.strip());
        }
        if (stop != null) {
            return view.turn(stop.strip());
        }
        return canvas.seen().isEmpty()
                ? null
                : view.turn(canvas.seen().getLast().strip());
    }
}
