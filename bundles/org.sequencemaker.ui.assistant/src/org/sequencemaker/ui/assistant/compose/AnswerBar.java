package org.sequencemaker.ui.assistant.compose;

import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.grid.GridRoom;

/** What the program asks the user in the chat itself: why something was refused, or what was meant. */
final class AnswerBar {
    private final AssistantDesk desk;
    private final Composite bar;
    private final Runnable focusPrompt;
    private @Nullable TalkTurn refused;
    private @Nullable Question suggestion;
    private boolean isDismissed;

    AnswerBar(Composite parent, AssistantDesk desk, Runnable focusPrompt) {
        this.desk = desk;
        this.focusPrompt = focusPrompt;
        bar = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout(3, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        bar.setLayout(grid);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridRoom.give(bar, false);
    }

    /** Asks what there is to be asked now; returns whether that is other than before. */
    boolean update() {
        TalkTurn nowRefused = desk.wantsReason();
        Question nowSuggested = desk.suggestion();
        if (nowRefused == refused && Objects.equals(nowSuggested, suggestion)) {
            return false;
        }
        refused = nowRefused;
        suggestion = nowSuggested;
        isDismissed = false;
        show();
        return true;
    }

    private void show() {
        for (Control old : bar.getChildren()) {
            old.dispose();
        }
        Question question = suggestion;
        if (refused != null) {
            askReason();
        } else if (question != null && !isDismissed) {
            suggest(question);
        }
        GridRoom.give(bar, bar.getChildren().length > 0);
    }

    private void askReason() {
        Label label = new Label(bar, SWT.WRAP);
        label.setText(Messages.REASON.text());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        Text reason = new Text(bar, SWT.BORDER | SWT.SINGLE);
        reason.setData(Composer.KEY, "chat.reason");
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SpokenName.of(reason, Messages.REASON_NAME.text());
        reason.addListener(SWT.DefaultSelection, event -> because(reason.getText()));
        button(bar, Messages.REASON_SEND.text(), () -> because(reason.getText()));
        button(bar, Messages.REASON_NONE.text(), () -> because(""));
    }

    private void because(String reason) {
        desk.because(reason);
        focusPrompt.run();
    }

    private void suggest(Question question) {
        Label label = new Label(bar, SWT.WRAP);
        label.setText(Messages.SUGGESTION.text());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        Composite row = new Composite(bar, SWT.NONE);
        row.setLayout(new RowLayout());
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        for (Question.Reading reading : question.readings()) {
            button(row, reading.title(), () -> desk.send(reading.title()));
        }
        button(row, Messages.SUGGESTION_NONE.text(), () -> {
            isDismissed = true;
            show();
            bar.getParent().layout(true, true);
            focusPrompt.run();
        });
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        // An ampersand of the model's is no mnemonic.
        button.setText(text.replace("&", "&&"));
        button.addListener(SWT.Selection, event -> action.run());
    }
}
