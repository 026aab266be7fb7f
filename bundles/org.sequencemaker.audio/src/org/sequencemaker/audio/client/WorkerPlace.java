package org.sequencemaker.audio.client;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.protocol.Problem;

/**
 * Where the audio worker lies: the folder {@code audio-worker} of the product, whose {@code lib} is its class path. In a
 * source tree it is the one that the build last gathered. The system property {@value #PROPERTY} names another folder.
 */
public final class WorkerPlace {
    /** System property with the folder of a worker, for those who bring their own. */
    public static final String PROPERTY = "sequencemaker.audio.worker";

    /** Heap of the worker in the product; listening to two hours of music takes less than 300. */
    public static final int MEGABYTES = 1024;

    private static final String FOLDER = "audio-worker";
    private static final Path GATHERED =
            Path.of("features", "org.sequencemaker.audio.worker.feature", "target", FOLDER);

    private WorkerPlace() {}

    /**
     * How to start the worker that is installed here.
     *
     * @param megabytes most heap it may use
     * @throws WorkerException naming the folders that were looked into
     */
    public static WorkerCommand find(int megabytes) throws WorkerException {
        return find(places(), megabytes);
    }

    static WorkerCommand find(Set<Path> places, int megabytes) throws WorkerException {
        for (Path place : places) {
            List<Path> jars = jars(place.resolve("lib"));
            if (!jars.isEmpty()) {
                return WorkerCommand.with(jars, megabytes);
            }
        }
        throw new WorkerException(
                Problem.WORKER_MISSING,
                "The audio worker, which decodes songs and listens to them, is not installed; it was looked for in "
                        + places.stream().map(Path::toString).collect(Collectors.joining(" and "))
                        + ". Install Sequence Maker anew, or set the system property " + PROPERTY
                        + " to the folder of a worker.");
    }

    private static List<Path> jars(Path lib) {
        if (!Files.isDirectory(lib)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(lib)) {
            return all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            // What cannot be listed cannot be started either.
            return List.of();
        }
    }

    private static Set<Path> places() {
        String named = System.getProperty(PROPERTY);
        if (named != null && !named.isBlank()) {
            return Set.of(Path.of(named).toAbsolutePath());
        }
        Set<Path> result = new LinkedHashSet<>();
        CodeSource source = WorkerPlace.class.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            result.addAll(beside(path(source.getLocation().toString())));
        }
        Path install = path(System.getProperty("osgi.install.area"));
        if (install != null) {
            result.add(install.resolve(FOLDER));
        }
        return result;
    }

    /** Places of the worker for a bundle that lies at {@code bundle}: of a product, or of a source tree. */
    static List<Path> beside(@Nullable Path bundle) {
        List<Path> result = new ArrayList<>();
        for (Path at = bundle; at != null; at = at.getParent()) {
            Path parent = at.getParent();
            if (parent != null && at.endsWith("plugins")) {
                result.add(parent.resolve(FOLDER));
            }
            if (parent != null && at.endsWith("bundles") && Files.isDirectory(parent.resolve("features"))) {
                result.add(parent.resolve(GATHERED));
            }
        }
        return result;
    }

    private static @Nullable Path path(@Nullable String location) {
        if (location == null) {
            return null;
        }
        try {
            // The framework writes locations with the blanks of a folder's name as they are.
            return Path.of(new URI(location.replace("reference:", "").replace(" ", "%20")));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }
}
