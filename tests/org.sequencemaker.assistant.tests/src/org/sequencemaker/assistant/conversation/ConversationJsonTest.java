package org.sequencemaker.assistant.conversation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;

class ConversationJsonTest {
    @Test
    void whatIsWrittenIsRead() {
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            Conversation conversation = Conversations.random(random, random.nextInt(6));
            ConversationJson.Read read = ConversationJson.read(ConversationJson.write(conversation));
            assertEquals(conversation, read.conversation());
            assertEquals(List.of(), read.problems());
        }
    }

    @Test
    void thinkingWithItsSealAndFilesStayWhatTheyAre() {
        byte[] picture = {1, 2, (byte) 200};
        Turn turn = Turn.of(new ChatMessage(
                        Role.USER, List.of(new ChatPart.File(new Attachment("a.png", "image/png", picture)))))
                .with(new ChatMessage(
                        Role.ASSISTANT,
                        List.of(new ChatPart.Thinking("hm", "messages:x"), new ChatPart.Text("grün 🎈"))));
        List<ChatMessage> back = ConversationJson.read(ConversationJson.write(new Conversation(List.of(turn))))
                .conversation()
                .turns()
                .getFirst()
                .messages();
        assertEquals(turn.messages().getLast(), back.getLast());
        ChatPart.File file = (ChatPart.File) back.getFirst().parts().getFirst();
        assertArrayEquals(picture, file.attachment().content());
    }

    @Test
    void aTurnThatCannotBeReadIsLeftOutAndSaid() {
        String text = """
                {"version":1,"turns":[
                 [{"role":"user","parts":[{"text":"one"}]}],
                 [{"role":"nobody","parts":[]}],
                 [{"role":"user","parts":[{"text":7}]}],
                 [{"role":"tool","parts":[]}],
                 [],
                 [{"role":"user","parts":[{"file":{"name":"a","type":"b","content":"%%%"}}]}],
                 [{"role":"user","parts":[{"text":"two"}]},{"role":"assistant","parts":[{"call":"c","tool":"t","arguments":"{}"}]}]
                ]}""";
        ConversationJson.Read read = ConversationJson.read(text);
        assertEquals(2, read.conversation().turns().size());
        assertEquals(5, read.problems().size(), read.problems().toString());
        assertEquals(
                "turn 2 of the conversation cannot be read: nobody is called \"nobody\"",
                read.problems().getFirst());
        assertEquals(List.of(), read.conversation().turns().getLast().open());
    }

    @Test
    void whatIsNoConversationIsSaidToBe() {
        for (String text : List.of("", "{", "[]", "null", "{\"version\":2}", "x".repeat(100_000))) {
            ConversationJson.Read read = ConversationJson.read(text);
            assertEquals(Conversation.EMPTY, read.conversation());
            assertEquals(1, read.problems().size());
            assertTrue(
                    read.problems().getFirst().length() < 300, read.problems().getFirst());
        }
    }
}
