package org.sequencemaker.extension.host;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.capability.CapabilityRefusal;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.guard.Lease;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.guard.Task;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.ExtensionPoint;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;

/**
 * Runs tools for a model: reads the arguments, asks for consent, calls under the guard, and turns every
 * no into words for the model. Not on the display thread.
 */
public final class ToolRunner {
    /** So often a change is computed anew because somebody else was quicker. */
    private static final int MOST_TRIES = 20;

    private final ExtensionPoint<ToolSpec, AssistantTool> point;
    private final Guard guard;
    private final Hosts hosts;
    private final Capabilities capabilities;

    ToolRunner(ExtensionPoint<ToolSpec, AssistantTool> point, Guard guard, Hosts hosts, Capabilities capabilities) {
        this.point = point;
        this.guard = guard;
        this.hosts = hosts;
        this.capabilities = capabilities;
    }

    /**
     * Runs a tool.
     *
     * @param name as the model wrote it
     * @param said the arguments as the JSON held them
     * @return what to tell the model; a failed one if there is no such tool, an argument is wrong, the user
     *     or the program says no, or the tool fails
     * @throws InterruptedException if the user cancels
     */
    public ToolResult run(String name, Map<String, ? extends @Nullable Object> said, ToolSite site)
            throws InterruptedException {
        Extension<ToolSpec, AssistantTool> extension = point.find(name);
        if (extension == null) {
            return ToolResult.failed("there is no tool " + name + "; there are "
                    + String.join(
                            ", ",
                            point.all().stream()
                                    .filter(one -> one.spec().offered())
                                    .map(Extension::id)
                                    .toList()));
        }
        try {
            ToolCall call = Arguments.read(extension.spec(), said, site.vocabulary());
            if (extension.spec().consent() == ToolSpec.Consent.ASK && !site.consents(extension.spec(), call)) {
                return ToolResult.failed(
                        "the user does not allow " + name + " to run; do it without, or ask what is wanted");
            }
            return call(extension, call, site);
        } catch (Refusal e) {
            return ToolResult.failed(e.reason());
        } catch (PluginFailure e) {
            return ToolResult.failed(e.reason());
        }
    }

    private ToolResult call(Extension<ToolSpec, AssistantTool> extension, ToolCall call, ToolSite site)
            throws PluginFailure, InterruptedException {
        String doing = "running the tool " + extension.id();
        ToolResult result = guard.call(
                extension,
                Task.of(doing, AssistantTool.LIMIT_SECONDS),
                (tool, lease) -> answer(tool, call, new Context(extension, site, lease)));
        if (result == null) {
            throw guard.blame(extension, doing, "it returned null", null);
        }
        return result;
    }

    /** Lets the tool return null although it must not: that is for us to see. */
    private static @Nullable ToolResult answer(AssistantTool tool, ToolCall call, ToolContext context)
            throws InterruptedException {
        return tool.call(call, context);
    }

    /** The project is no longer the one that a change was computed from. */
    private static final class Moved extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Moved() {
            super("the project has changed meanwhile", null, false, false);
        }
    }

    private final class Context implements ToolContext {
        private final Extension<ToolSpec, AssistantTool> extension;
        private final ToolSite site;
        private final Lease lease;

        Context(Extension<ToolSpec, AssistantTool> extension, ToolSite site, Lease lease) {
            this.extension = extension;
            this.site = site;
            this.lease = lease;
        }

        @Override
        public Project project() {
            require(Capability.READ_PROJECT);
            return site.project();
        }

        @Override
        public Project edit(String label, UnaryOperator<Project> change) {
            require(Capability.EDIT_PROJECT);
            if (extension.spec().effect() != ToolSpec.Effect.EDITS) {
                throw new CapabilityRefusal("The tool " + extension.id() + " of the plug-in " + extension.plugin()
                        + " may not change your project: it is declared with effect=\""
                        + extension.spec().effect().name().toLowerCase(Locale.ROOT) + "\".");
            }
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                Project before = site.project();
                // Computed outside of the commit, as this is the plug-in's code and may never come back.
                Project after = change.apply(before);
                try {
                    return lease.commit(() -> site.edit(label, now -> after(before, after, now)));
                } catch (Moved e) {
                    // Somebody else was quicker: compute it again from what there is now.
                    lease.check();
                }
            }
            throw new Refusal("the project is being changed all the time by others; try again later");
        }

        /** It must be the very project: an equal one may have been changed and changed back. */
        @SuppressWarnings("ReferenceEquality")
        private static Project after(Project before, Project after, Project now) {
            if (now != before) {
                throw new Moved();
            }
            return after;
        }

        @Override
        public UserSelection selected() {
            require(Capability.READ_PROJECT);
            return site.selected();
        }

        @Override
        public EffectKinds effects() {
            lease.check();
            return site.effects();
        }

        @Override
        public void progress(double part, String what) {
            lease.check();
            site.progress(extension.spec(), Math.clamp(part, 0, 1), what);
        }

        @Override
        public Host host() {
            return hosts.host(extension, lease);
        }

        private void require(Capability capability) {
            lease.check();
            capabilities.require(extension.plugin(), capability);
        }
    }
}
