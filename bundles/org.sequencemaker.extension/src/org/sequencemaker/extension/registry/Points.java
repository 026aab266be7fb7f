package org.sequencemaker.extension.registry;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sequencemaker.extension.assistant.AssistantPlugin;
import org.sequencemaker.extension.assistant.AssistantPluginSpec;
import org.sequencemaker.extension.attachment.AttachmentProcessor;
import org.sequencemaker.extension.attachment.AttachmentSpec;
import org.sequencemaker.extension.audio.AnalyzerSpec;
import org.sequencemaker.extension.audio.AudioAnalyzer;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatProviderSpec;
import org.sequencemaker.extension.device.DeviceDriver;
import org.sequencemaker.extension.device.DeviceSpec;
import org.sequencemaker.extension.effect.EffectSpec;
import org.sequencemaker.extension.format.ExporterSpec;
import org.sequencemaker.extension.format.FileExporter;
import org.sequencemaker.extension.format.FileImporter;
import org.sequencemaker.extension.format.ImporterSpec;
import org.sequencemaker.extension.preset.PresetPack;
import org.sequencemaker.extension.setting.SettingSpec;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.effect.EffectKind;

/** Every extension point there is, and how its elements are read. The schemas say the same to people. */
public final class Points {
    public static final Point<AssistantPluginSpec, AssistantPlugin> ASSISTANT_PLUGINS = Point.code(
            "assistantPlugins",
            "assistantPlugin",
            AssistantPlugin.class,
            e -> new AssistantPluginSpec(e.required("id"), e.required("name"), e.required("description")));

    public static final Point<ChatProviderSpec, ChatProvider> CHAT_PROVIDERS =
            Point.code("chatProviders", "provider", ChatProvider.class, Points::chatProvider);

    public static final Point<ToolSpec, AssistantTool> ASSISTANT_TOOLS =
            Point.code("assistantTools", "tool", AssistantTool.class, ToolReader::read);

    public static final Point<AttachmentSpec, AttachmentProcessor> ATTACHMENT_PROCESSORS =
            Point.code("attachmentProcessors", "processor", AttachmentProcessor.class, Points::attachment);

    public static final Point<EffectSpec, EffectKind> EFFECTS = Point.code(
            "effects",
            "effect",
            EffectKind.class,
            e -> new EffectSpec(lowerCase(e, "id"), e.required("label"), e.text("description", "")));

    public static final Point<AnalyzerSpec, AudioAnalyzer> AUDIO_ANALYZERS = Point.code(
            "audioAnalyzers",
            "analyzer",
            AudioAnalyzer.class,
            e -> new AnalyzerSpec(
                    e.required("id"),
                    e.required("label"),
                    e.text("description", ""),
                    e.text("version", "1"),
                    e.words("finds")));

    public static final Point<ImporterSpec, FileImporter> IMPORTERS = Point.code(
            "importers",
            "importer",
            FileImporter.class,
            e -> new ImporterSpec(e.required("id"), e.required("label"), suffixes(e)));

    public static final Point<ExporterSpec, FileExporter> EXPORTERS = Point.code(
            "exporters",
            "exporter",
            FileExporter.class,
            e -> new ExporterSpec(
                    e.required("id"), e.required("label"), suffix(e.required("suffix")), e.flag("perTimeline", true)));

    public static final Point<DeviceSpec, DeviceDriver> DEVICES =
            Point.code("devices", "driver", DeviceDriver.class, Points::device);

    public static final Point<PresetPack, Void> PRESET_PACKS = Point.data("presetPacks", "pack", PackReader::read);

    public static final Point<CapabilitySpec, Void> CAPABILITIES =
            Point.ofPlugin("capabilities", "capability", Points::capability);

    public static final Point<SettingSpec, Void> SETTINGS = Point.ofPlugin("settings", "setting", SettingReader::read);

    private Points() {}

    /** Returns every point, in the order of the reference. */
    public static List<Point<?, ?>> all() {
        return List.of(
                ASSISTANT_PLUGINS,
                CHAT_PROVIDERS,
                ASSISTANT_TOOLS,
                ATTACHMENT_PROCESSORS,
                EFFECTS,
                AUDIO_ANALYZERS,
                IMPORTERS,
                EXPORTERS,
                DEVICES,
                PRESET_PACKS,
                CAPABILITIES,
                SETTINGS);
    }

    private static ChatProviderSpec chatProvider(Element e) throws BadElement {
        return new ChatProviderSpec(
                e.required("id"),
                e.required("label"),
                e.text("description", ""),
                e.text("baseUrl", ""),
                e.choice("key", ChatProviderSpec.Key.class, ChatProviderSpec.Key.REQUIRED),
                e.flag("local", false),
                e.words("models"));
    }

    private static AttachmentSpec attachment(Element e) throws BadElement {
        e.required("mediaTypes");
        return new AttachmentSpec(
                e.required("id"),
                e.required("label"),
                e.text("description", ""),
                e.words("mediaTypes").stream()
                        .map(type -> type.toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static DeviceSpec device(Element e) throws BadElement {
        Set<DeviceSpec.Ability> does = EnumSet.noneOf(DeviceSpec.Ability.class);
        for (String word : e.words("does")) {
            try {
                does.add(DeviceSpec.Ability.valueOf(word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new BadElement("no prop can \"" + word + "\"; there are "
                        + EnumSet.allOf(DeviceSpec.Ability.class).toString().toLowerCase(Locale.ROOT));
            }
        }
        return new DeviceSpec(
                e.required("id"), e.required("label"), e.text("description", ""), e.text("programs", ""), does);
    }

    private static CapabilitySpec capability(Element e) throws BadElement {
        String id = e.required("id");
        Capability capability = Capability.find(id);
        if (capability == null) {
            throw new BadElement("there is no capability \"" + id + "\"; there are " + Capability.names());
        }
        List<String> hosts = e.words("hosts");
        if ((capability == Capability.NETWORK) == hosts.isEmpty()) {
            throw new BadElement("the attribute hosts belongs to the capability network, and to no other");
        }
        for (String host : hosts) {
            if (!host.matches("(\\*\\.)?[A-Za-z0-9][A-Za-z0-9.-]*")) {
                throw new BadElement("\"" + host + "\" is not a host name such as api.example.org or *.example.org");
            }
        }
        return new CapabilitySpec(capability, hosts, e.required("reason"));
    }

    private static String lowerCase(Element e, String name) throws BadElement {
        String value = e.required(name);
        if (!value.equals(value.toLowerCase(Locale.ROOT))) {
            throw new BadElement("the id \"" + value + "\" must be in lower case, for it goes into files");
        }
        return value;
    }

    private static List<String> suffixes(Element e) throws BadElement {
        e.required("suffixes");
        for (String suffix : e.words("suffixes")) {
            suffix(suffix);
        }
        return e.words("suffixes");
    }

    private static String suffix(String suffix) throws BadElement {
        if (!suffix.startsWith(".") || suffix.length() < 2) {
            throw new BadElement("a suffix begins with a dot, unlike \"" + suffix + "\"");
        }
        return suffix;
    }
}
