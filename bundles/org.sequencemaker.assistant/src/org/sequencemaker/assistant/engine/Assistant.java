package org.sequencemaker.assistant.engine;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sequencemaker.assistant.ask.Asking;
import org.sequencemaker.assistant.ask.PhraseRules;
import org.sequencemaker.assistant.conversation.ContextBudget;
import org.sequencemaker.assistant.conversation.Tokens;
import org.sequencemaker.assistant.conversation.Turn;
import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.loop.LoopEvent;
import org.sequencemaker.assistant.loop.ModelLink;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.assistant.loop.ToolBox;
import org.sequencemaker.assistant.loop.ToolLoop;
import org.sequencemaker.assistant.loop.TurnEnd;
import org.sequencemaker.assistant.prompt.SystemMessage;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.assistant.tool.PluginTools;
import org.sequencemaker.assistant.turn.AssistantTurn;
import org.sequencemaker.assistant.turn.Stages;
import org.sequencemaker.assistant.turn.TurnOutcome;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.extension.host.AssistantChain;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.project.Project;

/**
 * Runs turns: with the tools and plug-ins that are installed, on a copy of the project, to a proposal. One turn at a time
 * and thread; interrupt the thread to stop it. Not on the display thread.
 */
public final class Assistant {
    /** The system message has at most this part of what the model can hold, and no more than this many tokens. */
    private static final int SYSTEM_PART = 4;

    private static final int MOST_SYSTEM = 4_000;
    private static final int LABEL = 60;

    private final Extensions extensions;
    private final Asking asking;

    public Assistant(Extensions extensions, Asking asking) {
        this.extensions = extensions;
        this.asking = asking;
    }

    /** Returns an id for a turn: what its segments have as their origin. */
    public static String freshTurn() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /**
     * Runs a turn. Whatever becomes of it, the project of the prompt is as it was: what the turn came to until then is in
     * the proposal. If the thread was interrupted it is so still afterwards.
     *
     * @param turn its id
     * @param modelName as plug-ins are told
     * @throws InterruptedException if the user stops before anything was sent
     */
    public Ended run(
            String turn,
            Prompt prompt,
            ModelLink model,
            String modelName,
            Caps caps,
            Price price,
            Consumer<LoopEvent> listener)
            throws InterruptedException {
        ProposalSite site = site(prompt);
        TurnTools tools = new TurnTools(turn, contributed(), site, asking, prompt.taken());
        AssistantTurn running = turn(prompt, site, tools, model.contextTokens(), modelName);
        ToolLoop loop = new ToolLoop(model, tools, caps, price, System::nanoTime, listener);
        TurnOutcome outcome = running.run(loop, prompt.past(), prompt.typed(), prompt.news(), prompt.files());
        return ended(turn, prompt, site, outcome, tools.undid());
    }

    /**
     * Returns what the model would see of a prompt. Plug-ins that add to the system message are asked; those that change
     * prompts are not.
     *
     * @param contextTokens how much the model can hold; 0 if unknown
     * @param modelName as plug-ins are told
     */
    public Sight sight(Prompt prompt, int contextTokens, String modelName) throws InterruptedException {
        ProposalSite site = site(prompt);
        TurnTools tools = new TurnTools("sight", contributed(), site, asking, prompt.taken());
        SystemMessage system =
                turn(prompt, site, tools, contextTokens, modelName).system();
        int fixed = Tokens.of(system.text()) + Tokens.of(tools.tools());
        int budget = ToolLoop.budget(contextTokens, fixed);
        Turn now = AssistantTurn.asked(prompt.typed(), prompt.news(), prompt.files());
        return new Sight(
                system,
                systemTokens(contextTokens),
                tools.tools(),
                new ContextBudget(budget).fit(prompt.past(), now),
                budget,
                contextTokens);
    }

    private ProposalSite site(Prompt prompt) {
        return new ProposalSite(prompt.project(), prompt.selected(), prompt.playhead(), extensions.effects(), asking);
    }

    private AssistantTurn turn(Prompt prompt, ProposalSite site, TurnTools tools, int contextTokens, String modelName) {
        AssistantChain.Turn chained = new AssistantChain.Turn(
                site::project,
                site::selected,
                prompt.typed(),
                modelName,
                tools.tools().stream().map(ChatTool::name).toList());
        return new AssistantTurn(
                Stages.of(extensions.assistantChain(), chained),
                ShowParts.of(prompt.project(), prompt.selected(), prompt.playhead()),
                systemTokens(contextTokens));
    }

    private static int systemTokens(int contextTokens) {
        return Math.min(MOST_SYSTEM, ToolLoop.context(contextTokens) / SYSTEM_PART);
    }

    private Ended ended(String turn, Prompt prompt, ProposalSite site, TurnOutcome outcome, List<String> undid) {
        Proposal proposal =
                Proposal.between(turn, label(prompt.typed()), prompt.project(), site.project(), site.restored());
        Account account = Account.of(
                proposal,
                prompt.project(),
                outcome.result().turn(),
                outcome.result().end());
        boolean asks = proposal.isEmpty() && outcome.result().end() instanceof TurnEnd.Done;
        return new Ended(outcome, proposal, account, undid, asks ? PhraseRules.read(outcome.shown()) : null);
    }

    /** Returns the account of a turn with what the checks find; takes a moment in a long show. */
    public Account checked(Ended ended, Project project) {
        Project after = ended.proposal().onto(project).project();
        return ended.account().checked(ended.proposal(), project, after, extensions.effects());
    }

    private Function<ProposalSite, ToolBox> contributed() {
        List<ToolSpec> offered = extensions.assistantTools().all().stream()
                .map(Extension::spec)
                .filter(ToolSpec::offered)
                .toList();
        return site -> new PluginTools(offered, extensions.toolRunner(), site);
    }

    private static String label(String typed) {
        String line = typed.strip().lines().findFirst().orElse("turn");
        return "Assistant: " + (line.length() <= LABEL ? line : line.substring(0, LABEL - 1) + "…");
    }
}
