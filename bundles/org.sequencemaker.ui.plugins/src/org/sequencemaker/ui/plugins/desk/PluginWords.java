package org.sequencemaker.ui.plugins.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.Signer;
import org.sequencemaker.ui.plugins.Messages;
import org.sequencemaker.ui.plugins.desk.Paragraph.Kind;

/** Says in words what is known of a plug-in. */
public final class PluginWords {
    private PluginWords() {}

    /** Returns a word or two on how a plug-in stands, for a column of the list. */
    public static String state(PluginDetails plugin, Care care) {
        PluginDetails.Status status = plugin.status();
        String installed = status.installed();
        if (installed == null) {
            return status.unfit() == null ? "" : Messages.STATE_UNFIT.text();
        }
        if (!installed.equals(plugin.version())) {
            return status.unfit() == null ? Messages.STATE_NEWER.text(installed) : Messages.STATE_UNFIT.text();
        }
        if (!status.enabled()) {
            return Messages.STATE_DISABLED.text();
        }
        boolean aside = care.of(plugin.bundles()).stream().anyMatch(one -> one.aside() != null);
        return aside ? Messages.STATE_ASIDE.text() : Messages.STATE_INSTALLED.text();
    }

    /**
     * Returns all that is known, from the most to the least important.
     *
     * @param faults what of it will not work in this program
     */
    public static List<Paragraph> about(PluginDetails plugin, Care care, List<String> faults) {
        List<Paragraph> all = new ArrayList<>();
        add(all, Kind.TITLE, plugin.name());
        add(all, Kind.FACTS, facts(plugin));
        standing(all, plugin);
        add(all, Kind.TEXT, flowing(plugin.description()));
        if (!faults.isEmpty()) {
            add(all, Kind.HEADING, Messages.HEADING_FAULTS.text());
            add(all, Kind.WARNING, String.join("\n", faults));
        }
        capabilities(all, plugin, care);
        add(all, Kind.HEADING, Messages.HEADING_SIGNER.text());
        Signer signer = plugin.signer();
        boolean warns = signer.kind() == Signer.Kind.UNSIGNED || signer.kind() == Signer.Kind.UNKNOWN;
        add(all, warns ? Kind.WARNING : Kind.TEXT, signer(signer));
        wellbeing(all, care.of(plugin.bundles()));
        add(all, Kind.HEADING, Messages.HEADING_LICENCE.text());
        boolean hasLicence = !plugin.licence().isBlank();
        add(all, hasLicence ? Kind.TEXT : Kind.WARNING, hasLicence ? plugin.licence() : Messages.NO_LICENCE.text());
        return all;
    }

    /** Returns a text whose lines are those of an indented file as paragraphs; an empty line parts two of them. */
    static String flowing(String text) {
        return text.replaceAll("(?<![\\r\\n])[ \\t]*\\R[ \\t]*(?=\\S)", " ");
    }

    /** Returns a number of bytes as people say it. */
    static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double kilobytes = bytes / 1024.0;
        return kilobytes < 1000
                ? String.format(Locale.ROOT, "%.0f KB", Math.max(1, kilobytes))
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
    }

    private static String facts(PluginDetails plugin) {
        List<String> facts = new ArrayList<>();
        facts.add(Messages.FACT_VERSION.text(plugin.version()));
        if (!plugin.provider().isBlank()) {
            facts.add(Messages.FACT_PROVIDER.text(plugin.provider()));
        }
        if (plugin.bytes() > 0) {
            facts.add(size(plugin.bytes()));
        }
        if (plugin.site() != null) {
            facts.add(Messages.FACT_SITE.text(plugin.site()));
        }
        return String.join("  ·  ", facts);
    }

    private static void standing(List<Paragraph> all, PluginDetails plugin) {
        PluginDetails.Status status = plugin.status();
        @Nullable String unfit = status.unfit();
        if (unfit != null) {
            add(all, Kind.WARNING, Messages.UNFIT.text(unfit));
        }
        @Nullable String newer = status.newer();
        if (newer != null && !newer.equals(plugin.version())) {
            add(all, Kind.TEXT, Messages.NEWER.text(newer));
        }
        @Nullable String installed = status.installed();
        if (installed != null && !installed.equals(plugin.version())) {
            add(all, Kind.TEXT, Messages.INSTALLED_IS.text(installed));
        }
        if (installed != null && !status.enabled()) {
            add(all, Kind.WARNING, Messages.DISABLED.text());
        }
    }

    private static void capabilities(List<Paragraph> all, PluginDetails plugin, Care care) {
        add(all, Kind.HEADING, Messages.HEADING_CAPABILITIES.text());
        List<CapabilitySpec> capabilities = plugin.capabilities();
        if (capabilities == null) {
            add(all, Kind.TEXT, Messages.CAPABILITIES_UNKNOWN.text());
        } else if (capabilities.isEmpty()) {
            add(all, Kind.TEXT, Messages.CAPABILITIES_NONE.text());
        } else {
            List<String> lines = new ArrayList<>();
            for (CapabilitySpec one : capabilities) {
                boolean refused = care.isRefused(plugin.bundles(), one.capability());
                String line =
                        refused ? Messages.CAPABILITY_REFUSED.text(one.label()) : Messages.CAPABILITY.text(one.label());
                lines.add(one.reason().isBlank() ? line : line + " " + one.reason());
            }
            add(all, Kind.TEXT, String.join("\n", lines));
        }
        add(all, Kind.FACTS, Messages.NO_SANDBOX.text());
    }

    private static String signer(Signer signer) {
        return switch (signer.kind()) {
            case NOT_KNOWN_YET -> Messages.SIGNER_UNSEEN.text();
            case KNOWN -> Messages.SIGNER_KNOWN.text(signer.name(), grouped(signer.fingerprint()));
            case UNKNOWN -> Messages.SIGNER_UNKNOWN.text(signer.name(), grouped(signer.fingerprint()));
            case UNSIGNED -> Messages.SIGNER_NONE.text();
        };
    }

    /** Returns a fingerprint in groups of four, as people compare it. */
    public static String grouped(String fingerprint) {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static void wellbeing(List<Paragraph> all, List<Wellbeing> wellbeing) {
        if (wellbeing.isEmpty()) {
            return;
        }
        add(all, Kind.HEADING, Messages.HEADING_HEALTH.text());
        for (Wellbeing one : wellbeing) {
            String what = Messages.HEALTH.text(one.label(), one.kind(), one.calls(), one.failures(), time(one));
            String refused = one.refused() == 0 ? "" : " " + Messages.HEALTH_REFUSED.text(one.refused());
            add(all, Kind.TEXT, what + refused);
            if (!one.last().isEmpty()) {
                add(all, Kind.TEXT, Messages.HEALTH_LAST.text(one.last()));
            }
            @Nullable String aside = one.aside();
            if (aside != null) {
                add(all, Kind.WARNING, Messages.HEALTH_ASIDE.text(one.label(), aside));
            }
        }
    }

    private static String time(Wellbeing one) {
        long millis = one.time().toMillis();
        return millis < 1000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    private static void add(List<Paragraph> all, Kind kind, String text) {
        if (!text.isBlank()) {
            all.add(new Paragraph(kind, text.strip()));
        }
    }
}
