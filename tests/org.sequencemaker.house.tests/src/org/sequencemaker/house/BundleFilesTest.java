package org.sequencemaker.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What makes a folder a bundle of ours: manifest, build files and its place in a feature. */
class BundleFilesTest {
    /** Never a bundle of the product: the worker for its licence, the examples because they are installed to try it. */
    private static final String IN_NO_FEATURE = "org\\.sequencemaker\\.(audio\\.worker|example\\..*)";

    private final SourceTree tree = SourceTree.find();

    @Test
    void manifestsSayTheSameThings() {
        List<String> wrong = new ArrayList<>();
        for (String folder : bundlesAndTests()) {
            String name = folder.substring(folder.indexOf('/') + 1);
            Manifest manifest = tree.manifest(folder);
            expect(wrong, folder, manifest, "Bundle-SymbolicName", name);
            expect(wrong, folder, manifest, "Automatic-Module-Name", name);
            expect(wrong, folder, manifest, "Bundle-Version", "1.0.0.qualifier");
            expect(wrong, folder, manifest, "Bundle-Vendor", "Sequence Maker");
            expect(wrong, folder, manifest, "Bundle-RequiredExecutionEnvironment", "JavaSE-21");
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everythingThatIsReadAtRunTimeIsPackaged() {
        List<String> wrong = new ArrayList<>();
        for (String folder : bundlesAndTests()) {
            String build = tree.text(folder + "/build.properties").replaceAll("\\\\\\s*", "");
            for (String needed : List.of(
                    "plugin.xml", "fragment.e4xmi", "Application.e4xmi", "icons/", "css/", "schema/", "OSGI-INF/")) {
                boolean there = tree.has(folder + "/" + needed)
                        || !tree.files(folder + "/" + needed + ".*").isEmpty();
                if (there && !build.contains(needed)) {
                    wrong.add(folder + "/build.properties does not list " + needed);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyBundleIsInOneFeature() {
        List<String> wrong = new ArrayList<>();
        for (String bundle : tree.bundles()) {
            List<String> features = tree.files("features/[^/]+/feature\\.xml").stream()
                    .filter(feature -> tree.text(feature).contains("<plugin id=\"" + bundle + "\""))
                    .toList();
            if (features.size() != (bundle.matches(IN_NO_FEATURE) ? 0 : 1) && !bundle.contains(".example.")) {
                wrong.add(bundle + " is in " + features);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** It is delivered as plain files in a folder of its own, so that no class of it can get into the product's class space. */
    @Test
    void theWorkersFeatureBringsFilesAndNoBundle() {
        String folder = "features/org.sequencemaker.audio.worker.feature/";
        assertFalse(tree.text(folder + "feature.xml").contains("<plugin"));
        assertFalse(tree.text(folder + "feature.xml").contains("<includes"));
        assertTrue(tree.text(folder + "build.properties").contains("root.folder.audio-worker"));
    }

    /** The script picks jars by name, so a library that a bundle below the windows begins to use must be named there. */
    @Test
    void commandLineScriptNamesEveryLibraryBelowTheWindows() {
        String script = tree.text("features/org.sequencemaker.app.feature/launch/unix/sequencemaker-cli");
        List<String> missing = new ArrayList<>();
        for (String library : List.of(
                "com.fasterxml.jackson.", "picocli", "org.jspecify.", "okhttp3", "org.eclipse.jgit", "org.sqlite")) {
            boolean used = tree.bundles().stream()
                    .filter(bundle -> !bundle.matches("org\\.sequencemaker\\.(app|ui|audio\\.worker|example)($|\\..*)"))
                    .map(bundle -> tree.manifest("bundles/" + bundle))
                    .flatMap(manifest ->
                            Stream.concat(manifest.importedPackages().stream(), manifest.requiredBundles().stream()))
                    .anyMatch(name -> name.startsWith(library));
            String inScript = library.replaceAll("^(okhttp|org\\.|com\\.)", "")
                    .replaceAll("[.0-9]+$", "")
                    .replace(".", "\\.");
            if (used && !script.contains(inScript)) {
                missing.add(library);
            }
        }
        assertEquals(List.of(), missing);
    }

    private List<String> bundlesAndTests() {
        return tree.files("(bundles|tests)/[^/]+/META-INF/MANIFEST\\.MF").stream()
                .map(file -> file.replace("/META-INF/MANIFEST.MF", ""))
                .toList();
    }

    private static void expect(List<String> wrong, String folder, Manifest manifest, String header, String value) {
        String found = manifest.header(header).split(";")[0].strip();
        if (!found.equals(value)) {
            wrong.add(folder + ": " + header + " is \"" + found + "\", not \"" + value + "\"");
        }
    }
}
