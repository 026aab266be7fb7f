package org.sequencemaker.authoring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources against classes of this run. */
public final class Compiled {
    private Compiled() {}

    /** @param against one class of each jar or bundle that the sources use */
    public static void into(Path classes, List<Path> sources, List<Class<?>> against) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("--release", "21", "-proc:none", "-d", classes.toString(), "-cp", classPath(against));
            boolean good = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertTrue(good, said.toString());
        }
    }

    /** Where the classes lie, in the build as in a plain run. */
    private static String classPath(List<Class<?>> against) {
        List<String> places = new ArrayList<>();
        for (Class<?> type : against) {
            try {
                Path place = Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI());
                // A bundle of the running build can be its project's folder.
                Path inside = place.resolve("target/classes");
                places.add((Files.isDirectory(inside) ? inside : place).toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return String.join(File.pathSeparator, places);
    }
}
