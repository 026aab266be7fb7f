package org.sequencemaker.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layers of the house, read off the manifests. */
class LayeringTest {
    private static final String OURS = "org.sequencemaker.";
    private final SourceTree tree = SourceTree.find();

    @Test
    void everyBundleHasARowInTheTable() {
        List<String> missing = tree.bundles().stream()
                .filter(bundle -> !Layers.TABLE.containsKey(shortName(bundle)))
                .toList();
        assertEquals(List.of(), missing, "bundles without a row in Layers");
    }

    @Test
    void bundlesUseOnlyWhatTheirRowAllows() {
        List<String> wrong = new ArrayList<>();
        for (String bundle : tree.bundles()) {
            Layers.Row row = Layers.TABLE.get(shortName(bundle));
            Manifest manifest = tree.manifest("bundles/" + bundle);
            if (row == null) {
                continue;
            }
            Stream.concat(manifest.requiredBundles().stream(), manifest.importedPackages().stream())
                    .filter(used -> !allowed(row, used))
                    .forEach(used -> wrong.add(bundle + " uses " + used));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingBelowTheLineKnowsWindows() {
        List<String> wrong = new ArrayList<>();
        for (String bundle : tree.bundles()) {
            if (Layers.mayHaveWindows(shortName(bundle))) {
                continue;
            }
            Manifest manifest = tree.manifest("bundles/" + bundle);
            Stream.concat(manifest.requiredBundles().stream(), manifest.importedPackages().stream())
                    .filter(used -> used.matches("org\\.eclipse\\.(swt|jface|e4|ui)($|\\..*)"))
                    .forEach(used -> wrong.add(bundle + " uses " + used));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void oursAreRequiredAsBundlesAndNeverReexported() {
        List<String> wrong = new ArrayList<>();
        for (String bundle : tree.bundles()) {
            Manifest manifest = tree.manifest("bundles/" + bundle);
            manifest.importedPackages().stream()
                    .filter(used -> used.startsWith(OURS))
                    .forEach(used -> wrong.add(bundle + " imports our package " + used));
            if (manifest.header("Require-Bundle").contains("visibility:=reexport")) {
                wrong.add(bundle + " re-exports");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean allowed(Layers.Row row, String used) {
        if (used.startsWith("org.jspecify")) {
            return true;
        }
        return used.startsWith(OURS)
                ? row.ours().stream().anyMatch(name -> shortName(used).matches(name))
                : row.others().stream().anyMatch(used::startsWith);
    }

    private static String shortName(String bundle) {
        return bundle.substring(OURS.length());
    }
}
