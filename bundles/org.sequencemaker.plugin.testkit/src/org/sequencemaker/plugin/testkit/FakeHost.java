package org.sequencemaker.plugin.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.Spec;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.audio.Analysis;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatModel;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.device.DeviceException;
import org.sequencemaker.extension.device.DeviceLink;
import org.sequencemaker.extension.device.FoundDevice;
import org.sequencemaker.extension.format.ExportedFiles;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.format.FormatException;
import org.sequencemaker.extension.format.ImportedProject;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.host.AssistantChain;
import org.sequencemaker.extension.host.Doors;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.Formats;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.ExtensionPoint;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.plugin.testkit.chat.RecordedChat;
import org.sequencemaker.plugin.testkit.leak.PluginLoader;
import org.sequencemaker.plugin.testkit.leak.Unloading;

/**
 * The program as a plug-in meets it, with the real guard and its limits, on one project and without a
 * window. What the program would tell the user about the plug-in is in {@link #problems}.
 */
public final class FakeHost implements AutoCloseable {
    private final PluginRegistry plugins = new PluginRegistry();
    private final RecordedProblems problems = new RecordedProblems();
    private final Standing standing = new Standing(Standing.Store.inMemory());
    private final Guard guard;
    private final Extensions extensions;
    private final FakeHttp http = new FakeHttp();
    private final FakeProps props = new FakeProps();
    private final Path folder;
    private @Nullable RecordedChat model;
    private @Nullable Samples song;
    private final FakeToolSite site =
            new FakeToolSite(Project.empty("Test", new Settings(Time.ofMillis(10_000), 100, 4, Kept.NOTHING)));

    /** @param folder where plug-ins may have their own folders */
    public FakeHost(Path folder) {
        this(folder, 24 * 60 * 60);
    }

    /** @param mostSeconds the time limit of calls that would have a longer one, for tests of what hangs */
    public FakeHost(Path folder, int mostSeconds) {
        this.folder = folder;
        this.guard = new Guard(standing, problems, () -> false, Duration.ofSeconds(mostSeconds));
        this.extensions = new Extensions(
                plugins.registry(),
                standing,
                problems,
                guard,
                Doors.plain(folder, SettingsStore.inMemory(), SettingsStore.inMemory())
                        .withHttp(http)
                        .withDevices(props)
                        .withModel(this::ask)
                        .withSong(() -> song));
    }

