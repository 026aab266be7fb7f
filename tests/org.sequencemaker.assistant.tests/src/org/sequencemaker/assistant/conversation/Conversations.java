package org.sequencemaker.assistant.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;

/** Makes conversations up. */
public final class Conversations {
    private Conversations() {}

    public static Conversation random(Random random, int turns) {
        List<Turn> all = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            all.add(turn(random, "t" + i));
        }
        return new Conversation(all);
    }

    public static Turn turn(Random random, String name) {
        Turn turn = Turn.of(ChatMessage.user(name + " " + "word ".repeat(random.nextInt(40))));
        int rounds = random.nextInt(4);
        for (int round = 0; round < rounds; round++) {
            List<ChatPart> calls = new ArrayList<>();
            List<ChatPart> results = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                String id = name + "-" + round + "-" + i;
                calls.add(new ChatPart.Call(id, "paint", "{}"));
                results.add(new ChatPart.Result(
                        id, "result ".repeat(random.nextInt(200)), random.nextBoolean(), List.of()));
            }
            turn = turn.with(new ChatMessage(Role.ASSISTANT, calls)).with(new ChatMessage(Role.TOOL, results));
        }
        return turn.with(new ChatMessage(Role.ASSISTANT, List.of(new ChatPart.Text("done"))));
    }
}
