package org.sequencemaker.codec.smproj;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.project.Project;

/** Project files to try things on. */
final class Fixtures {
    private Fixtures() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream("testdata/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static Imported read(String name) throws CodecException {
        return SmprojReader.read(Source.of(name, bytes(name)));
    }

    static Imported parse(String json) throws CodecException {
        return SmprojReader.read(Source.of("my_show.smproj", json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads a project with these segments on one timeline, in a show of ten seconds. */
    static Imported segments(String json) throws CodecException {
        return parse("{\"settings\":{\"totalDuration\":10},\"timelines\":[{\"segments\":[" + json + "]}]}");
    }

    static String written(Project project, String name) {
        return new String(SmprojWriter.write(project, name), StandardCharsets.UTF_8);
    }

    static String written(Project project) {
        return written(project, "my_show.smproj");
    }

    /** Compares texts of many lines, and shows the first that differs. */
    static void assertSame(String expected, String actual) {
        if (!expected.equals(actual)) {
            List<String> ours = actual.lines().toList();
            List<String> theirs = expected.lines().toList();
            for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
                assertEquals(theirs.get(i), ours.get(i), "line " + (i + 1));
            }
            assertEquals(theirs.size(), ours.size(), "number of lines");
            assertEquals(expected, actual);
        }
    }
}
