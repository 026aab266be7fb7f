import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Puts what the audio worker needs to run into one folder: its jar, a jar of the protocol alone (the rest of that bundle is
 * under another licence), its libraries, and its sources. They are plain files, so that p2 installs no bundle of it.
 *
 * <p>Arguments: the project's folder, local Maven repository, folder to fill.
 */
public final class GatherWorker {
    private static final String WORKER = "org.sequencemaker.audio.worker";
    private static final String PROTOCOL = "org/sequencemaker/audio/protocol/";

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        Path repository = Path.of(arguments[1]);
        Path target = Path.of(arguments[2]);
        clear(target);
        Path lib = Files.createDirectories(target.resolve("lib"));
        for (Path library : libraries(root, repository)) {
            Files.copy(library, lib.resolve(library.getFileName()));
        }
        Files.copy(built(root, WORKER), lib.resolve(WORKER + ".jar"));
        protocol(built(root, "org.sequencemaker.audio"), lib.resolve("org.sequencemaker.audio.protocol.jar"));
        Path sources = Files.createDirectories(target.resolve("sources")).resolve(WORKER + "-sources.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(sources))) {
            for (String part : List.of("src", "META-INF", "LICENSE", "build.properties")) {
                add(zip, root.resolve("bundles").resolve(WORKER).resolve(part), root.resolve("bundles"));
            }
            add(zip, root.resolve("bundles/org.sequencemaker.audio/src").resolve(PROTOCOL), root.resolve("bundles"));
        }
    }

    /** The jars that the target definition has for the worker alone. */
    private static List<Path> libraries(Path root, Path repository) throws Exception {
        Path definition = root.resolve("releng/org.sequencemaker.target/org.sequencemaker.target.target");
        Element target = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(definition.toFile())
                .getDocumentElement();
        List<Path> result = new ArrayList<>();
        for (Element location : children(target, "location")) {
            if (location.getAttribute("label").startsWith("for the audio worker alone")) {
                for (Element dependency : children(location, "dependency")) {
                    String artifact = text(dependency, "artifactId");
                    String version = text(dependency, "version");
                    result.add(repository
                            .resolve(text(dependency, "groupId").replace('.', '/'))
                            .resolve(artifact)
                            .resolve(version)
                            .resolve(artifact + "-" + version + ".jar"));
                }
            }
        }
        if (result.isEmpty()) {
            throw new IllegalStateException(definition + " has no location labelled \"for the audio worker alone\"");
        }
        return result;
    }

    private static Path built(Path root, String bundle) throws IOException {
        try (Stream<Path> all = Files.list(root.resolve("bundles").resolve(bundle).resolve("target"))) {
            return all.filter(file -> file.getFileName().toString().matches(java.util.regex.Pattern.quote(bundle) + "-[^-]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(bundle + " has not been built"));
        }
    }

    private static void protocol(Path bundle, Path target) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile());
                OutputStream file = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
                JarEntry entry = all.nextElement();
                if (entry.getName().startsWith(PROTOCOL) && !entry.isDirectory()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    jar.getInputStream(entry).transferTo(zip);
                }
            }
        }
    }

    private static void add(ZipOutputStream zip, Path from, Path base) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(base.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> result = new ArrayList<>();
        var found = parent.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            result.add((Element) found.item(i));
        }
        return result;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent().strip();
    }
}
