package org.sequencemaker.authoring.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.plugin.testkit.PluginXml;

/** Our own examples pass our own check, but for the one that is there to fail. */
class ExamplesCheckTest {
    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sparkle", "housestyle", "gallery"})
    void theExamplesHaveNothingWrongWithThem(String example) throws IOException {
        assertEquals(List.of(), PluginCheck.check(jar(example)).findings());
    }

    @Test
    void theMisbehavingOneIsFoundOutBeforeItRuns() throws IOException {
        Report report = PluginCheck.check(jar("misbehaving"));
        assertEquals(
                List.of(
                        "plugin.xml:34 the id \"misbehaving\" is used twice; the second is left out",
                        "plugin.xml:53 the class org.sequencemaker.example.misbehaving.NobodyWroteThis is not in the"
                                + " plug-in",
                        "plugin.xml:58 the class org.sequencemaker.example.misbehaving.Misbehave is no"
                                + " org.sequencemaker.extension.attachment.AttachmentProcessor",
                        "plugin.xml:62 <exporter> lacks the attribute suffix",
                        "plugin.xml:62 <exporter> lacks the attribute class",
                        "plugin.xml:64 <export> in <extension> is unknown and left out"),
                report.of(Finding.Severity.ERROR).stream()
                        .map(finding -> finding.place() + " " + finding.what())
                        .toList());
        assertEquals(
                List.of(
                        "it takes any version of org.sequencemaker.extension, also a later one that it does not fit",
                        "it takes any version of org.sequencemaker.model, also a later one that it does not fit",
                        "it does not say under which licence it is",
                        "it calls Host.http(), which is refused without the capability network"),
                report.of(Finding.Severity.WARNING).stream().map(Finding::what).toList());
    }

    private Path jar(String example) throws IOException {
        Path bundle = PluginXml.source("bundles/org.sequencemaker.example." + example);
        PluginJar jar = new PluginJar(folder);
        String manifest =
                Files.readString(bundle.resolve("META-INF/MANIFEST.MF")).replace("\n ", " ");
        jar.without("Bundle-License").without("Require-Bundle");
        manifest.lines().filter(line -> line.contains(": ")).forEach(line -> {
            int colon = line.indexOf(": ");
            jar.header(line.substring(0, colon), line.substring(colon + 2));
        });
        jar.file("plugin.xml", Files.readString(bundle.resolve("plugin.xml")));
        Path source = bundle.resolve("src");
        try (Stream<Path> walk = Files.walk(source)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = source.relativize(file).toString().replace('\\', '/');
                jar.source(name.substring(0, name.length() - 5).replace('/', '.'), Files.readString(file));
            }
        }
        return jar.write();
    }
}