    /**
     * Installs a plug-in.
     *
     * @param plugin its symbolic name
     * @param pluginXml its {@code plugin.xml}
     * @param inPlugin any of its classes; its loader loads the others
     */
    public void install(String plugin, Path pluginXml, Class<?> inPlugin) {
        try {
            plugins.install(plugin, Files.readString(pluginXml), inPlugin);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + pluginXml, e);
        }
    }

    /** Installs the plug-in that a class belongs to, out of the plug-in's own files, and returns its name. */
    public String install(Class<?> inPlugin) {
        PluginFiles files = PluginFiles.of(inPlugin);
        plugins.install(files.symbolicName(), files.pluginXml(), inPlugin);
        return files.symbolicName();
    }

    /** What a test does with a plug-in. */
    @FunctionalInterface
    public interface Use {
        void with(FakeHost host) throws Exception;
    }

    /**
     * Installs the plug-in that a class belongs to with a class loader of its own, uses it, and uninstalls it: then
     * nothing may hold its classes any more.
     *
     * @param use must work through this host and not with classes of the plug-in, for those are the test's own
     * @throws AssertionError if something still holds them, telling what
     */
    public void assertUnloads(Class<?> inPlugin, Use use) throws Exception {
        PluginFiles files = PluginFiles.of(inPlugin);
        assertUnloads(files.symbolicName(), files.pluginXml(), inPlugin, use);
    }

    /** As the other, for a plug-in whose {@code plugin.xml} lies elsewhere. */
    public void assertUnloads(String plugin, String pluginXml, Class<?> inPlugin, Use use) throws Exception {
        Unloading unloading = used(plugin, pluginXml, inPlugin, use);
        unloading.assertGone(Files.createDirectories(folder));
    }

    /** Apart, so that no local variable of the one who waits holds the loader. */
    private Unloading used(String plugin, String pluginXml, Class<?> inPlugin, Use use) throws Exception {
        PluginFiles files = PluginFiles.of(inPlugin);
        ClassLoader parent = Objects.requireNonNull(inPlugin.getClassLoader(), "a class of the JDK is no plug-in");
        PluginLoader loader = new PluginLoader(parent, files::holds, files::bytes);
        plugins.install(plugin, pluginXml, loader);
        try {
            use.with(this);
        } finally {
            plugins.uninstall(plugin);
            problems.forget(plugin);
        }
        return new Unloading(plugin, loader);
    }

    /** Returns the registry, to install what no file describes. */
    public PluginRegistry plugins() {
        return plugins;
    }

    public void uninstall(String plugin) {
        plugins.uninstall(plugin);
    }

    /** Returns what the program would tell of the plug-ins, oldest first. */
    public List<String> problems() {
        extensions.installed();
        return problems.texts();
    }

    /** Returns the ids of the extensions of a point that would run, such as of {@code effects}. */
    public List<String> ids(String point) {
        return extensions.installed().stream()
                .filter(e -> e.point().id().equals("org.sequencemaker." + point) && standing.mayRun(e))
                .map(Extension::id)
                .toList();
    }

    public void set(String plugin, String setting, String value) {
        extensions.hosts().settings(plugin).set(setting, value);
    }

    /** Returns the network, to lay out answers. */
    public FakeHttp http() {
        return http;
    }

    /** Returns the props, to switch some on. */
    public FakeProps props() {
        return props;
    }

    /** Chooses the model that plug-ins may ask. */
    public void choose(RecordedChat recorded) {
        this.model = recorded;
    }

    /** Opens a song. */
    public void open(Samples opened) {
        this.song = opened;
    }

    /** Types a prompt, and lets a recorded model answer it, with the tools and assistant plug-ins installed. */
    public FakeTurn say(String prompt, RecordedChat recorded) throws ChatException, InterruptedException {
        return FakeTurn.run(extensions, site, prompt, recorded);
    }

    public Project project() {
        return site.project();
    }

    public void open(Project project) {
        site.edit("Open", old -> project);
    }

    /** Calls a tool as the model would, with arguments as the JSON holds them. */
    public ToolResult tool(String name, Map<String, Object> arguments) throws InterruptedException {
        return extensions.toolRunner().run(name, arguments, site);
    }

    /** Returns an effect as the preview and the exporters get it; null if there is none that works. */
    public @Nullable EffectKind effect(String id) {
        return extensions.effects().find(id);
    }

    public String systemMessage() throws InterruptedException {
        return extensions.assistantChain().systemMessage(turn("")).text();
    }

    public String prompt(String typed) throws InterruptedException {
        return extensions.assistantChain().prompt(typed, turn(typed)).text();
    }

    public String response(String response) throws InterruptedException {
        return extensions.assistantChain().response(response, turn("")).text();
    }

    public List<Attachment> attach(Attachment attachment) throws InterruptedException {
        return extensions.attachments().process(List.of(attachment));
    }

    public ImportedProject read(FileContent file) throws FormatException, InterruptedException {
        var importer = extensions.formats().importerFor(file);
        if (importer == null) {
            throw new FormatException("", "no importer knows " + file.name(), "");
        }
        try {
            return extensions.formats().read(importer, file);
        } catch (PluginFailure e) {
            throw new AssertionError(e);
        }
    }

    public ExportedFiles write(String exporter) throws FormatException, InterruptedException {
        Formats.Wanted all = new Formats.Wanted(OptionalInt.empty(), List.of(), extensions.effects(), null);
        try {
            return extensions.formats().write(found(extensions.exporters(), exporter), site.project(), all);
        } catch (PluginFailure e) {
            throw new AssertionError(e);
        }
    }

    public Analysis analyze(String analyzer, Samples song) throws InterruptedException {
        try {
            return extensions.analyzers().analyze(found(extensions.audioAnalyzers(), analyzer), song, part -> {});
        } catch (PluginFailure e) {
            throw new AssertionError(e);
        }
    }

    public ChatReply chat(String provider, ChatRequest request, ChatListener listener)
            throws ChatException, InterruptedException {
        try {
            return extensions.chats().chat(found(extensions.chatProviders(), provider), request, listener);
        } catch (PluginFailure e) {
            throw new AssertionError(e);
        }
    }

    public List<ChatModel> models(String provider, ChatEndpoint endpoint) throws ChatException, InterruptedException {
        try {
            return extensions.chats().models(found(extensions.chatProviders(), provider), endpoint);
        } catch (PluginFailure e) {
            throw new AssertionError(e);
        }
    }

    public List<FoundDevice> search(String driver) throws DeviceException, InterruptedException {
        List<FoundDevice> devices = new CopyOnWriteArrayList<>();
        try {
            extensions.props().search(found(extensions.devices(), driver), devices::add);
        } catch (PluginFailure e) {
            throw new AssertionError(e);
        }
        return devices;
    }

    public DeviceLink openDevice(FoundDevice device) throws DeviceException, InterruptedException {
        try {
            return extensions.props().open(device);
        } catch (PluginFailure e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the plug-ins' threads that go on although nobody waits for them, by the plug-in's name. */
    public List<String> abandoned() {
        return guard.abandoned().stream().map(one -> one.plugin()).toList();
    }

    /** Brings back every extension that was set aside. */
    public void bringBack() {
        extensions.installed().forEach(guard::bringBack);
    }

    @Override
    public void close() {
        extensions.close();
        plugins.close();
    }

    private String ask(String instructions, String question) throws ChatException {
        RecordedChat chosen = model;
        if (chosen == null) {
            throw new ChatException(ChatException.Kind.NO_MODEL, "no language model has been chosen");
        }
        return chosen.ask(instructions, question);
    }

    private AssistantChain.Turn turn(String typed) {
        return new AssistantChain.Turn(site::project, () -> UserSelection.NOTHING, typed, "", List.of());
    }

    private static <D extends Spec, T> Extension<D, T> found(ExtensionPoint<D, T> point, String id) {
        Extension<D, T> extension = point.find(id);
        if (extension == null) {
            throw new IllegalArgumentException(
                    "there is no " + id + " at " + point.point().id());
        }
        return extension;
    }
}
