package org.sequencemaker.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each package says what belongs into it, and that nothing in it is null unless marked so. */
class PackagesTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private final SourceTree tree = SourceTree.find();

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
        Set<String> packages = new TreeSet<>();
        tree.files("(bundles/[^/]+|tests/org\\.sequencemaker\\.testkit)/src/.*\\.java")
                .forEach(file -> packages.add(file.substring(0, file.lastIndexOf('/'))));
        List<String> wrong = new ArrayList<>();
        for (String folder : packages) {
            String file = folder + "/package-info.java";
            String text = tree.has(file) ? tree.text(file) : "";
            Matcher comment = COMMENT.matcher(text);
            if (text.isEmpty()) {
                wrong.add(folder + " has no package-info.java");
            } else if (!text.contains("@NullMarked")) {
                wrong.add(file + " has no @NullMarked");
            } else if (!comment.find() || !isSentence(comment.group(1))) {
                wrong.add(file + " has no sentence on what belongs there");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean isSentence(String comment) {
        String words = comment.replaceAll("(?m)^\\s*\\*", " ").strip();
        return words.split("\\s+").length >= 4 && words.contains(".");
    }
}
