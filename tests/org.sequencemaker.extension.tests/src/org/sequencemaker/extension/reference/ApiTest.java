package org.sequencemaker.extension.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sequencemaker.plugin.testkit.PluginXml;

/** The public surface is as {@code api.txt} says, and its version as the last release demands. */
class ApiTest {
    private final Path bundle = PluginXml.source("bundles/org.sequencemaker.extension");

    @Test
    void theSurfaceIsAsWrittenDown() throws IOException {
        String wanted = "# Public surface for plug-ins, " + version() + ". Written by ApiTest.\n"
                + String.join("\n", Surface.lines()) + "\n";
        String written = Files.exists(bundle.resolve("api.txt")) ? Files.readString(bundle.resolve("api.txt")) : "";
        if (!wanted.equals(written)) {
            Path made = Surface.made("api.txt", wanted);
            assertEquals(wanted, written, "the surface has changed; if that is meant, copy " + made + " over api.txt");
        }
    }

    @Test
    void theVersionIsAsTheLastReleaseDemands() throws IOException {
        Path released = bundle.resolve("api-released.txt");
        if (Files.exists(released)) {
            List<String> lines = Files.readAllLines(released);
            Matcher version = Pattern.compile("(\\d+\\.\\d+\\.\\d+)").matcher(lines.getFirst());
            assertEquals(true, version.find(), "the first line of api-released.txt names its version");
            assertNull(Versions.fault(version.group(1), lines.subList(1, lines.size()), version(), Surface.lines()));
        }
    }

    @Test
    void removingNeedsAMajorVersionAndAddingAMinorOne() {
        List<String> old = List.of("interface A", "  method void a()", "  method void b()");
        List<String> more = List.of("interface A", "  method void a()", "  method void b()", "interface B");
        List<String> less = List.of("interface A", "  method void a()");
        assertNull(Versions.fault("1.2.0", old, "1.2.0", old));
        assertNull(Versions.fault("1.2.0", old, "1.3.0", more));
        assertNull(Versions.fault("1.2.0", old, "2.0.0", less));
        assertEquals(
                "the surface needs at least version 1.3.0, not 1.2.1: since 1.2.0 it adds interface B",
                Versions.fault("1.2.0", old, "1.2.1", more));
        assertNotNull(Versions.fault("1.2.0", old, "1.9.0", less));
        assertNotNull(Versions.fault("1.2.0", old, "1.9.0", List.of("interface A", "  method int a()")));
    }

    private String version() throws IOException {
        Matcher version = Pattern.compile("(?m)^Bundle-Version: (\\d+\\.\\d+\\.\\d+)")
                .matcher(Files.readString(bundle.resolve("META-INF/MANIFEST.MF")));
        assertEquals(true, version.find());
        return String.valueOf(version.group(1));
    }
}
