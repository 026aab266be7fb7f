package org.sequencemaker.app.uitests;

import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.sequencemaker.testkit.ui.Ui;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;
import org.sequencemaker.ui.assistant.talk.Talk;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.assistant.view.TranscriptView;

/** The transcript of the chat in a test, and what is said in it as if by a model. */
final class Chat {
    private final Studio studio;

    Chat(Studio studio) {
        this.studio = studio;
    }

    Ui ui() {
        return studio.ui();
    }

    Canvas canvas() {
        return ui().withKey(Canvas.class, "chat.transcript");
    }

    TranscriptView view() {
        Canvas canvas = canvas();
        return ui().ask(() -> (TranscriptView) canvas.getData(TranscriptView.KEY));
    }

    Talk talk() {
        // Until then it becomes another: what was said about the show is read first.
        ui().waitUntil(
                        "what was said about the show",
                        () -> studio.service(AssistantDesk.class).isReady());
        return ui().ask(() -> studio.service(AssistantDesk.class).talk());
    }

    /** A turn that somebody else than the desk fills. */
    TalkTurn begin(String prompt) {
        canvas();
        Talk talk = talk();
        return ui().ask(() -> talk.begin("turn" + talk.turns().size(), prompt, Instant.EPOCH));
    }

    void tell(TalkTurn turn, Consumer<TalkTurn> what) {
        ui().run(() -> what.accept(turn));
    }

    /** Waits until all that was said is in the transcript. */
    void settle() {
        TranscriptView view = view();
        ui().waitUntil("the transcript to follow the talk", view::isUpToDate);
    }

    /** Waits until a row that says something is seen. */
    void waitFor(String words) {
        TranscriptView view = view();
        ui().waitUntil(
                        "\"" + words + "\" in the transcript",
                        () -> view.seen().stream().anyMatch(row -> row.contains(words)));
    }

    boolean sees(String words) {
        TranscriptView view = view();
        return ui().ask(() -> view.seen().stream().anyMatch(row -> row.contains(words)));
    }

    /** Presses a key in the transcript, be the window in front or not. */
    void press(int key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        send(SWT.KeyDown, event);
    }

    /** Goes to what is next in the transcript, as Tab does. */
    void goOn() {
        Event event = new Event();
        event.detail = SWT.TRAVERSE_TAB_NEXT;
        send(SWT.Traverse, event);
    }

    private void send(int type, Event event) {
        Canvas canvas = canvas();
        ui().run(() -> {
            canvas.forceFocus();
            canvas.notifyListeners(type, event);
        });
    }

    /** Clicks at the left end of a row that is seen. */
    void click(String words) {
        Canvas canvas = canvas();
        TranscriptView view = view();
        Rectangle row = ui().ask(() -> view.boundsOf(words));
        ui().hands().click(canvas, row.x + 20, row.y + row.height / 2);
    }
}
