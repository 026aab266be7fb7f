package org.sequencemaker.assistant.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;

/** Writes a conversation as JSON and reads it back. It holds no key and no address: those are not the project's. */
public final class ConversationJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private ConversationJson() {}

    /**
     * What was read.
     *
     * @param conversation all turns that could be read
     * @param problems what could not, in words for the user
     */
    public record Read(Conversation conversation, List<String> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    public static String write(Conversation conversation) {
        ObjectNode root = JSON.createObjectNode().put("version", VERSION);
        ArrayNode turns = root.putArray("turns");
        for (Turn turn : conversation.turns()) {
            ArrayNode messages = turns.addArray();
            for (ChatMessage message : turn.messages()) {
                ObjectNode one = messages.addObject();
                one.put("role", message.role().name().toLowerCase(Locale.ROOT));
                ArrayNode parts = one.putArray("parts");
                message.parts().forEach(part -> write(parts.addObject(), part));
            }
        }
        return root.toString();
    }

    private static void write(ObjectNode to, ChatPart part) {
        switch (part) {
            case ChatPart.Text text -> to.put("text", text.text());
            case ChatPart.Thinking thinking ->
                to.put("thinking", thinking.text()).put("seal", thinking.seal());
            case ChatPart.File file -> write(to.putObject("file"), file.attachment());
            case ChatPart.Call call ->
                to.put("call", call.id()).put("tool", call.tool()).put("arguments", call.arguments());
            case ChatPart.Result result -> {
                to.put("result", result.id()).put("said", result.text()).put("failed", result.failed());
                ArrayNode files = to.putArray("files");
                result.files().forEach(file -> write(files.addObject(), file));
            }
        }
    }

    private static void write(ObjectNode to, Attachment file) {
        to.put("name", file.name()).put("type", file.mediaType()).put("content", file.content());
    }

    /** Reads a conversation; a turn that cannot be read is left out, and that is said. */
    public static Read read(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return new Read(
                    Conversation.EMPTY,
                    List.of("the conversation is not JSON: " + bounded(String.valueOf(e.getOriginalMessage()))));
        }
        if (root.path("version").asInt() != VERSION) {
            return new Read(
                    Conversation.EMPTY,
                    List.of("the conversation is of version "
                            + root.path("version").asText("?") + "; this program reads " + VERSION));
        }
        List<Turn> turns = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (JsonNode turn : root.path("turns")) {
            number++;
            try {
                turns.add(turn(turn));
            } catch (IllegalArgumentException | IOException e) {
                problems.add("turn " + number + " of the conversation cannot be read: "
                        + bounded(String.valueOf(e.getMessage())));
            }
        }
        return new Read(new Conversation(turns), problems);
    }

    /** The reader of JSON quotes what it met, however long. */
    private static String bounded(String words) {
        return words.length() <= 160 ? words : words.substring(0, 160) + "…";
    }

    private static Turn turn(JsonNode messages) throws IOException {
        List<ChatMessage> all = new ArrayList<>();
        for (JsonNode message : messages) {
            List<ChatPart> parts = new ArrayList<>();
            for (JsonNode part : message.path("parts")) {
                parts.add(part(part));
            }
            all.add(new ChatMessage(role(text(message, "role")), parts));
        }
        // One that the program was ended in: what had not run then never will.
        return new Turn(all).closed("not run: the program was closed");
    }

    private static Role role(String name) {
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
                return role;
            }
        }
        throw new IllegalArgumentException("nobody is called \"" + name + "\"");
    }

    private static ChatPart part(JsonNode part) throws IOException {
        if (part.has("text")) {
            return new ChatPart.Text(text(part, "text"));
        }
        if (part.has("thinking")) {
            return new ChatPart.Thinking(text(part, "thinking"), text(part, "seal"));
        }
        if (part.has("call")) {
            return new ChatPart.Call(text(part, "call"), text(part, "tool"), text(part, "arguments"));
        }
        if (part.has("file")) {
            return new ChatPart.File(file(part.path("file")));
        }
        List<Attachment> files = new ArrayList<>();
        for (JsonNode file : part.path("files")) {
            files.add(file(file));
        }
        boolean failed = part.path("failed").asBoolean();
        return new ChatPart.Result(text(part, "result"), text(part, "said"), failed, files);
    }

    private static Attachment file(JsonNode file) throws IOException {
        byte[] content = file.path("content").binaryValue();
        if (content == null) {
            throw new IllegalArgumentException("a file has no content");
        }
        return new Attachment(text(file, "name"), text(file, "type"), content);
    }

    private static String text(JsonNode node, String field) {
        JsonNode found = node.get(field);
        if (found == null || !found.isTextual()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing or no text");
        }
        return found.asText();
    }
}
