package org.sequencemaker.ui.assistant.ambiguity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.ask.Answer;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.work.OnDisplay;

/**
 * Asks which of two to five readings is meant: side by side, each with a small picture of the show it would make, in
 * numbers, and to be heard. Another can be written, out of one of these or afresh.
 */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class AmbiguityDialog extends AskDialog<Answer> {
    private static final int NONE = 2;
    private static final int MOST_TEXT = 2_000;

    private final Question question;
    private final Project present;
    private final Theme theme;
    private final Hearing hearing;
    private final List<ReadingPane> panes = new ArrayList<>();
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("readings").factory());
    private @Nullable Text own;

    AmbiguityDialog(
            Shell window,
            Question question,
            Project present,
            CompletableFuture<Answer> answer,
            Theme theme,
            Hearing hearing) {
        super(window, Messages.TITLE.text(), answer, new Answer.None());
        this.question = question;
        this.present = present;
        this.theme = theme;
        this.hearing = hearing;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.addListener(SWT.Dispose, event -> {
            work.shutdownNow();
            hearing.end();
        });
    }

    @Override
    void fill(Composite body) {
        List<Question.Reading> readings = question.readings();
        int count = readings.size();
        words(body, bounded(question.text()), WIDTH).setData(KEY, "ambiguity.question");
        Composite row = new Composite(body, SWT.NONE);
        GridLayout columns = new GridLayout(Math.max(1, count), true);
        columns.marginWidth = 0;
        columns.horizontalSpacing = 14;
        row.setLayout(columns);
        row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        int width = count > 3 ? 190 : 250;
        for (int i = 0; i < count; i++) {
            int index = i;
            Question.Reading reading = readings.get(i);
            ReadingPane pane = new ReadingPane(row, theme, index, bounded(reading.title()), width);
            pane.onTake(() -> answer(new Answer.Chosen(index)));
            pane.onEdit(() -> edit(reading.title()));
            pane.onPlay(picture -> hearing.play(picture, () -> answer(new Answer.Chosen(index))));
            panes.add(pane);
            workOut(reading, pane);
        }
        ownWords(body);
    }

    private void workOut(Question.Reading reading, ReadingPane pane) {
        Proposal proposal = reading.proposal();
        if (proposal == null) {
            pane.showNothing();
            return;
        }
        OnDisplay display = new OnDisplay(pane.display());
        work.execute(() -> {
            ReadingPicture picture = ReadingPicture.of(proposal, reading.title(), present);
            display.execute(() -> pane.show(picture));
        });
    }

    private void ownWords(Composite body) {
        words(body, Messages.WRITE.text(), WIDTH);
        Composite line = new Composite(body, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Text text = new Text(line, SWT.BORDER);
        text.setMessage(Messages.WRITE_HINT.text());
        text.setTextLimit(MOST_TEXT);
        text.setData(KEY, "ambiguity.own");
        SpokenName.of(text, Messages.WRITE_HINT.text());
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button send = new Button(line, SWT.PUSH);
        send.setText(Messages.ANSWER.text());
        send.setData(KEY, "ambiguity.answer");
        send.setEnabled(false);
        send.addListener(SWT.Selection, event -> answerOwn());
        text.addListener(SWT.DefaultSelection, event -> answerOwn());
        text.addListener(SWT.Modify, event -> send.setEnabled(!text.getText().isBlank()));
        own = text;
    }

    /** The words of a reading, to be made into others. */
    private void edit(String title) {
        Text text = own;
        if (text != null) {
            text.setText(title);
            text.setFocus();
            text.setSelection(title.length());
        }
    }

    private void answerOwn() {
        Text text = own;
        if (text != null && !text.getText().isBlank()) {
            answer(new Answer.Own(text.getText().strip()));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, NONE, Messages.NONE.text(), false);
    }

    @Override
    protected void buttonPressed(int button) {
        answer(new Answer.None());
    }

    private static String bounded(String text) {
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + "…";
    }
}
