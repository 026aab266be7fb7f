package org.sequencemaker.ui.status;

import java.util.function.Consumer;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.signal.Signal;

/** What the status line says: the last message, until the next. On the display thread only. */
public final class StatusLine {
    private final Signal<Message> changes = new Signal<>();
    private Message message = new Message("", false);

    /**
     * A message.
     *
     * @param text one line
     * @param isError whether something went wrong
     */
    public record Message(String text, boolean isError) {}

    public Message message() {
        return message;
    }

    public void show(String text) {
        show(new Message(text, false));
    }

    public void showError(String text) {
        show(new Message(text, true));
    }

    public Subscription listen(Consumer<Message> listener) {
        return changes.listen(listener);
    }

    private void show(Message next) {
        if (!next.equals(message)) {
            message = next;
            changes.tell(next);
        }
    }
}
