package org.sequencemaker.assistant.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.sequencemaker.assistant.loop.ToolBox;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.extension.host.ToolRunner;
import org.sequencemaker.extension.host.ToolSite;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.Refusal;

/** The tools of all plug-ins and of our own, working on one project. */
public final class PluginTools implements ToolBox {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ToolRunner runner;
    private final ToolSite site;
    private final List<ChatTool> tools;

    /**
     * @param tools that the model is offered
     * @param site the project they work on
     */
    public PluginTools(List<ToolSpec> tools, ToolRunner runner, ToolSite site) {
        this.runner = runner;
        this.site = site;
        this.tools = tools.stream().map(ToolSchema::of).toList();
    }

    @Override
    public List<ChatTool> tools() {
        return tools;
    }

    @Override
    public ChatPart.Result run(ChatPart.Call call) throws InterruptedException {
        try {
            ToolResult result = runner.run(call.tool(), CallArguments.read(call.arguments()), site);
            return new ChatPart.Result(call.id(), words(result), result.failed(), result.files());
        } catch (Refusal e) {
            return new ChatPart.Result(call.id(), e.reason(), true, List.of());
        }
    }

    private static String words(ToolResult result) {
        if (result.data().isEmpty()) {
            return result.text();
        }
        try {
            String data = JSON.writeValueAsString(result.data());
            return result.text().isEmpty() ? data : result.text() + "\n" + data;
        } catch (JsonProcessingException e) {
            // A plug-in's data that is none of what it may be.
            return result.text() + "\n(its data cannot be written as JSON)";
        }
    }
}
