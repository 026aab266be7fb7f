package org.sequencemaker.plugin.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.extension.host.AssistantChain;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.plugin.testkit.chat.RecordedChat;

/**
 * One turn of the assistant, from what the user types to what the user reads: the assistant plug-ins and the tools are
 * real, the model is a recording.
 *
 * @param system the system message as the assistant plug-ins made it
 * @param prompt the prompt as it was sent
 * @param results what the tools answered, in order
 * @param answer what the user reads
 */
public record FakeTurn(String system, String prompt, List<ToolResult> results, String answer) {
    /** A model that never stops calling would keep a test for ever. */
    private static final int MOST_REQUESTS = 20;

    public FakeTurn {
        results = List.copyOf(results);
    }

    static FakeTurn run(Extensions extensions, FakeToolSite site, String typed, RecordedChat model)
            throws ChatException, InterruptedException {
        List<ChatTool> tools = extensions.assistantTools().all().stream()
                .map(tool -> new ChatTool(tool.id(), tool.spec().description(), "{\"type\":\"object\"}"))
                .toList();
        AssistantChain.Turn turn = new AssistantChain.Turn(
                site::project,
                () -> UserSelection.NOTHING,
                typed,
                "recorded",
                tools.stream().map(ChatTool::name).toList());
        AssistantChain chain = extensions.assistantChain();
        String system = chain.systemMessage(turn).text();
        String prompt = chain.prompt(typed, turn).text();
        List<ChatMessage> messages = new ArrayList<>(List.of(ChatMessage.user(prompt)));
        List<ToolResult> results = new ArrayList<>();
        for (int i = 0; i < MOST_REQUESTS; i++) {
            ChatReply reply = model.answer(
                    new ChatRequest(new ChatEndpoint("", ""), "recorded", system, messages, tools, 0, Map.of()),
                    event -> {});
            messages.add(reply.message());
            if (reply.stop() != ChatReply.Stop.CALLS) {
                String answer = chain.response(reply.message().text(), turn).text();
                return new FakeTurn(system, prompt, results, answer);
            }
            messages.add(new ChatMessage(ChatMessage.Role.TOOL, called(extensions, site, reply.message(), results)));
        }
        throw new AssertionError("the model was still calling tools after " + MOST_REQUESTS + " answers");
    }

    private static List<ChatPart> called(
            Extensions extensions, FakeToolSite site, ChatMessage message, List<ToolResult> results)
            throws InterruptedException {
        List<ChatPart> told = new ArrayList<>();
        for (ChatPart part : message.parts()) {
            if (part instanceof ChatPart.Call call) {
                Map<String, @Nullable Object> arguments = JsonArguments.read(call.arguments());
                ToolResult result = arguments == null
                        ? ToolResult.failed("the arguments of " + call.tool() + " are no JSON object")
                        : extensions.toolRunner().run(call.tool(), arguments, site);
                results.add(result);
                told.add(new ChatPart.Result(call.id(), result.text(), result.failed(), result.files()));
            }
        }
        return told;
    }
}
