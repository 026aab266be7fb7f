package org.sequencemaker.example.gallery;

import java.util.List;
import org.sequencemaker.extension.Host;
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

/** Repeats what the user said, word by word. */
public final class EchoProvider implements ChatProvider {
    @Override
    public List<ChatModel> models(ChatEndpoint endpoint, Host host) {
        return List.of(new ChatModel("echo", "Echo", 0, false, false, false));
    }

    @Override
    public ChatReply chat(ChatRequest request, ChatListener listener, Host host) throws ChatException {
        if (request.messages().isEmpty()) {
            throw new ChatException(ChatException.Kind.BAD_REQUEST, "nothing was said, so there is nothing to repeat");
        }
        String said = request.messages().getLast().text();
        for (String word : said.split("(?<= )")) {
            listener.on(new ChatEvent.TextDelta(word));
        }
        ChatMessage message = new ChatMessage(ChatMessage.Role.ASSISTANT, List.of(new ChatPart.Text(said)));
        return new ChatReply(message, ChatReply.Stop.END, Usage.UNKNOWN, "echo");
    }
}
