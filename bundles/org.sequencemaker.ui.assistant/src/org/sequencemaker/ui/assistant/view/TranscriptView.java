package org.sequencemaker.ui.assistant.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.assistant.Messages;
import org.sequencemaker.ui.assistant.talk.Said;
import org.sequencemaker.ui.assistant.talk.Talk;
import org.sequencemaker.ui.assistant.talk.TalkActions;
import org.sequencemaker.ui.assistant.talk.TalkItem;
import org.sequencemaker.ui.assistant.talk.TalkListener;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.theme.Theme;

/** What was said, as plain text. */
public final class TranscriptView {
    private final StyledText text;
    private final Talk talk;
    private boolean isStale;

    /** @param actions what can be done with what is shown */
    public TranscriptView(Composite parent, Theme theme, Talk talk, TalkActions actions) {
        this.talk = talk;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setData("org.eclipse.swtbot.widget.key", "chat.transcript");
        SpokenName.of(text, Messages.TRANSCRIPT_NAME.text());
        Subscription subscription = talk.listen(new TalkListener() {
            @Override
            public void turnChanged(TalkTurn turn) {
                paintSoon();
            }

            @Override
            public void turnsChanged() {
                paintSoon();
            }
        });
        text.addDisposeListener(event -> subscription.close());
        paintSoon();
    }

    public Control control() {
        return text;
    }

    private void paintSoon() {
        if (!isStale) {
            isStale = true;
            text.getDisplay().timerExec(50, this::paint);
        }
    }

    private void paint() {
        isStale = false;
        if (text.isDisposed()) {
            return;
        }
        StringBuilder all = new StringBuilder();
        for (TalkTurn turn : talk.turns()) {
            all.append("> ").append(turn.prompt()).append('\n');
            for (TalkItem item : turn.items()) {
                all.append(item instanceof Said said ? said.text().toString() : item.toString())
                        .append('\n');
            }
        }
        text.setText(all.toString());
    }
}
