package org.sequencemaker.extension.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sequencemaker.plugin.testkit.PluginXml;

/** The README of the bundle tells what the schemas tell. */
class ReadmeTest {
    private static final String BEGIN = "<!-- The reference is generated from schema/*.exsd. -->\n";
    private static final String END = "<!-- End of the reference. -->\n";

    @Test
    void theReferenceIsCurrent() throws IOException {
        String readme = Files.readString(PluginXml.source("bundles/org.sequencemaker.extension/README.md"));
        int begin = readme.indexOf(BEGIN);
        int end = readme.indexOf(END);
        assertTrue(begin >= 0 && end > begin, "README.md has the marks around the reference");
        String wanted = readme.substring(0, begin) + BEGIN + "\n" + Reference.markdown() + readme.substring(end);
        if (!readme.equals(wanted)) {
            Path made = Surface.made("README.md", wanted);
            assertEquals(wanted, readme, "the reference is not current; copy " + made + " over README.md");
        }
    }

    @Test
    void theShortExampleIsTheRealPlugin() throws IOException {
        String readme = Files.readString(PluginXml.source("bundles/org.sequencemaker.extension/README.md"));
        String shown = readme.substring(readme.indexOf("```java\n") + 8);
        shown = shown.substring(0, shown.indexOf("```"));
        String source = Files.readString(PluginXml.source(
                        "bundles/org.sequencemaker.example.housestyle/src/org/sequencemaker/example/housestyle")
                .resolve("HouseStyle.java"));
        for (String line : shown.split("\n")) {
            assertTrue(source.contains(line), "not in HouseStyle.java: " + line);
        }
    }
}
