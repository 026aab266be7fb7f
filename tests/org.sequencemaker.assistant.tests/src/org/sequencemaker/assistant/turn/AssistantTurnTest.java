package org.sequencemaker.assistant.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.assistant.conversation.Conversation;
import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.loop.ModelLink;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.assistant.loop.ToolBox;
import org.sequencemaker.assistant.loop.ToolLoop;
import org.sequencemaker.assistant.loop.TurnEnd;
import org.sequencemaker.assistant.prompt.PromptPart;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.extension.chat.Usage;
import org.sequencemaker.extension.host.AssistantChain.Passed;
import org.sequencemaker.extension.host.AssistantChain.Step;

class AssistantTurnTest {
    private final List<String> systems = new ArrayList<>();
    private final List<ChatMessage> asked = new ArrayList<>();
    private boolean interrupts;

    @Test
    void promptSystemMessageAndAnswerPassThroughThePlugins() throws Exception {
        ChatPart.File picture = new ChatPart.File(new Attachment("a.png", "image/png", new byte[3]));
        TurnOutcome outcome = turn().run(loop(), Conversation.EMPTY, "paint it", List.of(), List.of(picture));
        assertEquals("# Role\nYou light shows.\n\n# House style\nMore blue.", systems.getFirst());
        assertEquals("paint it, please", asked.getFirst().text());
        assertEquals(2, asked.getFirst().parts().size());
        assertEquals("paint it", outcome.typed());
        assertEquals("It is blue. (checked)", outcome.shown());
        assertEquals("It is blue.", outcome.result().turn().answer());
        assertEquals(
                List.of("House style", "Manners", "Broken", "Checker"),
                outcome.steps().stream().map(Step::name).toList());
        assertEquals(
                List.of("role", "plugin 1 org.example.style"),
                outcome.system().parts().stream().map(shown -> shown.name()).toList());
    }

    @Test
    void aStoppedTurnIsShownAsItIs() throws Exception {
        interrupts = true;
        TurnOutcome outcome = turn().run(loop(), Conversation.EMPTY, "paint it", List.of(), List.of());
        assertTrue(Thread.interrupted());
        assertInstanceOf(TurnEnd.Stopped.class, outcome.result().end());
        assertEquals("", outcome.shown());
    }

    private static AssistantTurn turn() {
        Stages stages = new Stages() {
            @Override
            public Passed systemMessage() {
                return new Passed(
                        "More blue.", List.of(new Step("org.example.style", "House style", "", "More blue.", null)));
            }

            @Override
            public Passed prompt(String typed) {
                String sent = typed + ", please";
                return new Passed(
                        sent,
                        List.of(
                                new Step("org.example.manners", "Manners", typed, sent, null),
                                new Step("org.example.broken", "Broken", sent, sent, "it threw")));
            }

            @Override
            public Passed response(String said) {
                String shown = said + " (checked)";
                return new Passed(shown, List.of(new Step("org.example.check", "Checker", said, shown, null)));
            }
        };
        return new AssistantTurn(stages, List.of(new PromptPart("role", "Role", "You light shows.", 100)), 1000);
    }

    private ToolLoop loop() {
        ModelLink model = new ModelLink() {
            @Override
            public int contextTokens() {
                return 0;
            }

            @Override
            public ChatReply chat(
                    String system, List<ChatMessage> messages, List<ChatTool> tools, ChatListener listener)
                    throws InterruptedException {
                if (interrupts) {
                    throw new InterruptedException();
                }
                systems.add(system);
                asked.addAll(messages);
                ChatMessage said = new ChatMessage(Role.ASSISTANT, List.of(new ChatPart.Text("It is blue.")));
                return new ChatReply(said, ChatReply.Stop.END, Usage.UNKNOWN, "m");
            }
        };
        ToolBox none = new ToolBox() {
            @Override
            public List<ChatTool> tools() {
                return List.of();
            }

            @Override
            public ChatPart.Result run(ChatPart.Call call) {
                throw new AssertionError(call);
            }
        };
        return new ToolLoop(model, none, Caps.USUAL, Price.UNKNOWN, System::nanoTime, event -> {});
    }
}
