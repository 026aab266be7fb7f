package org.sequencemaker.product;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The product as another build of another version would have made it: each of our bundles and features has that version. */
final class OtherBuild {
    /** Newer than whatever was just built. */
    static final String VERSION = "1.0.1.299912312359";

    private static final Pattern OURS = Pattern.compile("(?m)^org\\.sequencemaker\\.app,([^,]*),");

    private OtherBuild() {}

    /** Makes it of the one that was just built. */
    static Path make(Path into) throws IOException {
        Path built = Built.product();
        Matcher ours = OURS.matcher(
                Files.readString(built.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")));
        if (!ours.find()) {
            throw new IOException("no version of ours in " + built);
        }
        String version = ours.group(1);
        try (Stream<Path> all = Files.walk(built)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                copy(file, into.resolve(built.relativize(file).toString().replace(version, VERSION)), version);
            }
        }
        return into;
    }

    private static void copy(Path file, Path to, String version) throws IOException {
        String name = file.getFileName().toString();
        if (Files.isDirectory(file)) {
            Files.createDirectories(to);
        } else if (name.endsWith(version + ".jar")) {
            Jars.copy(file, to, text -> text.replace(version, VERSION));
        } else if (name.endsWith(".profile.gz")) {
            byte[] old = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file))).readAllBytes();
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(to))) {
                out.write(replaced(old, version));
            }
        } else if (name.matches(".*\\.(info|ini|xml|MF)")) {
            Files.write(to, replaced(Files.readAllBytes(file), version));
        } else {
            Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static byte[] replaced(byte[] text, String version) {
        return new String(text, StandardCharsets.UTF_8)
                .replace(version, VERSION)
                .getBytes(StandardCharsets.UTF_8);
    }
}
