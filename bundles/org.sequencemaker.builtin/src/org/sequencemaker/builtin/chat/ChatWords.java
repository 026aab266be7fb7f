package org.sequencemaker.builtin.chat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatException.Kind;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.llm.Message;
import org.sequencemaker.llm.Part;
import org.sequencemaker.llm.Reply;
import org.sequencemaker.llm.Request;
import org.sequencemaker.llm.Tool;
import org.sequencemaker.llm.Usage;

/** Conversations in the words of the extension point, and in those of llm. */
final class ChatWords {
    private static final String THINKING = "thinking_tokens";

    private ChatWords() {}

    static Request request(ChatRequest given) throws ChatException {
        List<Message> messages = new ArrayList<>();
        for (ChatMessage message : given.messages()) {
            messages.add(message(message));
        }
        List<Tool> tools = new ArrayList<>();
        for (ChatTool tool : given.tools()) {
            tools.add(new Tool(tool.name(), tool.description(), tool.schema()));
        }
        Map<String, Double> parameters = new HashMap<>(given.parameters());
        Double thinking = parameters.remove(THINKING);
        return new Request(
                given.model(),
                given.system(),
                messages,
                tools,
                given.maxTokens(),
                thinking == null ? 0 : Math.max(0, thinking.intValue()),
                parameters);
    }

    private static Message message(ChatMessage message) throws ChatException {
        List<Part> parts = new ArrayList<>();
        for (ChatPart part : message.parts()) {
            parts.add(part(part));
        }
        return new Message(Message.Role.valueOf(message.role().name()), parts);
    }

    private static Part part(ChatPart part) throws ChatException {
        return switch (part) {
            case ChatPart.Text text -> new Part.Text(text.text());
            case ChatPart.Thinking thinking -> new Part.Thinking(thinking.text(), thinking.seal());
            case ChatPart.Call call -> new Part.Call(call.id(), call.tool(), call.arguments());
            case ChatPart.File file -> file(file.attachment());
            case ChatPart.Result result -> result(result);
        };
    }

    private static Part file(Attachment file) throws ChatException {
        String type = file.mediaType();
        if (type.startsWith("image/")) {
            return new Part.Image(type, file.content());
        }
        if (type.startsWith("audio/")) {
            return new Part.Audio(type, file.content());
        }
        if (type.startsWith("text/") || type.equals("application/json")) {
            return new Part.Text(file.name() + ":\n" + new String(file.content(), StandardCharsets.UTF_8));
        }
        throw new ChatException(
                Kind.BAD_REQUEST, file.name() + " is " + type + "; models are sent pictures, sounds and text alone");
    }

    private static Part.Result result(ChatPart.Result result) throws ChatException {
        StringBuilder text = new StringBuilder(result.text());
        List<Part.Image> images = new ArrayList<>();
        for (Attachment file : result.files()) {
            switch (file(file)) {
                case Part.Image image -> images.add(image);
                case Part.Text words -> text.append('\n').append(words.text());
                default -> text.append("\n(").append(file.name()).append(" cannot be shown here)");
            }
        }
        return new Part.Result(result.id(), text.toString(), result.failed(), images);
    }

    static ChatReply reply(Reply reply) {
        List<ChatPart> parts = new ArrayList<>();
        for (Part part : reply.message().parts()) {
            ChatPart given = switch (part) {
                case Part.Text text -> new ChatPart.Text(text.text());
                case Part.Thinking thinking -> new ChatPart.Thinking(thinking.text(), thinking.seal());
                case Part.Call call -> new ChatPart.Call(call.id(), call.tool(), call.arguments());
                case Part.Image image ->
                    new ChatPart.File(new Attachment("picture", image.mediaType(), image.content()));
                case Part.Audio audio -> new ChatPart.File(new Attachment("sound", audio.mediaType(), audio.content()));
                case Part.Result result -> new ChatPart.Result(result.id(), result.text(), result.failed(), List.of());
            };
            parts.add(given);
        }
        return new ChatReply(
                new ChatMessage(ChatMessage.Role.ASSISTANT, parts),
                ChatReply.Stop.valueOf(reply.stop().name()),
                usage(reply.usage()),
                reply.model());
    }

    static org.sequencemaker.extension.chat.Usage usage(Usage usage) {
        return new org.sequencemaker.extension.chat.Usage(usage.input(), usage.cached(), usage.output());
    }
}
