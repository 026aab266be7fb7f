package org.sequencemaker.app.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedLayoutTest {
    private Path area = Path.of("");
    private Path layout = Path.of("");
    private Path model = Path.of("");

    @BeforeEach
    void saveALayout(@TempDir Path folder) throws Exception {
        area = folder;
        Path state = Files.createDirectories(area.resolve(".metadata/.plugins/org.eclipse.e4.workbench"));
        layout = state.resolve("workbench.xmi");
        model = Files.writeString(area.resolve("Application.e4xmi"), "first");
        new SavedLayout(area).keepOnlyIfMadeFrom(models());
        Files.writeString(layout, "layout");
    }

    @Test
    void theLayoutOfThisProgramStays() throws Exception {
        new SavedLayout(area).keepOnlyIfMadeFrom(models());
        assertTrue(Files.exists(layout));
    }

    @Test
    void theLayoutOfAnotherVersionGoes() throws Exception {
        Files.writeString(model, "second");
        new SavedLayout(area).keepOnlyIfMadeFrom(models());
        assertFalse(Files.exists(layout));
    }

    @Test
    void anUnwantedLayoutGoesAtTheEnd() {
        SavedLayout saved = new SavedLayout(area);
        saved.end();
        assertTrue(Files.exists(layout));
        saved.discard();
        saved.end();
        assertFalse(Files.exists(layout));
    }

    @Test
    void withoutAnInstanceAreaThereIsNone() {
        assertNull(SavedLayout.in(null));
    }

    // The platform makes its addresses in the old way, which escapes nothing.
    @SuppressWarnings("deprecation")
    @Test
    void anAreaWithABlankInItsNameHasOneToo() throws Exception {
        Path blank = Files.createDirectories(area.resolve("a home"));
        SavedLayout saved = SavedLayout.in(new URL("file:" + blank + "/"));
        assertNotNull(saved);
        saved.keepOnlyIfMadeFrom(models());
        assertTrue(Files.exists(blank.resolve(".metadata")));
    }

    private List<URL> models() throws Exception {
        return List.of(model.toUri().toURL());
    }
}
