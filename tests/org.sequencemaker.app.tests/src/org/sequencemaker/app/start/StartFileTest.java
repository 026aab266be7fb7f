package org.sequencemaker.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartFileTest {
    @Test
    void theFirstThatIsNoOptionIsTheFile() {
        assertEquals(Path.of("show.smproj"), StartFile.among(List.of("-nosplash", "show.smproj", "other.smproj")));
    }

    @Test
    void whatBelongsToAnOptionIsNoFile() {
        assertNull(StartFile.among(List.of("-data", "somewhere", "-applicationXMI", "app/Application.e4xmi")));
    }

    @Test
    void withoutArgumentsThereIsNone() {
        assertNull(StartFile.among(List.of()));
        assertNull(StartFile.among(List.of("", "-clearPersistedState")));
    }
}
