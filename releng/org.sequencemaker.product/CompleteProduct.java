import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Adds to each unpacked product what p2 does not: the lists of other people's bundles with their licences (one for the
 * product, one for the audio worker in its folder), the registry of plug-ins as the command line wants it, and on macOS
 * the two files that make a folder an application. Fails when a licence is not known or forbids shipping with the rest.
 *
 * <p>Arguments: folder of the unpacked products, folder of the macOS files, target definition, local Maven repository.
 */
public final class CompleteProduct {
    private static final String OURS = "org.sequencemaker.";

    /** The folder of the audio worker, a program of its own under the GPL. */
    private static final String WORKER = "audio-worker";

    /** Where a bundle comes from, and the names of its licences. */
    private record Origin(String coordinates, String licences) {}

    public static void main(String[] arguments) throws Exception {
        Path products = Path.of(arguments[0]);
        Path mac = Path.of(arguments[1]);
        Map<String, Origin> origins = origins(Path.of(arguments[2]), Path.of(arguments[3]));
        List<Path> roots;
        try (Stream<Path> all = Files.walk(products, 7)) {
            roots = all.filter(folder -> Files.isDirectory(folder.resolve("plugins")))
                    .toList();
        }
        if (roots.isEmpty()) {
            throw new IllegalStateException("no unpacked product in " + products);
        }
        for (Path root : roots) {
            Files.writeString(root.resolve("THIRD-PARTY.md"), thirdParty(root.resolve("plugins"), origins));
            Files.writeString(
                    root.resolve(WORKER).resolve("THIRD-PARTY.md"),
                    workersThirdParty(root.resolve(WORKER).resolve("lib"), origins));
            writeRegistry(root.resolve("plugins"), root.resolve("cli").resolve("registry.jar"));
            if (root.getParent().endsWith("Contents")) {
                copy(mac, root.getParent());
            }
        }
        System.out.println("completed " + roots.size() + " product(s)");
    }

