package org.sequencemaker.app.start;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.Source;

/** The project that is shown when there is no other: it comes with the program. */
public final class DemoProject {
    private static final String PLACE = "/demo/demo.smproj";

    private DemoProject() {}

    /** Reads the demo; null if this program has none. */
    public static @Nullable Source source() throws IOException {
        try (InputStream in = DemoProject.class.getResourceAsStream(PLACE)) {
            return in == null ? null : Source.of("demo.smproj", in.readAllBytes());
        }
    }
}
