package org.sequencemaker.cli.command;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;

/**
 * The demo project. It belongs to the window's bundle, which is not on the class path of a command line,
 * so it is looked for beside our own: in its jar, or in its folder among the sources.
 */
final class DemoProject {
    /** What to type for it. */
    static final String WORD = "demo";

    private static final String BUNDLE = "org.sequencemaker.app";
    private static final String NAME = "demo.smproj";
    private static final String ENTRY = "demo/" + NAME;

    private DemoProject() {}

    static Source source() throws CodecException, IOException {
        return beside(ours());
    }

    /**
     * Returns the demo project.
     *
     * @param ours our own jar, or the folder of our classes somewhere among the sources
     */
    static Source beside(@Nullable Path ours) throws CodecException, IOException {
        if (ours != null) {
            boolean jar = Files.isRegularFile(ours);
            for (Path folder = ours.getParent(); folder != null; folder = jar ? null : folder.getParent()) {
                Source found = find(folder);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new CodecException(WORD, "", "the demo project is not in this installation", "Name a project file");
    }

    private static @Nullable Path ours() {
        CodeSource code = DemoProject.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return null;
        }
        try {
            return Path.of(code.getLocation().toURI());
        } catch (URISyntaxException e) {
            // Equinox leaves blanks in a folder's name as they are.
            return new File(code.getLocation().getPath()).toPath();
        }
    }

    private static @Nullable Source find(Path folder) throws CodecException, IOException {
        for (String place : new String[] {BUNDLE, "bundles/" + BUNDLE}) {
            Path file = folder.resolve(place).resolve(ENTRY);
            if (Files.isRegularFile(file)) {
                return Source.read(file);
            }
        }
        try (DirectoryStream<Path> bundles = Files.newDirectoryStream(folder, BUNDLE + "_*")) {
            for (Path bundle : bundles) {
                // A folder in the product, so that the song beside the project is a file as well.
                if (Files.isRegularFile(bundle.resolve(ENTRY))) {
                    return Source.read(bundle.resolve(ENTRY));
                }
                if (bundle.toString().endsWith(".jar")) {
                    byte[] found = inside(bundle);
                    if (found != null) {
                        return Source.of(NAME, found);
                    }
                }
            }
        }
        return null;
    }

    private static byte @Nullable [] inside(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(ENTRY);
            return entry == null ? null : zip.getInputStream(entry).readAllBytes();
        }
    }
}
