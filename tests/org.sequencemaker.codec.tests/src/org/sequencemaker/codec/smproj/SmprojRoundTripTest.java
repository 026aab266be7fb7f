package org.sequencemaker.codec.smproj;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.project.Project;

class SmprojRoundTripTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "earliest.smproj",
                "latest.smproj",
                "tool.smproj",
                "unknown-fields.smproj",
                "wrong-types.smproj",
                "untidy.smproj"
            })
    void aFileThatIsOpenedAndSavedHasTheSameBytes(String name) throws CodecException {
        Project project = Fixtures.read(name).project();
        Fixtures.assertSame(Fixtures.text(name), Fixtures.written(project, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void linesAndIndentationStayAsTheyWere(String newline) throws CodecException {
        String text = Fixtures.text("latest.smproj").replace("  ", "\t").replace("\n", newline) + newline;
        Fixtures.assertSame(text, Fixtures.written(Fixtures.parse(text).project()));
    }

    @Test
    void aFileWithoutAnySpaceStaysWithout() throws CodecException {
        String text =
                "{\"metadata\":{\"name\":\"A\"},\"timelines\":[{\"name\":\"B\",\"segments\":[]}],\"mine\":[1, 2]}";
        Fixtures.assertSame(text, Fixtures.written(Fixtures.parse(text).project()));
    }

    @Test
    void aByteOrderMarkAndUtf16AreUnderstood() throws CodecException {
        String text = Fixtures.text("latest.smproj");
        Project plain = Fixtures.parse(text).project();
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Source marked = Source.of("my_show.smproj", ("\uFEFF" + text).getBytes(charset));
            assertEquals(plain, SmprojReader.read(marked).project());
        }
        Source unmarked = Source.of("my_show.smproj", text.getBytes(StandardCharsets.UTF_16LE));
        assertEquals(plain, SmprojReader.read(unmarked).project());
    }

    @Test
    void theProjectsOfThePredecessorKeepEveryByte() throws CodecException, IOException {
        Path folder = Path.of(System.getProperty("basedir", "."))
                .toAbsolutePath()
                .resolve("../../../shared/data/projects")
                .normalize();
        Assumptions.assumeTrue(Files.isDirectory(folder), "no folder with the predecessor's projects here");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Source source = Source.read(file);
                Project project = SmprojReader.read(source).project();
                Fixtures.assertSame(Files.readString(file), Fixtures.written(project, source.name()));
            }
        }
    }
}
