package org.sequencemaker.ui.assistant.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatModel;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.chat.Usage;

/** A model that says what the test wrote down, answer by answer. */
public final class ScriptedProvider implements ChatProvider {
    static final String PLUGIN_XML = """
            <extension point="org.sequencemaker.chatProviders">
               <provider id="scripted" label="Scripted" description="Says what the test wrote down." key="none"
                     class="org.sequencemaker.ui.assistant.desk.ScriptedProvider"/>
            </extension>
            """;

    /** Answers to come; a line that begins with {@code !} is a call, {@code ...} waits for ever, {@code x} fails. */
    static final ConcurrentLinkedDeque<List<String>> SCRIPT = new ConcurrentLinkedDeque<>();

    /** The last messages that arrived, with what the program told before the prompt. */
    static final ConcurrentLinkedDeque<String> TOLD = new ConcurrentLinkedDeque<>();

    static volatile @Nullable Usage usage;
    static volatile int flood;
    static volatile CountDownLatch hanging = new CountDownLatch(1);

    @Override
    public List<ChatModel> models(ChatEndpoint endpoint, Host host) {
        return List.of();
    }

    @Override
    public ChatReply chat(ChatRequest request, ChatListener listener, Host host)
            throws ChatException, InterruptedException {
        request.messages().getLast().parts().forEach(part -> TOLD.add(part.toString()));
        List<String> lines = SCRIPT.isEmpty() ? List.of("Done.") : SCRIPT.removeFirst();
        List<ChatPart> parts = new ArrayList<>();
        for (String line : lines) {
            if (line.equals("...")) {
                hanging.countDown();
                Thread.sleep(600_000);
            } else if (line.equals("x")) {
                throw new ChatException(ChatException.Kind.AUTH, "the server says: no such key");
            } else if (line.startsWith("!")) {
                parts.add(call(line, parts.size(), listener));
            } else {
                parts.add(say(line, listener));
            }
        }
        Usage used = usage;
        if (used != null) {
            listener.on(new ChatEvent.Used(used));
        }
        boolean calls = parts.stream().anyMatch(ChatPart.Call.class::isInstance);
        return new ChatReply(
                new ChatMessage(Role.ASSISTANT, parts),
                calls ? ChatReply.Stop.CALLS : ChatReply.Stop.END,
                used == null ? Usage.UNKNOWN : used,
                "m");
    }

    private static ChatPart call(String line, int index, ChatListener listener) {
        String[] words = line.substring(1).split(" ", 2);
        String id = "c" + System.nanoTime();
        String json = words[1].replace('\'', '"');
        listener.on(new ChatEvent.CallBegins(index, id, words[0]));
        listener.on(new ChatEvent.CallDelta(index, json.substring(0, 1)));
        listener.on(new ChatEvent.CallDelta(index, json.substring(1)));
        return new ChatPart.Call(id, words[0], json);
    }

    private static ChatPart say(String line, ChatListener listener) {
        int times = Math.max(1, flood);
        for (int i = 0; i < times; i++) {
            for (String word : line.split("(?<= )")) {
                listener.on(new ChatEvent.TextDelta(word));
            }
        }
        return new ChatPart.Text(line.repeat(times));
    }

    static void reset() {
        SCRIPT.clear();
        TOLD.clear();
        usage = null;
        flood = 0;
        hanging = new CountDownLatch(1);
    }
}
