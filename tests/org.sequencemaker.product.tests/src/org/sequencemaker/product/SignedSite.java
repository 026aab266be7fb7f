package org.sequencemaker.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.openpgp.PGPException;

/** Signs the files of a site as p2 wants it: signature and key of each file beside its name in the list of files. */
final class SignedSite {
    private static final Pattern ARTIFACT = Pattern.compile(
            "(<artifact classifier='([^']*)' id='([^']*)' version='([^']*)'[^>]*>\\s*)<properties size='(\\d+)'>");

    private SignedSite() {}

    /** Signs every file of an unpacked site, in place. */
    static void sign(Path site, SigningKey key) throws IOException, PGPException {
        Path list = site.resolve("artifacts.xml");
        Matcher artifacts = ARTIFACT.matcher(Files.readString(list));
        StringBuilder signed = new StringBuilder();
        while (artifacts.find()) {
            artifacts.appendReplacement(signed, Matcher.quoteReplacement(withSignature(artifacts, site, key)));
        }
        artifacts.appendTail(signed);
        Files.writeString(list, signed);
    }

    private static String withSignature(MatchResult artifact, Path site, SigningKey key)
            throws IOException, PGPException {
        Path file = file(site, artifact.group(2), artifact.group(3) + "_" + artifact.group(4) + ".jar");
        return "%s<properties size='%d'>%n<property name='pgp.signatures' value='%s'/>%n<property name='pgp.publicKeys' value='%s'/>"
                .formatted(
                        artifact.group(1),
                        Integer.parseInt(artifact.group(5)) + 2,
                        key.sign(file).replace("\n", "&#xA;"),
                        key.publicKey().replace("\n", "&#xA;"));
    }

    /** Changes a file of a site as somebody would who can write to it: the checksums are made to fit. */
    static void tamper(Path site, String bundle) throws IOException {
        Path list = site.resolve("artifacts.xml");
        String text = Files.readString(list);
        Files.writeString(
                list,
                text.replaceAll("<property name='download\\.(checksum|md5)[^>]*/>", "<property name='was' value=''/>"));
        Path file = file(site, "osgi.bundle", bundle);
        byte[] bytes = Files.readAllBytes(file);
        // A byte in the time of the first entry: still a jar that can be opened.
        bytes[10] ^= 1;
        Files.write(file, bytes);
    }

    private static Path file(Path site, String classifier, String name) {
        return site.resolve(classifier.equals("osgi.bundle") ? "plugins" : "features")
                .resolve(name);
    }
}
