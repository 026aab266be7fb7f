package org.sequencemaker.ui.assistant.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.sequencemaker.assistant.ask.Answer;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.host.Doors;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.history.version.VersionFolders;
import org.sequencemaker.history.version.VersionKeeper;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.plugin.testkit.PluginRegistry;
import org.sequencemaker.plugin.testkit.PluginXml;
import org.sequencemaker.testkit.TimelineText;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.TalkItem;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.status.StatusLine;

/** A desk with all that is built in, on a show of a minute for three balls. */
final class TestDesk implements AutoCloseable {
    private final PluginRegistry plugins = new PluginRegistry();
    final List<String> problems = new ArrayList<>();
    final Pump pump = new Pump();
    final CurrentProject current = new CurrentProject();
    final ProposedChange shown = new ProposedChange();
    final StatusLine status = new StatusLine();
    final Extensions extensions;
    final AssistantDesk desk;
    boolean isScripted = true;

    final VersionKeeper keeper;

    TestDesk(Path folder) throws IOException {
        keeper = new VersionKeeper(
                new VersionFolders(folder.resolve("versions")), problem -> problems.add(problem.toString()));
        ScriptedProvider.reset();
        plugins.install(
                "org.sequencemaker.builtin",
                Files.readString(PluginXml.of("org.sequencemaker.builtin")),
                BuiltinEffects.class);
        plugins.install("scripted", ScriptedProvider.PLUGIN_XML, ScriptedProvider.class);
        Standing standing = new Standing(Standing.Store.inMemory());
        extensions = new Extensions(
                plugins.registry(),
                standing,
                problem -> problems.add(problem.message()),
                new Guard(standing, problem -> problems.add(problem.message()), () -> false, Duration.ofDays(1)),
                Doors.plain(folder, SettingsStore.inMemory(), SettingsStore.inMemory()));
        current.show(new OpenProject(Document.open(show()), null));
        desk = new AssistantDesk(
                new DeskNeeds(current, shown, extensions, keeper, status, new Choice(), new Nobody(), pump));
    }

    boolean takesAtOnce;

    /** Whether anything may be sent to the model. */
    CompletableFuture<Boolean> maySend = CompletableFuture.completedFuture(true);

    /** The scripted model or the offline assistant. */
    private final class Choice implements ModelChoice {
        @Override
        public Chosen chosen() {
            return isScripted
                    ? new Model("scripted", "m", 100_000, new Price(true, 1, 0.5, 2), takesAtOnce)
                    : new Model("offline", "commands", 1_000_000, ModelEndpoint.FREE, false);
        }

        @Override
        public Subscription listen(Runnable listener) {
            return () -> {};
        }
    }

    /** Nobody is there to be asked. */
    private final class Nobody implements Asks {
        @Override
        public CompletableFuture<Answer> choose(Question question, Project present) {
            return CompletableFuture.completedFuture(new Answer.None());
        }

        @Override
        public CompletableFuture<Boolean> consents(ToolSpec tool, ToolCall call) {
            return CompletableFuture.completedFuture(false);
        }

        @Override
        public CompletableFuture<Boolean> maySend(ModelChoice.Chosen chosen) {
            return maySend;
        }
    }

    /** A minute for three balls, all dark. */
    static Project show() {
        Project empty = Project.empty("Test show", new Settings(Time.ofMillis(60_000), 100, 4, Kept.NOTHING));
        List<Timeline> timelines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            timelines.add(Timeline.empty("Ball " + (i + 1), 4, empty.duration()).withId(TimelineId.loaded(i)));
        }
        return empty.withTimelines(timelines);
    }

    /** Opens another project. */
    OpenProject open(Project project) {
        OpenProject open = new OpenProject(Document.open(project), null);
        current.show(open);
        return open;
    }

    /** Opens a project that belongs to a file. */
    OpenProject open(Project project, Path file) {
        OpenProject open = new OpenProject(Document.open(project), file);
        current.show(open);
        return open;
    }

    /** Sends a prompt and waits until the turn is over. */
    TalkTurn say(String prompt) throws InterruptedException {
        desk.send(prompt);
        pump.until("the end of \"" + prompt + "\"", () -> !desk.isBusy());
        return desk.talk().turns().getLast();
    }

    OpenProject project() {
        return Objects.requireNonNull(current.get());
    }

    TimelineId id(int timeline) {
        return project().project().timelines().get(timeline).id();
    }

    String text(int timeline) {
        return TimelineText.of(project().project().timelines().get(timeline));
    }

    static Proposed proposed(TalkTurn turn) {
        for (TalkItem item : turn.items()) {
            if (item instanceof Proposed proposed) {
                return proposed;
            }
        }
        throw new AssertionError("no proposal in " + turn.items());
    }

    @Override
    public void close() {
        keeper.close();
        extensions.close();
        plugins.close();
    }

    private record Model(String provider, String label, int context, Price price, boolean takesAtOnce)
            implements ModelChoice.Chosen {
        @Override
        public String state() {
            return "";
        }

        @Override
        public Caps caps() {
            return Caps.USUAL;
        }

        @Override
        public ChosenModel open(Extensions extensions) {
            return new ChosenModel(
                    extensions.chats(),
                    Objects.requireNonNull(extensions.chatProviders().find(provider)),
                    new ChatEndpoint("", ""),
                    label,
                    context,
                    0,
                    Map.of());
        }
    }
}
