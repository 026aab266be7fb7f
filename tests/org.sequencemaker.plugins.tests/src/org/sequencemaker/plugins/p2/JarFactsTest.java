package org.sequencemaker.plugins.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.plugins.NotASite;

class JarFactsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void capabilitiesAreReadWithoutRunningAnything() throws IOException {
        Path jar = jar("""
            <plugin>
               <extension point="org.sequencemaker.capabilities">
                  <capability id="network" hosts="api.example.org, *.example.com" reason="To ask."/>
                  <capability id="unheardOf"/>
               </extension>
               <extension point="org.sequencemaker.effects"><effect id="x"/></extension>
            </plugin>
            """);
        CapabilitySpec wanted =
                new CapabilitySpec(Capability.NETWORK, List.of("api.example.org", "*.example.com"), "To ask.");
        assertEquals(List.of(wanted), JarFacts.capabilities(jar));
    }

    @Test
    void aHostileDescriptionIsRefused() throws IOException {
        Path jar = jar("<!DOCTYPE plugin [<!ENTITY a \"aaaa\">]><plugin>&a;</plugin>");
        assertTrue(String.valueOf(assertThrows(IOException.class, () -> JarFacts.capabilities(jar))
                        .getMessage())
                .contains("its plugin.xml cannot be read"));
    }

    @Test
    void aBundleIsNotTakenForASite() throws IOException {
        Path jar = jar("<plugin/>");
        assertTrue(String.valueOf(
                        assertThrows(NotASite.class, () -> ZippedSite.of(jar)).getMessage())
                .contains("is a bundle, not an update site"));
    }

    private Path jar(String pluginXml) throws IOException {
        Path jar = folder.resolve("plugin.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("plugin.xml"));
            zip.write(pluginXml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return jar;
    }
}
