package org.sequencemaker.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Each extension point has a schema, and an example that uses it. That the schemas are complete and agree with the code
 * is tested beside them, by {@code SchemaTest} of the bundle extension, as it takes a registry.
 */
class ExtensionPointsTest {
    private static final Pattern POINT = Pattern.compile("<extension-point\\s+id=\"([^\"]+)\"[^>]*>");
    private static final Pattern SCHEMA = Pattern.compile("schema=\"([^\"]+)\"");
    private static final Pattern USE = Pattern.compile("<extension\\b[^>]*\\bpoint=\"([^\"]+)\"");

    private final SourceTree tree = SourceTree.find();

    @Test
    void everyPointHasASchemaAndEverySchemaAPoint() {
        List<String> wrong = new ArrayList<>();
        Set<String> declared = new TreeSet<>();
        for (String file : tree.files("bundles/[^/]+/plugin\\.xml")) {
            String folder = file.substring(0, file.lastIndexOf('/') + 1);
            Matcher point = POINT.matcher(tree.text(file));
            while (point.find()) {
                Matcher schema = SCHEMA.matcher(point.group());
                String name = schema.find() ? folder + schema.group(1) : "no schema";
                declared.add(name);
                if (!tree.has(name)) {
                    wrong.add(point.group(1) + " in " + file + " has " + name + ", which is not there");
                } else if (!tree.text(name).contains("id=\"" + point.group(1).replaceFirst(".*\\.", "") + "\"")) {
                    wrong.add(name + " is not that of " + point.group(1));
                }
            }
        }
        tree.files("bundles/.*\\.exsd").stream()
                .filter(file -> !declared.contains(file))
                .forEach(file -> wrong.add(file + " belongs to no point"));
        assertEquals(List.of(), wrong);
    }

    @Test
    void noSchemaHasATextThatItsEditorWaitsFor() {
        List<String> wrong = tree.files("bundles/.*\\.exsd").stream()
                .filter(file ->
                        tree.text(file).contains("[Enter") || tree.text(file).contains("<documentation/>"))
                .toList();
        assertEquals(List.of(), wrong);
    }

    /** The plug-in that does everything wrong is no example of how to use a point. */
    @Test
    void everyPointIsUsedByAnExample() {
        Set<String> unused = new TreeSet<>();
        Matcher point = POINT.matcher(tree.text("bundles/org.sequencemaker.extension/plugin.xml"));
        while (point.find()) {
            unused.add(point.group(1));
        }
        assertTrue(unused.size() >= 12, unused.toString());
        for (String file : tree.files("bundles/org\\.sequencemaker\\.example\\.(?!misbehaving)[^/]+/plugin\\.xml")) {
            Matcher use = USE.matcher(tree.text(file));
            while (use.find()) {
                unused.remove(use.group(1));
            }
        }
        assertEquals(Set.of(), unused);
    }
}
