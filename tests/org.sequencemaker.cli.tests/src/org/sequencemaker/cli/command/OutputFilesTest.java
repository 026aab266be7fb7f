package org.sequencemaker.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.cli.UsageException;

class OutputFilesTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../a", "a/../../b", "/etc/passwd", "a/b", "a\\b", "./a", "a\u0000"})
    void namesThatLeadOutOfAFolderAreRefused(String name) {
        assertThrows(IOException.class, () -> OutputFiles.inside(folder, name));
    }

    @Test
    void plainNamesAreFilesOfTheFolder() throws IOException {
        assertEquals(folder.resolve("a b.prg"), OutputFiles.inside(folder, "a b.prg"));
        assertEquals(folder.resolve("..prg"), OutputFiles.inside(folder, "..prg"));
        assertEquals(Path.of("a.prg"), OutputFiles.inside(Path.of(""), "a.prg"));
    }

    @Test
    void inputIsRecognisedThroughLinks() throws Exception {
        Path input = Files.write(folder.resolve("show.smproj"), new byte[] {1});
        Path link = Files.createSymbolicLink(folder.resolve("link.smproj"), input);
        OutputFiles output = new OutputFiles(input);
        assertThrows(UsageException.class, () -> output.write(link, new byte[] {2}));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(input));
    }

    @Test
    void foldersAreNotWrittenOver() {
        assertThrows(UsageException.class, () -> new OutputFiles(null).write(folder, new byte[] {2}));
    }
}
