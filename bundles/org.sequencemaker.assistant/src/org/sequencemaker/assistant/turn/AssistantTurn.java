package org.sequencemaker.assistant.turn;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.assistant.conversation.Conversation;
import org.sequencemaker.assistant.conversation.Turn;
import org.sequencemaker.assistant.loop.ToolLoop;
import org.sequencemaker.assistant.loop.TurnEnd;
import org.sequencemaker.assistant.loop.TurnResult;
import org.sequencemaker.assistant.prompt.PromptPart;
import org.sequencemaker.assistant.prompt.SystemMessage;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.host.AssistantChain.Passed;
import org.sequencemaker.extension.host.AssistantChain.Step;

/** Runs one turn from what the user typed to what the user reads. Not on the display thread. */
public final class AssistantTurn {
    /** So many tokens a plug-in may add to the system message. */
    public static final int PLUGIN_TOKENS = 500;

    private final Stages stages;
    private final List<PromptPart> parts;
    private final int systemTokens;

    /**
     * @param parts of the system message, ours; what plug-ins add comes after them
     * @param systemTokens how many tokens all of it may have
     */
    public AssistantTurn(Stages stages, List<PromptPart> parts, int systemTokens) {
        this.stages = stages;
        this.parts = List.copyOf(parts);
        this.systemTokens = systemTokens;
    }

    /**
     * Runs the turn. If the thread was interrupted while the model or a tool was at work, it is so still afterwards.
     *
     * @param news what the model is told before the prompt, which no plug-in sees
     * @param files pictures, sounds and texts sent along
     * @throws InterruptedException if the user stops before anything was sent
     */
    public TurnOutcome run(ToolLoop loop, Conversation past, String typed, List<String> news, List<ChatPart.File> files)
            throws InterruptedException {
        Passed added = stages.systemMessage();
        List<Step> steps = new ArrayList<>(added.steps());
        SystemMessage system = system(added.steps());
        Passed prompt = stages.prompt(typed);
        steps.addAll(prompt.steps());
        TurnResult result = loop.run(system.text(), past, asked(prompt.text(), news, files));
        String said = result.turn().answer();
        return new TurnOutcome(result, typed, shown(result, said, steps), system, steps);
    }

    /**
     * Returns a turn as it begins, with all that the user sends and no answer yet.
     *
     * @param prompt as plug-ins have made it
     */
    public static Turn asked(String prompt, List<String> news, List<ChatPart.File> files) {
        List<ChatPart> asked = new ArrayList<>();
        news.forEach(one -> asked.add(new ChatPart.Text(one + "\n\n")));
        asked.add(new ChatPart.Text(prompt));
        asked.addAll(files);
        return Turn.of(new ChatMessage(Role.USER, asked));
    }

    /** Returns the system message that a turn would begin with now. */
    public SystemMessage system() throws InterruptedException {
        return system(stages.systemMessage().steps());
    }

    private SystemMessage system(List<Step> steps) {
        List<PromptPart> all = new ArrayList<>(parts);
        for (Step step : steps) {
            // A plug-in may have several extensions, so that its name alone would not be unique.
            String name = "plugin " + (all.size() - parts.size() + 1) + " " + step.plugin();
            all.add(new PromptPart(name, step.name(), step.after(), PLUGIN_TOKENS));
        }
        return SystemMessage.of(all, systemTokens);
    }

    private String shown(TurnResult result, String said, List<Step> steps) {
        if (said.isEmpty() || result.end() instanceof TurnEnd.Stopped) {
            return said;
        }
        try {
            Passed response = stages.response(said);
            steps.addAll(response.steps());
            return response.text();
        } catch (InterruptedException e) {
            // The work is done; only its dress is missing.
            Thread.currentThread().interrupt();
            return said;
        }
    }
}
