package org.sequencemaker.app.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.URIUtil;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.project.Project;

/** The project that is shown when there is no other: it comes with the program, and so does its song. */
public final class DemoProject {
    private static final String FOLDER = "/demo/";

    private DemoProject() {}

    /** Reads the demo; null if this program has none. */
    public static @Nullable Source source() throws IOException {
        try (InputStream in = DemoProject.class.getResourceAsStream(FOLDER + "demo.smproj")) {
            return in == null ? null : Source.of("demo.smproj", in.readAllBytes());
        }
    }

    /** Tells the demo where its song lies on this machine: a copy of the demo is in no folder that would say it. */
    public static Project withSong(Project demo) throws IOException {
        String name = demo.audio().relativePath();
        URL song = name.isEmpty() ? null : DemoProject.class.getResource(FOLDER + name);
        if (song == null) {
            return demo;
        }
        try {
            // Where the bundle is a jar, the framework puts a copy of the song beside its other files.
            Path path = Path.of(URIUtil.toURI(FileLocator.toFileURL(song)));
            return demo.withAudio(demo.audio().withPaths(name, path.toString()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("the demo's song lies at " + song + ", which is no place of a file", e);
        }
    }
}
