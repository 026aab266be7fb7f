package org.sequencemaker.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README tells of what is there. */
class ReadmeTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| *`(?:org\\.sequencemaker\\.)?([a-z.]+)` *\\|");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    private final SourceTree tree = SourceTree.find();

    @Test
    void bundleTableListsExactlyTheFoldersInBundles() {
        String readme = tree.text("README.md");
        int start = readme.indexOf("| bundle ");
        int end = start < 0 ? -1 : readme.indexOf("\n\n", start);
        String table = start < 0 ? "" : readme.substring(start, end < 0 ? readme.length() : end);
        Set<String> listed = new TreeSet<>();
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            listed.add("org.sequencemaker." + row.group(1));
        }
        assertEquals(tree.bundles(), listed);
    }

    @Test
    void everyLinkInADocumentLeadsSomewhere() {
        List<String> broken = new java.util.ArrayList<>();
        for (String file : tree.files(".*\\.md")) {
            Matcher link = LINK.matcher(tree.text(file));
            while (link.find()) {
                String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/') + 1) : "";
                String target = java.nio.file.Path.of(folder + link.group(1))
                        .normalize()
                        .toString();
                if (!tree.has(target)
                        && tree.files(Pattern.quote(target) + "/.*").isEmpty()) {
                    broken.add(file + " -> " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), broken);
    }
}
