package org.sequencemaker.ui.assistant.ambiguity;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
    private final Supplier<Shell> window;
    private final Theme theme;
    private final ProposedChange proposed;
    private final PlaybackDoor playback;
    private final StatusLine status;
    private final Endpoints endpoints;
    private final Extensions extensions;
    private final CurrentProject current;

    /** What may run without being asked for again, until another project is opened. */
    private final Set<String> allowed = new HashSet<>();

    private @Nullable OpenProject allowedIn;

    /** @param playback plays the open show */
    public AskingUser(
            Supplier<Shell> window,
            Theme theme,
            ProposedChange proposed,
            PlaybackDoor playback,
            StatusLine status,
            Endpoints endpoints,
            Extensions extensions,
            CurrentProject current) {
        this.window = window;
        this.theme = theme;
        this.proposed = proposed;
        this.playback = playback;
        this.status = status;
        this.endpoints = endpoints;
        this.extensions = extensions;
        this.current = current;
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
        OpenProject open = current.get();
        if (!Objects.equals(open, allowedIn)) {
            allowed.clear();
            allowedIn = open;
        }
        if (allowed.contains(tool.id())) {
            return CompletableFuture.completedFuture(true);
        }
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        new ConsentDialog(window.get(), tool, plugin(tool), call, answer, () -> {
                    if (Objects.equals(current.get(), open)) {
                        allowed.add(tool.id());
                    }
                })
                .open();
        return answer;
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
