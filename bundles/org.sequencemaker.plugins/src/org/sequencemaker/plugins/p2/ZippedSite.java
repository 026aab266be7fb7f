package org.sequencemaker.plugins.p2;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.sequencemaker.plugins.NotASite;
import org.sequencemaker.plugins.kept.KeptSites;

/** An update site in one file, as people send it to each other. */
final class ZippedSite {
    private static final List<String> CONTENT =
            List.of("content.xml", "content.jar", "content.xml.xz", "compositeContent.xml", "compositeContent.jar");

    private ZippedSite() {}

    static URI of(Path zip) throws NotASite {
        if (!Files.isRegularFile(zip)) {
            throw new NotASite(zip + " is not there.");
        }
        try (ZipFile file = new ZipFile(zip.toFile())) {
            if (CONTENT.stream().noneMatch(name -> file.getEntry(name) != null)) {
                String advice = file.getEntry("plugin.xml") == null && file.getEntry("META-INF/MANIFEST.MF") == null
                        ? " holds no update site: there is no content.xml or content.jar in it."
                        : " is a bundle, not an update site; ask its author for the zipped site.";
                throw new NotASite(zip.getFileName() + advice);
            }
        } catch (IOException e) {
            throw new NotASite(zip.getFileName() + " is no zip file that can be read: " + e.getMessage());
        }
        return KeptSites.zip(zip);
    }
}
