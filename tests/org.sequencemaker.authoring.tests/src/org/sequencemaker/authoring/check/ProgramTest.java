package org.sequencemaker.authoring.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sequencemaker.plugin.testkit.PluginXml;

/** What the check knows of the program is what the program's own files say. */
class ProgramTest {
    @Test
    void thePackagesForPluginsAreThoseThatAreExportedToEverybody() throws IOException {
        for (String bundle : Program.API_BUNDLES) {
            String manifest = manifest(bundle);
            String exported = manifest.substring(manifest.indexOf("Export-Package: ") + 16);
            Set<String> wrong = new TreeSet<>();
            for (String part : exported.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                String name = part.split(";")[0].strip();
                boolean forAll = !part.contains("x-friends") && !part.contains("x-internal");
                if (forAll != Program.isApi(name)) {
                    wrong.add(name);
                }
            }
            assertEquals(Set.of(), wrong, bundle);
        }
    }

    @Test
    void theVersionIsThatOfTheBundles() throws IOException {
        for (String bundle : Program.API_BUNDLES) {
            assertTrue(manifest(bundle).contains("Bundle-Version: " + Program.VERSION + ".qualifier"), bundle);
        }
    }

    @Test
    void everyPointHasItsSchemaAtRunTime() throws IOException {
        Matcher point = Pattern.compile("<extension-point id=\"([^\"]+)\"")
                .matcher(Files.readString(PluginXml.of("org.sequencemaker.extension")));
        int count = 0;
        while (point.find()) {
            assertNotNull(PointSchema.of(String.valueOf(point.group(1))), point.group(1));
            count++;
        }
        assertTrue(count >= 12, count + " points");
    }

    private static String manifest(String bundle) throws IOException {
        Path file = PluginXml.source("bundles/" + bundle + "/META-INF/MANIFEST.MF");
        return Files.readString(file).replace("\r", "").replace("\n ", "");
    }
}
