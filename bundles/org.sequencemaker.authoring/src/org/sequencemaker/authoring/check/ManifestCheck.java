package org.sequencemaker.authoring.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.authoring.check.Plugin.Clause;

/** What a manifest says: what the plug-in requires, and under which licence it is. */
final class ManifestCheck {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String WANTED = "[" + Program.VERSION + "," + Program.VERSION.nextMajor() + ")";

    private ManifestCheck() {}

    /** @param licensed whether a feature that it comes in has a licence */
    static void check(Plugin plugin, boolean licensed, Findings findings) {
        boolean requiresUs = false;
        for (Clause clause : plugin.clauses("Require-Bundle")) {
            if (Program.isOurs(clause.name())) {
                requiresUs = true;
                required(clause, findings);
            }
        }
        for (Clause clause : plugin.clauses("Import-Package")) {
            if (Program.isOurs(clause.name())) {
                findings.warning(
                        MANIFEST,
                        "it imports the package " + clause.name() + ", which has no version of its own",
                        "Require the bundle instead: Require-Bundle: org.sequencemaker.extension;bundle-version=\""
                                + WANTED + "\"");
            }
        }
        boolean extendsUs = plugin.files().containsKey("plugin.xml");
        if (requiresUs && !extendsUs && plugin.header("Model-Fragment").isEmpty() && !isFragment(plugin)) {
            findings.warning(
                    "",
                    "it contributes nothing: there is no plugin.xml in it",
                    "Name plugin.xml in bin.includes of build.properties");
        }
        singleton(plugin, extendsUs, findings);
        if (!licensed && plugin.header("Bundle-License").isEmpty() && !hasLicenceFile(plugin.files())) {
            findings.warning(
                    MANIFEST,
                    "it does not say under which licence it is",
                    "Add Bundle-License to the manifest, a file LICENSE, or a <license> to its feature");
        }
    }

    private static void singleton(Plugin plugin, boolean extendsUs, Findings findings) {
        Map<String, String> name =
                plugin.clauses("Bundle-SymbolicName").getFirst().attributes();
        if (extendsUs && !"true".equals(name.get("singleton"))) {
            findings.error(
                    MANIFEST,
                    "its plugin.xml is ignored, for it is no singleton",
                    "Write Bundle-SymbolicName: " + plugin.id() + ";singleton:=true");
        }
    }

    private static boolean isFragment(Plugin plugin) {
        return !plugin.header("Fragment-Host").isEmpty();
    }

    private static boolean hasLicenceFile(Map<String, byte[]> files) {
        return files.keySet().stream()
                .anyMatch(name -> name.matches("(?i)(META-INF/)?(about\\.html|(LICEN[SC]E|COPYING)(\\.[a-z]+)?)"));
    }

    private static void required(Clause clause, Findings findings) {
        String bundle = clause.name();
        if (!Program.API_BUNDLES.contains(bundle)) {
            findings.warning(
                    MANIFEST,
                    "it requires " + bundle + ", which is not made for plug-ins and may change or go with any version",
                    "Require org.sequencemaker.extension and org.sequencemaker.model only");
            return;
        }
        String text = clause.attributes().getOrDefault("bundle-version", "");
        String advice = "Write Require-Bundle: " + bundle + ";bundle-version=\"" + WANTED + "\"";
        if (text.isEmpty()) {
            findings.warning(
                    MANIFEST, "it takes any version of " + bundle + ", also a later one that it does not fit", advice);
            return;
        }
        range(bundle, text, VersionRange.parse(text), advice, findings);
    }

    private static void range(
            String bundle, String text, @Nullable VersionRange range, String advice, Findings findings) {
        Version next = Program.VERSION.nextMajor();
        if (range == null) {
            findings.error(MANIFEST, "\"" + text + "\" is no range of versions of " + bundle, advice);
        } else if (!range.holds(Program.VERSION)) {
            findings.error(
                    MANIFEST,
                    "it needs the version " + text + " of " + bundle + ", and this program has " + Program.VERSION,
                    "Take the version of the plug-in for this program, or the program for this plug-in");
        } else if (range.reachesBeyond(next)) {
            findings.warning(
                    MANIFEST,
                    "its range " + text + " of " + bundle + " is open to version " + next
                            + ", in which anything may be different",
                    advice);
        } else if (range.endsBefore(next)) {
            findings.warning(
                    MANIFEST,
                    "its range " + text + " of " + bundle + " ends before " + next
                            + ", so that later versions which it fits are refused",
                    advice);
        }
    }
}