    /**
     * The classes of Equinox's registry in one jar without signatures. On a plain class path Java would check those at
     * each start, for a third of a second, and keep none of the classes in its archive.
     */
    private static void writeRegistry(Path plugins, Path jar) throws IOException {
        Map<String, String> wanted = Map.of(
                "org.eclipse.equinox.registry", "org/eclipse/core/.*",
                "org.eclipse.equinox.common", "org/eclipse/core/.*",
                "org.eclipse.osgi", "org/eclipse/osgi/util/NLS.*");
        Files.createDirectories(jar.getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Path bundle : sorted(plugins)) {
                String name = bundle.getFileName().toString().replaceFirst("_\\d.*", "");
                if (wanted.containsKey(name)) {
                    copyEntries(bundle, wanted.get(name), out);
                    out.putNextEntry(new ZipEntry("META-INF/" + name + ".html"));
                    try (JarFile open = new JarFile(bundle.toFile())) {
                        open.getInputStream(open.getEntry("about.html")).transferTo(out);
                    }
                }
            }
        }
    }

    private static void copyEntries(Path bundle, String pattern, ZipOutputStream out) throws IOException {
        try (JarFile open = new JarFile(bundle.toFile())) {
            for (JarEntry entry : open.stream().toList()) {
                if (!entry.isDirectory() && entry.getName().matches(pattern)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    open.getInputStream(entry).transferTo(out);
                }
            }
        }
    }

    private static String thirdParty(Path plugins, Map<String, Origin> origins) throws IOException {
        StringBuilder text = new StringBuilder("""
            # What Sequence Maker stands on

            Sequence Maker itself is under the Eclipse Public License 2.0 (LICENSE). The bundles below are other
            people's, each under its own licence; the text of each licence is in the bundle or at its project.

            | bundle | version | licence | Maven coordinates |
            |---|---|---|---|
            """);
        List<String> refused = new ArrayList<>();
        for (Path bundle : sorted(plugins)) {
            String file = bundle.getFileName().toString();
            String[] name = file.replaceFirst("\\.jar$", "").split("_(?=\\d+\\.)", 2);
            boolean ours = name[0].startsWith(OURS);
            Origin origin = ours ? new Origin("", header(bundle, "EPL-2.0")) : origins.get(name[0]);
            if (origin == null || origin.licences().isEmpty()) {
                refused.add(file + " (licence not known)");
            } else if (Stream.of(origin.licences().split(" or ")).allMatch(CompleteProduct::isGpl)) {
                refused.add(file + " (" + origin.licences() + ", which does not go with the EPL in one program)");
            } else if (!ours) {
                text.append(
                        "| %s | %s | %s | %s |\n".formatted(name[0], name[1], origin.licences(), origin.coordinates()));
            }
        }
        if (!refused.isEmpty()) {
            throw new IllegalStateException("must not be shipped in the product: " + String.join(", ", refused));
        }
        return text.toString();
    }

    /** What the worker is made of must go with the GPL; of the product's own jars none may lie there. */
    private static String workersThirdParty(Path lib, Map<String, Origin> origins) throws IOException {
        StringBuilder text = new StringBuilder("""
            # What the audio worker stands on

            The worker itself is under the GNU General Public License 3.0 or later (LICENSE); the package
            org.sequencemaker.audio.protocol is under that or the EPL-2.0. The jars below are other people's.

            | jar | licence | Maven coordinates |
            |---|---|---|
            """);
        List<String> refused = new ArrayList<>();
        for (Path jar : sorted(lib)) {
            String file = jar.getFileName().toString();
            if (file.equals(OURS + "audio.worker.jar") || file.equals(OURS + "audio.protocol.jar")) {
                continue;
            }
            Origin origin = origins.get(file);
            if (origin == null || Stream.of(origin.licences().split(" or ")).noneMatch(CompleteProduct::goesWithGpl)) {
                refused.add(file + " (" + (origin == null ? "licence not known" : origin.licences()) + ")");
            } else {
                text.append("| %s | %s | %s |\n".formatted(file, origin.licences(), origin.coordinates()));
            }
        }
        if (!refused.isEmpty()) {
            throw new IllegalStateException("must not be a part of the audio worker: " + String.join(", ", refused));
        }
        return text.toString();
    }

    private static boolean goesWithGpl(String licence) {
        return isGpl(licence) || licence.matches("(?i).*(LGPL|Lesser General Public|Apache|MIT|BSD).*");
    }

    private static boolean isGpl(String licence) {
        return licence.matches("(?i)\\s*(A?GPL|GNU (Affero )?General Public).*");
    }

    private static String header(Path bundle, String otherwise) throws IOException {
        String licence = manifest(bundle).getMainAttributes().getValue("Bundle-License");
        return licence == null ? otherwise : licence;
    }

    /** A bundle is a jar, or a folder if it has files that must be such. */
    private static Manifest manifest(Path bundle) throws IOException {
        if (Files.isDirectory(bundle)) {
            try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
                return new Manifest(in);
            }
        }
        try (JarFile open = new JarFile(bundle.toFile())) {
            return open.getManifest();
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static Map<String, Origin> origins(Path target, Path repository) throws Exception {
        Map<String, Origin> result = new TreeMap<>();
        for (Element location : children(xml(target), "location")) {
            List<Element> instructions = children(location, "instructions");
            for (Element dependency : children(location, "dependency")) {
                String group = text(dependency, "groupId");
                String artifact = text(dependency, "artifactId");
                String version = text(dependency, "version");
                Path pom = file(repository, group, artifact, version, "pom");
                Path jar = file(repository, group, artifact, version, "jar");
                Set<String> licences = new LinkedHashSet<>();
                String name = "wrapped." + group + "." + artifact;
                try (JarFile open = new JarFile(jar.toFile())) {
                    var main = open.getManifest().getMainAttributes();
                    String given = main.getValue("Bundle-SymbolicName");
                    if (given != null) {
                        name = given.split(";")[0].strip();
                    } else if (!instructions.isEmpty()) {
                        name = instructions
                                .getFirst()
                                .getTextContent()
                                .lines()
                                .filter(line -> line.startsWith("Bundle-SymbolicName:"))
                                .map(line ->
                                        line.substring(line.indexOf(':') + 1).strip())
                                .findFirst()
                                .orElseThrow();
                    }
                    licences.addAll(licences(pom, repository));
                    String header = main.getValue("Bundle-License");
                    if (licences.isEmpty() && header != null) {
                        licences.add(header.replace("|", "/"));
                    }
                }
                Origin origin = new Origin(group + ":" + artifact + ":" + version, String.join(" or ", licences));
                result.put(name, origin);
                result.put(artifact + "-" + version + ".jar", origin);
            }
        }
        return result;
    }

    /** The licences a POM names, or else those of its nearest parent that names some. */
    private static Set<String> licences(Path pom, Path repository) throws Exception {
        if (!Files.exists(pom)) {
            return Set.of();
        }
        Element project = xml(pom);
        Set<String> names = children(project, "license").stream()
                .map(licence -> text(licence, "name").replaceAll("\\s+", " ").strip())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Element> parents = children(project, "parent");
        if (!names.isEmpty() || parents.isEmpty()) {
            return names;
        }
        Element parent = parents.getFirst();
        Path above =
                file(repository, text(parent, "groupId"), text(parent, "artifactId"), text(parent, "version"), "pom");
        return licences(above, repository);
    }

    private static Path file(Path repository, String group, String artifact, String version, String extension) {
        return repository
                .resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + "." + extension);
    }

    private static Element xml(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
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
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.getFirst().getTextContent().strip();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(file -> {
                Path copy = to.resolve(from.relativize(file).toString());
                try {
                    if (!Files.isDirectory(file)) {
                        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                    } else {
                        Files.createDirectories(copy);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
