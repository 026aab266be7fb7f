package org.sequencemaker.plugins.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aStartThatWorkedWipesTheMarksAndNothingElse() throws IOException {
        for (String name : List.of("starting.1", "starting.2", "changing")) {
            Files.writeString(folder.resolve(name), "");
        }
        new Starts(new UserArea(folder, folder)).succeeded();
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("changing")), left.toList());
        }
    }

    @Test
    void withoutALauncherThereAreNoMarks() throws IOException {
        new Starts(new UserArea(folder, null)).succeeded();
        assertEquals(Starts.Mode.USUAL, Starts.mode());
    }
}
