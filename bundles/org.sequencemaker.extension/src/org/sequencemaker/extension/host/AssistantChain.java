package org.sequencemaker.extension.host;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.assistant.AssistantContext;
import org.sequencemaker.extension.assistant.AssistantPlugin;
import org.sequencemaker.extension.assistant.AssistantPluginSpec;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.guard.Lease;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.guard.Task;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.ExtensionPoint;
import org.sequencemaker.model.project.Project;

/**
 * Runs the assistant plug-ins one after the other, each on what the one before it returned. One that
 * fails is skipped, and its text is as if it were not there. Not on the display thread.
 */
public final class AssistantChain {
    private final ExtensionPoint<AssistantPluginSpec, AssistantPlugin> point;
    private final Guard guard;
    private final Hosts hosts;
    private final Capabilities capabilities;

    AssistantChain(
            ExtensionPoint<AssistantPluginSpec, AssistantPlugin> point,
            Guard guard,
            Hosts hosts,
            Capabilities capabilities) {
        this.point = point;
        this.guard = guard;
        this.hosts = hosts;
        this.capabilities = capabilities;
    }

    /**
     * The turn that goes on.
     *
     * @param project as it is now
     * @param selected what the user has selected
     * @param typed what the user typed
     * @param model the provider's name of the model
     * @param tools names of the tools that the model is offered
     */
    public record Turn(
            Supplier<Project> project,
            Supplier<UserSelection> selected,
            String typed,
            String model,
            List<String> tools) {
        public Turn {
            tools = List.copyOf(tools);
        }
    }

    /**
     * What came out.
     *
     * @param text the text after all of them
     * @param steps what each of them did, in order, those that changed nothing left out
     */
    public record Passed(String text, List<Step> steps) {
        public Passed {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What one of them did.
     *
     * @param plugin symbolic name of the plug-in
     * @param name of the assistant plug-in, as people see it
     * @param before the text it got; of the system message, nothing
     * @param after the text it returned; of the system message, what it adds
     * @param failure why it was skipped, in words; null if it was not
     */
    public record Step(
            String plugin,
            String name,
            String before,
            String after,
            @Nullable String failure) {}

    /** One of the three methods. */
    private interface Method {
        @Nullable
        String on(AssistantPlugin plugin, String text, AssistantContext context) throws InterruptedException;
    }

    /** Returns what all of them add to the system message, each in a paragraph of its own. */
    public Passed systemMessage(Turn turn) throws InterruptedException {
        List<Step> steps = new ArrayList<>();
        for (Extension<AssistantPluginSpec, AssistantPlugin> extension : point.all()) {
            run(
                    extension,
                    "adding to the system message",
                    "",
                    turn,
                    (plugin, text, c) -> plugin.systemMessage(c),
                    steps);
        }
        List<String> added =
                steps.stream().map(Step::after).filter(text -> !text.isBlank()).toList();
        return new Passed(String.join("\n\n", added), steps);
    }

    /** Returns the prompt as it is to be sent. */
    public Passed prompt(String prompt, Turn turn) throws InterruptedException {
        return chain("processing the prompt", prompt, turn, AssistantPlugin::processPrompt);
    }

    /** Returns the answer as the user is to read it. */
    public Passed response(String response, Turn turn) throws InterruptedException {
        return chain("processing the response", response, turn, AssistantPlugin::processResponse);
    }

    private Passed chain(String doing, String text, Turn turn, Method method) throws InterruptedException {
        List<Step> steps = new ArrayList<>();
        String now = text;
        for (Extension<AssistantPluginSpec, AssistantPlugin> extension : point.all()) {
            now = run(extension, doing, now, turn, method, steps);
        }
        return new Passed(now, steps);
    }

    private String run(
            Extension<AssistantPluginSpec, AssistantPlugin> extension,
            String doing,
            String text,
            Turn turn,
            Method method,
            List<Step> steps)
            throws InterruptedException {
        String name = extension.spec().label();
        String after = text;
        String failure = null;
        try {
            String returned = guard.call(
                    extension,
                    Task.of(doing, AssistantPlugin.LIMIT_SECONDS),
                    (plugin, lease) -> method.on(plugin, text, context(extension, turn, lease)));
            if (returned == null) {
                failure =
                        guard.blame(extension, doing, "it returned null", null).reason();
            } else {
                after = returned;
            }
        } catch (PluginFailure e) {
            failure = e.reason();
        }
        if (failure != null || !after.equals(text)) {
            steps.add(new Step(extension.plugin(), name, text, after, failure));
        }
        return after;
    }

    private AssistantContext context(Extension<?, ?> extension, Turn turn, Lease lease) {
        Host host = hosts.host(extension, lease);
        return new AssistantContext() {
            @Override
            public Project project() {
                requireRead();
                return turn.project().get();
            }

            @Override
            public UserSelection selected() {
                requireRead();
                return turn.selected().get();
            }

            @Override
            public String typed() {
                return turn.typed();
            }

            @Override
            public String model() {
                return turn.model();
            }

            @Override
            public List<String> tools() {
                return turn.tools();
            }

            @Override
            public Host host() {
                return host;
            }

            private void requireRead() {
                lease.check();
                capabilities.require(extension.plugin(), Capability.READ_PROJECT);
            }
        };
    }
}
