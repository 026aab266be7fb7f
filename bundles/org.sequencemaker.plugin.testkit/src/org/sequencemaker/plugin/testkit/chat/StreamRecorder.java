package org.sequencemaker.plugin.testkit.chat;

import java.util.Locale;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.Usage;

/**
 * Writes down what a real model sends, in the form that {@link RecordedStream} reads. Give it to a chat provider as its
 * listener, once and by hand; the tests then play the text. It holds what the model said: read it before you publish
 * it.
 */
public final class StreamRecorder implements ChatListener {
    private final StringBuilder lines = new StringBuilder();

    @Override
    public synchronized void on(ChatEvent event) {
        lines.append(line(event)).append('\n');
    }

    /** The answer is whole. */
    public synchronized void ended(ChatReply reply) {
        lines.append("stop ")
                .append(reply.stop().name().toLowerCase(Locale.ROOT))
                .append('\n');
    }

    /** There was no whole answer. */
    public synchronized void failed(ChatException e) {
        lines.append("error %s %d %s%n"
                .formatted(e.kind(), e.retryAfterSeconds(), Escapes.escaped(String.valueOf(e.getMessage())))
                .replace(System.lineSeparator(), "\n"));
    }

    /** Returns what has been written down so far. */
    public synchronized String text() {
        return lines.toString();
    }

    private static String line(ChatEvent event) {
        return switch (event) {
            case ChatEvent.TextDelta text -> "text " + Escapes.escaped(text.text());
            case ChatEvent.ThinkingDelta thinking -> "thinking " + Escapes.escaped(thinking.text());
            case ChatEvent.CallBegins call -> "call %d %s %s".formatted(call.index(), call.id(), call.tool());
            case ChatEvent.CallDelta delta -> "arguments " + delta.index() + " " + Escapes.escaped(delta.json());
            case ChatEvent.Used used -> used(used.usage());
            case ChatEvent.StillThere still -> "still";
        };
    }

    private static String used(Usage usage) {
        return "used %d %d %d".formatted(usage.input(), usage.cached(), usage.output());
    }
}
