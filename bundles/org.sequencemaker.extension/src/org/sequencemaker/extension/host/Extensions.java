package org.sequencemaker.extension.host;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.sequencemaker.extension.Spec;
import org.sequencemaker.extension.assistant.AssistantPlugin;
import org.sequencemaker.extension.assistant.AssistantPluginSpec;
import org.sequencemaker.extension.attachment.AttachmentProcessor;
import org.sequencemaker.extension.attachment.AttachmentSpec;
import org.sequencemaker.extension.audio.AnalyzerSpec;
import org.sequencemaker.extension.audio.AudioAnalyzer;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatProviderSpec;
import org.sequencemaker.extension.device.DeviceDriver;
import org.sequencemaker.extension.device.DeviceSpec;
import org.sequencemaker.extension.effect.EffectSpec;
import org.sequencemaker.extension.format.ExporterSpec;
import org.sequencemaker.extension.format.FileExporter;
import org.sequencemaker.extension.format.FileImporter;
import org.sequencemaker.extension.format.ImporterSpec;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.preset.PresetPack;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.ExtensionPoint;
import org.sequencemaker.extension.registry.Point;
import org.sequencemaker.extension.registry.Points;
import org.sequencemaker.extension.registry.Problems;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.effect.EffectKind;

/**
 * All that plug-ins contribute, and the one guard for it. Made once by whoever wires the program. Making
 * it costs next to nothing: each point is read when it is first asked. Safe from any thread.
 */
public final class Extensions implements AutoCloseable {
    private final IExtensionRegistry registry;
    private final Standing standing;
    private final Problems problems;
    private final Guard guard;
    private final List<ExtensionPoint<?, ?>> points = new ArrayList<>();
    private final ExtensionPoint<AssistantPluginSpec, AssistantPlugin> assistantPlugins;
    private final ExtensionPoint<ChatProviderSpec, ChatProvider> chatProviders;
    private final ExtensionPoint<ToolSpec, AssistantTool> assistantTools;
    private final ExtensionPoint<AttachmentSpec, AttachmentProcessor> attachmentProcessors;
    private final ExtensionPoint<EffectSpec, EffectKind> effectPoint;
    private final ExtensionPoint<AnalyzerSpec, AudioAnalyzer> audioAnalyzers;
    private final ExtensionPoint<ImporterSpec, FileImporter> importers;
    private final ExtensionPoint<ExporterSpec, FileExporter> exporters;
    private final ExtensionPoint<DeviceSpec, DeviceDriver> devices;
    private final ExtensionPoint<PresetPack, Void> presetPacks;
    private final Capabilities capabilities;
    private final Hosts hosts;
    private final Effects effects;

    public Extensions(IExtensionRegistry registry, Standing standing, Problems problems, Guard guard, Doors doors) {
        this.registry = registry;
        this.standing = standing;
        this.problems = problems;
        this.guard = guard;
        this.assistantPlugins = open(Points.ASSISTANT_PLUGINS);
        this.chatProviders = open(Points.CHAT_PROVIDERS);
        this.assistantTools = open(Points.ASSISTANT_TOOLS);
        this.attachmentProcessors = open(Points.ATTACHMENT_PROCESSORS);
        this.effectPoint = open(Points.EFFECTS);
        this.audioAnalyzers = open(Points.AUDIO_ANALYZERS);
        this.importers = open(Points.IMPORTERS);
        this.exporters = open(Points.EXPORTERS);
        this.devices = open(Points.DEVICES);
        this.presetPacks = open(Points.PRESET_PACKS);
        this.capabilities = new Capabilities(open(Points.CAPABILITIES), standing);
        this.hosts = new Hosts(capabilities, open(Points.SETTINGS), doors);
        this.effects = new Effects(effectPoint, guard);
    }

    public ExtensionPoint<AssistantPluginSpec, AssistantPlugin> assistantPlugins() {
        return assistantPlugins;
    }

    public ExtensionPoint<ChatProviderSpec, ChatProvider> chatProviders() {
        return chatProviders;
    }

    public ExtensionPoint<ToolSpec, AssistantTool> assistantTools() {
        return assistantTools;
    }

    public ExtensionPoint<AttachmentSpec, AttachmentProcessor> attachmentProcessors() {
        return attachmentProcessors;
    }

    public ExtensionPoint<EffectSpec, EffectKind> effectPoint() {
        return effectPoint;
    }

    public ExtensionPoint<AnalyzerSpec, AudioAnalyzer> audioAnalyzers() {
        return audioAnalyzers;
    }

    public ExtensionPoint<ImporterSpec, FileImporter> importers() {
        return importers;
    }

    public ExtensionPoint<ExporterSpec, FileExporter> exporters() {
        return exporters;
    }

    public ExtensionPoint<DeviceSpec, DeviceDriver> devices() {
        return devices;
    }

    public ExtensionPoint<PresetPack, Void> presetPacks() {
        return presetPacks;
    }

    /** The kinds of effect, under the guard, as the preview and the exporters use them. */
    public Effects effects() {
        return effects;
    }

    /** Runs the assistant plug-ins. */
    public AssistantChain assistantChain() {
        return new AssistantChain(assistantPlugins, guard, hosts, capabilities);
    }

    /** Runs the tools. */
    public ToolRunner toolRunner() {
        return new ToolRunner(assistantTools, guard, hosts, capabilities);
    }

    /** Talks to models. */
    public Chats chats() {
        return new Chats(guard, hosts);
    }

    /** Reads and writes files. */
    public Formats formats() {
        return new Formats(importers, exporters, guard, hosts);
    }

    /** Analyzes songs. */
    public Analyzers analyzers() {
        return new Analyzers(guard, hosts, capabilities);
    }

    /** Sends attachments through the processors. */
    public Attachments attachments() {
        return new Attachments(attachmentProcessors, guard, hosts);
    }

    /** Finds and opens props. */
    public Devices props() {
        return new Devices(devices, guard, hosts, capabilities);
    }

    public Capabilities capabilities() {
        return capabilities;
    }

    /** What a call is given as its host, and the settings of plug-ins. */
    public Hosts hosts() {
        return hosts;
    }

    public Guard guard() {
        return guard;
    }

    public Standing standing() {
        return standing;
    }

    /** Returns every extension that is installed, whether it may run or not, by point. */
    public List<Extension<? extends Spec, ?>> installed() {
        List<Extension<? extends Spec, ?>> all = new ArrayList<>();
        points.forEach(point -> all.addAll(point.installed()));
        return all;
    }

    /** Returns the plug-ins that contribute anything, by name. */
    public List<String> plugins() {
        TreeSet<String> plugins = new TreeSet<>();
        installed().forEach(extension -> plugins.add(extension.plugin()));
        return List.copyOf(plugins);
    }

    /** Lets go of every object of every plug-in. */
    @Override
    public void close() {
        points.forEach(ExtensionPoint::close);
    }

    private <D extends Spec, T> ExtensionPoint<D, T> open(Point<D, T> point) {
        ExtensionPoint<D, T> opened = new ExtensionPoint<>(registry, point, standing, problems);
        points.add(opened);
        return opened;
    }
}
