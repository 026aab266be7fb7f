package org.sequencemaker.plugin.testkit.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatReply;

/**
 * What a model sent in one answer, piece by piece, and how it ended.
 *
 * <p>A file holds one answer or several, parted by lines of {@code ---}. One line is one piece:
 *
 * <pre>
 * # a remark, and blank lines: nothing
 * text Sure, \n            more words; \n, \t and \\ are what they are in Java
 * thinking Which balls?    more of what the model thinks aloud
 * call 0 call_1 add_glow   a tool call begins: which of this answer, the server's id, the tool
 * arguments 0 {"timelines":"all"}
 * used 812 0 45            tokens: sent, of these from the cache, written
 * still                    nothing new, but the server is alive
 * stop end                 or calls, length, filter
 * error RATE_LIMIT 20 try again later
 * </pre>
 *
 * <p>An error has its kind, the seconds to wait (-1 for unknown) and the server's words. An answer without a
 * {@code stop} or {@code error} at its end has broken off in the middle.
 *
 * @param events in order
 * @param stop why the answer ended; null if it broke off or failed
 * @param error how it failed; null if it did not
 */
public record RecordedStream(
        List<ChatEvent> events,
        ChatReply.@Nullable Stop stop,
        @Nullable ChatException error) {
    public RecordedStream {
        events = List.copyOf(events);
    }

    /** Returns an answer of nothing but words. */
    public static RecordedStream saying(String words) {
        return new RecordedStream(List.of(new ChatEvent.TextDelta(words)), ChatReply.Stop.END, null);
    }

    /**
     * Reads the answers of a file.
     *
     * @throws IllegalArgumentException if a line is not as it should be, with its number
     */
    public static List<RecordedStream> read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the recorded stream " + file, e);
        }
    }

    /** Reads the answers of a file beside a class, which is how tests in a bundle find theirs. */
    public static List<RecordedStream> read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + name + " beside " + beside.getName());
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the recorded stream " + name, e);
        }
    }

    /**
     * Reads the answers of a text.
     *
     * @param name what complaints call it
     */
    public static List<RecordedStream> parse(String text, String name) {
        List<RecordedStream> streams = new ArrayList<>();
        StreamReader reader = new StreamReader();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (content.strip().equals("---")) {
                streams.add(reader.end());
                reader = new StreamReader();
                continue;
            }
            try {
                reader.read(content);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        streams.add(reader.end());
        return streams;
    }
}
