package org.sequencemaker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.testkit.PageProgram;

/** The program on the first page of the project does what is said of it. */
class ReadmeProgramTest {
    private static final List<Class<?>> NEEDS = List.of(
            Project.class,
            ProjectFiles.class,
            BuiltinEffects.class,
            com.fasterxml.jackson.core.JsonFactory.class,
            com.fasterxml.jackson.annotation.JsonInclude.class,
            com.fasterxml.jackson.databind.ObjectMapper.class,
            NonNull.class);

    @Test
    void runsWithoutEclipse(@TempDir Path folder) throws Exception {
        Path demo = PageProgram.root().resolve("bundles/org.sequencemaker.app/demo/demo.smproj");

        String said = new PageProgram("README.md").run(folder, NEEDS, Map.of(), demo.toString(), folder.toString());

        int timelines = ProjectFiles.read(demo).project().timelines().size();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    timelines,
                    files.filter(file -> file.toString().endsWith(".prg")).count(),
                    said);
        }
    }
}
