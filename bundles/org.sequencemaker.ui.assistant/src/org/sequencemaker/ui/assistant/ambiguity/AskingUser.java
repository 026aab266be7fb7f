package org.sequencemaker.ui.assistant.ambiguity;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.ask.Answer;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.extension.PlaybackDoor;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.assistant.desk.Asks;
import org.sequencemaker.ui.assistant.desk.ModelChoice;
import org.sequencemaker.ui.assistant.endpoint.EndpointChoice;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.theme.Theme;

/** Asks by windows of their own beside the main one, which stays usable. On the display thread only. */
public final class AskingUser implements Asks {
    private final Executor display;
    private final Supplier<Shell> window;
    private final Theme theme;
    private final ProposedChange proposed;
    private final PlaybackDoor playback;
    private final StatusLine status;
    private final Endpoints endpoints;
    private final Extensions extensions;
    private final CurrentProject current;
    private final AllowedTools allowed;

    /**
     * @param display does what is to be done on the display thread
     * @param playback plays the open show
     */
    public AskingUser(
            Executor display,
            Supplier<Shell> window,
            Theme theme,
            ProposedChange proposed,
            PlaybackDoor playback,
            StatusLine status,
            Endpoints endpoints,
            Extensions extensions,
            CurrentProject current,
            AllowedTools allowed) {
        this.display = display;
        this.window = window;
        this.theme = theme;
        this.proposed = proposed;
        this.playback = playback;
        this.status = status;
        this.endpoints = endpoints;
        this.extensions = extensions;
        this.current = current;
        this.allowed = allowed;
    }

    @Override
    public CompletableFuture<Answer> choose(Question question, Project present) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        new AmbiguityDialog(window.get(), question, present, answer, theme, new Hearing(proposed, playback, status))
                .open();
        return answer;
    }

    @Override
    public CompletableFuture<Boolean> consents(ToolSpec tool, ToolCall call) {
        String plugin = plugin(tool);
        CompletableFuture<Boolean> may = allowed.may(plugin, tool.id());
        if (may.isDone() && may.join()) {
            return may;
        }
        OpenProject open = current.get();
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        may.exceptionally(problem -> false)
                .thenAcceptAsync(
                        known -> {
                            if (known) {
                                answer.complete(true);
                            } else if (!answer.isDone()) {
                                ask(tool, plugin, call, answer, open);
                            }
                        },
                        display);
        return answer;
    }

    private void ask(
            ToolSpec tool,
            String plugin,
            ToolCall call,
            CompletableFuture<Boolean> answer,
            @Nullable OpenProject open) {
        new ConsentDialog(window.get(), tool, plugin, call, answer, () -> allowed.allow(open, plugin, tool.id()))
                .open();
    }

    private String plugin(ToolSpec tool) {
        Extension<ToolSpec, AssistantTool> found = extensions.assistantTools().find(tool.id());
        return found == null ? "" : found.plugin();
    }

    @Override
    public CompletableFuture<Boolean> maySend(ModelChoice.Chosen chosen) {
        ModelEndpoint endpoint = EndpointChoice.endpoint(chosen);
        if (endpoint == null || !endpoints.mustSay(endpoint)) {
            return CompletableFuture.completedFuture(true);
        }
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        String words = endpoints.disclosure(endpoint).words();
        new SendDialog(
                        window.get(),
                        words,
                        answer,
                        () -> Thread.ofVirtual().name("told what is sent").start(() -> endpoints.said(endpoint)))
                .open();
        return answer;
    }
}
