package org.sequencemaker.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The texts that the user reads, each package's own. */
class TextsTest {
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

    private final SourceTree tree = SourceTree.find();
    private final List<String> files = tree.files("bundles/.*/messages\\.properties");

    @Test
    void everyMessageHasOneTextAndEveryTextIsAMessage() {
        for (String file : files) {
            List<String> messages = NAME.matcher(constants(file))
                    .results()
                    .map(MatchResult::group)
                    .sorted()
                    .toList();
            assertEquals(
                    messages, lines(file).stream().map(TextsTest::name).sorted().toList(), file);
        }
    }

    /** As a careless edit of the file leaves it: only the user would see that. */
    @Test
    void noTextHoldsAnotherLine() {
        for (String file : files) {
            List<String> names = lines(file).stream().map(TextsTest::name).toList();
            for (String line : lines(file)) {
                String text = line.substring(line.indexOf('=') + 1);
                assertFalse(names.stream().anyMatch(name -> text.contains(name + "=")), file + ": " + line);
            }
        }
    }

    /** The constants of the enum beside a file of texts. */
    private String constants(String file) {
        String source = tree.text(file.replace("messages.properties", "Messages.java"));
        String body = source.substring(source.indexOf("enum Messages {"));
        return body.substring(0, body.indexOf(';')).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
    }

    private List<String> lines(String file) {
        return tree.text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }
}
