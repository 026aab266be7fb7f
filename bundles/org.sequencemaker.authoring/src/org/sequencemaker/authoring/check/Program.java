package org.sequencemaker.authoring.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.Host;

/** This program as plug-ins see it: which of its packages are for them, and what is in its classes. */
final class Program {
    /** The version of both bundles that plug-ins require; a test compares it with the manifests. */
    static final Version VERSION = new Version(1, 0, 0);

    static final Set<String> API_BUNDLES = Set.of("org.sequencemaker.extension", "org.sequencemaker.model");

    /** The newest form of class files that every machine with this program can load: Java 21. */
    static final int MAJOR = 65;

    private static final String OURS = "org.sequencemaker.";

    private final Map<String, Optional<ClassFile>> read = new HashMap<>();

    /** Returns whether a package is for plug-ins. */
    static boolean isApi(String name) {
        boolean own = name.matches("org\\.sequencemaker\\.extension\\.(registry|guard|host|store)(\\..*)?");
        return !own && name.matches("org\\.sequencemaker\\.(extension|model)(\\..*)?");
    }

    /** Returns whether a name is of this program, and not of a plug-in or of somebody else. */
    static boolean isOurs(String name) {
        return name.startsWith(OURS) && !name.startsWith(OURS + "example.");
    }

    static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }

    /** Returns a class of the interfaces for plug-ins, or of the JDK; null if there is none of this name. */
    @Nullable
    ClassFile find(String className) {
        return read.computeIfAbsent(className, Program::load).orElse(null);
    }

    /** Returns the schema of an extension point as a stream, null if there is no such point. */
    static @Nullable InputStream schema(String point) {
        return point.matches("org\\.sequencemaker\\.[A-Za-z]+")
                ? Host.class.getResourceAsStream("/schema/" + point.substring(OURS.length()) + ".exsd")
                : null;
    }

    private static Optional<ClassFile> load(String className) {
        String file = className.replace('.', '/') + ".class";
        try (InputStream in = isApi(packageOf(className))
                ? Host.class.getResourceAsStream("/" + file)
                : ClassLoader.getPlatformClassLoader().getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(ClassFile.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new IllegalStateException("the program's own class " + className + " cannot be read", e);
        }
    }
}
