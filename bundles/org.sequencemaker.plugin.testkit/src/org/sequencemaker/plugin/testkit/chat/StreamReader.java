package org.sequencemaker.plugin.testkit.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.Usage;

/** Reads the lines of one answer. */
final class StreamReader {
    private final List<ChatEvent> events = new ArrayList<>();
    private ChatReply.@Nullable Stop stop;
    private @Nullable ChatException error;

    /** @throws IllegalArgumentException if the line is not as it should be, saying why */
    void read(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (stop != null || error != null) {
            throw new IllegalArgumentException("the answer has ended; a line of --- begins the next");
        }
        int blank = line.indexOf(' ');
        String word = blank < 0 ? line.strip() : line.substring(0, blank);
        String rest = blank < 0 ? "" : line.substring(blank + 1);
        switch (word) {
            case "text" -> events.add(new ChatEvent.TextDelta(Escapes.plain(rest)));
            case "thinking" -> events.add(new ChatEvent.ThinkingDelta(Escapes.plain(rest)));
            case "still" -> events.add(new ChatEvent.StillThere());
            case "call" -> {
                String[] parts = parts(rest, 3, "call INDEX ID TOOL");
                events.add(new ChatEvent.CallBegins(number(parts[0]), parts[1], parts[2].strip()));
            }
            case "arguments" -> {
                String[] parts = parts(rest, 2, "arguments INDEX JSON");
                events.add(new ChatEvent.CallDelta(number(parts[0]), Escapes.plain(parts[1])));
            }
            case "used" -> {
                String[] parts = parts(rest, 3, "used SENT CACHED WRITTEN");
                events.add(new ChatEvent.Used(new Usage(number(parts[0]), number(parts[1]), number(parts[2].strip()))));
            }
            case "stop" -> stop = constant(ChatReply.Stop.class, rest);
            case "error" -> {
                String[] parts = parts(rest, 3, "error KIND SECONDS WORDS");
                error = new ChatException(
                        constant(ChatException.Kind.class, parts[0]), Escapes.plain(parts[2]), number(parts[1]));
            }
            default ->
                throw new IllegalArgumentException(
                        "\"" + word
                                + "\" is unknown; a line begins with text, thinking, call, arguments, used, still, stop or error");
        }
    }

    RecordedStream end() {
        return new RecordedStream(events, stop, error);
    }

    private static String[] parts(String rest, int count, String form) {
        String[] parts = rest.split(" ", count);
        if (parts.length < count) {
            throw new IllegalArgumentException("it should be: " + form);
        }
        return parts;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a whole number", e);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text.strip())) {
                return constant;
            }
        }
        String all = Arrays.toString(type.getEnumConstants());
        throw new IllegalArgumentException("\"" + text.strip() + "\" is none of "
                + (type == ChatReply.Stop.class ? all.toLowerCase(Locale.ROOT) : all));
    }
}
