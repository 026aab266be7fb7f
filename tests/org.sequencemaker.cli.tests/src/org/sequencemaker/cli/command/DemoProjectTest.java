package org.sequencemaker.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;

class DemoProjectTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void isFoundAmongTheSources() throws Exception {
        Source demo = DemoProject.beside(Path.of("").toAbsolutePath().resolve("classes"));
        assertEquals("demo.smproj", demo.name());
        assertTrue(demo.bytes().length > 10_000);
    }

    @Test
    void isFoundInTheJarBesideOurs() throws Exception {
        Path ours = Files.createFile(folder.resolve("org.sequencemaker.cli_1.0.0.jar"));
        try (FileSystem jar = FileSystems.newFileSystem(
                folder.resolve("org.sequencemaker.app_1.0.0.202611220000.jar"), Map.of("create", "true"))) {
            Files.createDirectories(jar.getPath("demo"));
            Files.write(jar.getPath("demo/demo.smproj"), new byte[] {1, 2});
        }
        assertArrayEquals(new byte[] {1, 2}, DemoProject.beside(ours).bytes());
    }

    @Test
    void isFoundInTheFolderBesideOurJarWithItsSong() throws Exception {
        Path ours = Files.createFile(folder.resolve("org.sequencemaker.cli_1.0.0.jar"));
        Path demo = Files.createDirectories(folder.resolve("org.sequencemaker.app_1.0.0.202611220000/demo"));
        Files.write(demo.resolve("demo.smproj"), new byte[] {3});
        assertEquals(demo.resolve("demo.smproj"), DemoProject.beside(ours).path());
    }

    @Test
    void isSaidToBeMissingWhereItIs() throws IOException {
        Path ours = Files.createFile(folder.resolve("org.sequencemaker.cli_1.0.0.jar"));
        assertThrows(CodecException.class, () -> DemoProject.beside(ours));
        assertThrows(CodecException.class, () -> DemoProject.beside(null));
    }
}
