package org.sequencemaker.plugin.testkit.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.ModelDoor;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatModel;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.chat.Usage;

/**
 * A model that plays recorded streams, one a request, and remembers what it was asked. It is a chat provider for
 * whole conversations, and the model behind {@link Host#model()} for single questions. Safe from any thread.
 */
public final class RecordedChat implements ChatProvider, ModelDoor {
    private final List<RecordedStream> streams;
    private final List<ChatRequest> requests = new ArrayList<>();
    private int played;

    public RecordedChat(List<RecordedStream> streams) {
        this.streams = List.copyOf(streams);
    }

    /** Returns a model that says these words, one text a request. */
    public static RecordedChat saying(String... answers) {
        return new RecordedChat(
                List.of(answers).stream().map(RecordedStream::saying).toList());
    }

    /** Returns what it was asked, in order. */
    public synchronized List<ChatRequest> requests() {
        return List.copyOf(requests);
    }

    @Override
    public List<ChatModel> models(ChatEndpoint endpoint, Host host) {
        return List.of(new ChatModel("recorded", "Recorded", 0, true, true, true));
    }

    @Override
    public ChatReply chat(ChatRequest request, ChatListener listener, Host host) throws ChatException {
        return answer(request, listener);
    }

    @Override
    public String ask(String instructions, String question) throws ChatException {
        ChatRequest request = new ChatRequest(
                new ChatEndpoint("", ""),
                "recorded",
                instructions,
                List.of(ChatMessage.user(question)),
                List.of(),
                0,
                Map.of());
        return answer(request, event -> {}).message().text();
    }

    /**
     * Plays the next stream.
     *
     * @throws ChatException if that is how the recorded answer ended
     * @throws AssertionError if there is no recorded answer left
     */
    public ChatReply answer(ChatRequest request, ChatListener listener) throws ChatException {
        RecordedStream stream = next(request);
        Reply reply = new Reply();
        for (ChatEvent event : stream.events()) {
            listener.on(event);
            reply.add(event);
        }
        ChatException error = stream.error();
        if (error != null) {
            throw error;
        }
        ChatReply.Stop stop = stream.stop();
        if (stop == null) {
            throw new ChatException(ChatException.Kind.NETWORK, "the answer broke off");
        }
        return new ChatReply(
                new ChatMessage(ChatMessage.Role.ASSISTANT, reply.parts()), stop, reply.usage, request.model());
    }

    private synchronized RecordedStream next(ChatRequest request) {
        requests.add(request);
        if (played == streams.size()) {
            throw new AssertionError("the model was asked once more than there are recorded answers ("
                    + streams.size() + "); it was asked: "
                    + request.messages().getLast().parts());
        }
        return streams.get(played++);
    }

    /** Puts the pieces together. */
    private static final class Reply {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder thinking = new StringBuilder();
        private final Map<Integer, ChatEvent.CallBegins> calls = new TreeMap<>();
        private final Map<Integer, StringBuilder> arguments = new TreeMap<>();
        private Usage usage = Usage.UNKNOWN;

        void add(ChatEvent event) {
            switch (event) {
                case ChatEvent.TextDelta more -> text.append(more.text());
                case ChatEvent.ThinkingDelta more -> thinking.append(more.text());
                case ChatEvent.CallBegins call -> calls.put(call.index(), call);
                case ChatEvent.CallDelta more ->
                    arguments
                            .computeIfAbsent(more.index(), index -> new StringBuilder())
                            .append(more.json());
                case ChatEvent.Used used -> usage = used.usage();
                case ChatEvent.StillThere still -> {
                    // Nothing new.
                }
            }
        }

        List<ChatPart> parts() {
            List<ChatPart> parts = new ArrayList<>();
            if (!thinking.isEmpty()) {
                parts.add(new ChatPart.Thinking(thinking.toString(), ""));
            }
            if (!text.isEmpty()) {
                parts.add(new ChatPart.Text(text.toString()));
            }
            calls.forEach((index, call) -> parts.add(new ChatPart.Call(
                    call.id(), call.tool(), String.valueOf(arguments.getOrDefault(index, new StringBuilder("{}"))))));
            return parts;
        }
    }
}
