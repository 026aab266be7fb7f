package org.sequencemaker.assistant.conversation;

import java.util.List;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatTool;

/**
 * Estimates tokens without knowing the model: four English letters each, other writing fewer. Rather too many than too
 * few, as what is too long is refused.
 */
public final class Tokens {
    private static final int PER_MESSAGE = 6;
    private static final int PER_CALL = 12;
    /** What common models count for a picture of a thousand pixels a side. */
    private static final int PER_PICTURE = 1600;

    private static final int SOUND_BYTES_PER_TOKEN = 800;

    private Tokens() {}

    public static int of(String text) {
        int common = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ') {
                common++;
            } else {
                other++;
            }
        }
        // Digits and signs are often tokens of their own.
        return (common + 3) / 4 + (other + 1) / 2;
    }

    public static int of(ChatMessage message) {
        int sum = PER_MESSAGE;
        for (ChatPart part : message.parts()) {
            sum += switch (part) {
                case ChatPart.Text text -> of(text.text());
                case ChatPart.Thinking thinking ->
                    of(thinking.text()) + thinking.seal().length() / 3;
                case ChatPart.File file -> of(file.attachment());
                case ChatPart.Call call -> PER_CALL + of(call.tool()) + of(call.arguments());
                case ChatPart.Result result ->
                    PER_CALL
                            + of(result.text())
                            + result.files().stream().mapToInt(Tokens::of).sum();
            };
        }
        return sum;
    }

    public static int of(Turn turn) {
        return turn.messages().stream().mapToInt(Tokens::of).sum();
    }

    /** Returns what the description of tools costs in each request. */
    public static int of(List<ChatTool> tools) {
        return tools.stream()
                .mapToInt(tool -> PER_CALL + of(tool.name()) + of(tool.description()) + of(tool.schema()))
                .sum();
    }

    private static int of(Attachment file) {
        String type = file.mediaType();
        if (type.startsWith("image/")) {
            return PER_PICTURE;
        }
        return type.startsWith("audio/")
                ? file.content().length / SOUND_BYTES_PER_TOKEN + 1
                : file.content().length / 3 + 1;
    }
}
