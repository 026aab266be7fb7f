package org.sequencemaker.authoring.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads plug-ins without running them, and says what will not work in this program. The same check runs on the command
 * line and before an installation. Thread-safe; a plug-in of usual size takes some milliseconds.
 *
 * <p>What it cannot see: what a plug-in does by reflection, in nested jars, or by names it makes up while it runs.
 */
public final class PluginCheck {
    private PluginCheck() {}

    /**
     * Checks all plug-ins and features in a file.
     *
     * @param path a jar, a site as a folder or zip, or the folder of a plug-in with its compiled classes
     * @throws IOException if it cannot be read, or holds neither plug-in nor feature, saying so
     */
    public static Report check(Path path) throws IOException {
        List<Map<String, byte[]>> all = PluginFiles.read(path);
        List<String> names = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> licensed = new HashSet<>();
        for (Map<String, byte[]> files : all) {
            XmlElement feature = FeatureCheck.root(files);
            if (files.containsKey("feature.xml")) {
                String id = feature == null ? "feature.xml" : feature.get("id");
                if (!Program.isOurs(id)) {
                    names.add(id);
                    findings.addAll(FeatureCheck.check(files));
                }
            }
            if (feature != null && FeatureCheck.hasLicence(feature)) {
                feature.children("plugin").forEach(plugin -> licensed.add(plugin.get("id")));
            }
        }
        Program program = new Program();
        boolean alone = all.size() == 1;
        for (Map<String, byte[]> files : all) {
            Plugin plugin = plugin(files);
            // The program's own bundles may lie on the same site.
            if (plugin != null && (alone || !Program.isOurs(plugin.id()))) {
                names.add(plugin.id());
                findings.addAll(check(program, plugin, licensed.contains(plugin.id())));
            }
        }
        return new Report(names, findings);
    }

    /** Returns what of plug-ins will not work in this program, in words; of one that cannot be read, why. */
    public static List<String> faults(Collection<Path> jars) {
        List<String> faults = new ArrayList<>();
        for (Path jar : jars) {
            try {
                check(jar).of(Finding.Severity.ERROR).forEach(finding -> faults.add(finding.toString()));
            } catch (IOException e) {
                faults.add(jar.getFileName() + ": " + e.getMessage());
            }
        }
        return faults;
    }

    private static @Nullable Plugin plugin(Map<String, byte[]> files) throws IOException {
        return files.containsKey("feature.xml") ? null : Plugin.of(files);
    }

    private static List<Finding> check(Program program, Plugin plugin, boolean licensed) {
        Findings findings = new Findings(plugin.id());
        ManifestCheck.check(plugin, licensed, findings);
        LinkCheck links = new LinkCheck(program, plugin, findings);
        ExtensionCheck extensions = new ExtensionCheck(plugin, links, findings);
        extensions.check();
        ModelFragmentCheck.check(plugin, findings);
        links.check();
        CapabilityCheck.check(plugin, extensions.points(), extensions.capabilities(), findings);
        return findings.all();
    }
}
