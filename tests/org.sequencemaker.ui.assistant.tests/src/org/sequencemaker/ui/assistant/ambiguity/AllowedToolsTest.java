package org.sequencemaker.ui.assistant.ambiguity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.assistant.ask.Consents;
import org.sequencemaker.editing.Document;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;

class AllowedToolsTest {
    private static final String PLUGIN = "org.example.lights";
    private static final String TOOL = "light_up";

    @TempDir
    Path folder = Path.of("");

    private final SettingsStore settings = SettingsStore.inMemory();
    private CurrentProject current = new CurrentProject();
    private AllowedTools allowed = started();

    /** As after another start of the program. */
    private AllowedTools started() {
        current = new CurrentProject();
        return new AllowedTools(new Consents(settings), current, Runnable::run);
    }

    private OpenProject open(@Nullable Path file) {
        OpenProject open = new OpenProject(Document.open(Project.empty("Show", Settings.DEFAULT)), file);
        current.show(open);
        return open;
    }

    private Path show() {
        return folder.resolve("show.smproj");
    }

    @Test
    void whatWasAllowedAlwaysIsAllowedWhenTheProjectIsOpenedAgain() {
        OpenProject open = open(show());
        assertFalse(allowed.may(PLUGIN, TOOL).join());
        allowed.allow(open, PLUGIN, TOOL);
        assertTrue(allowed.may(PLUGIN, TOOL).join());
        open(folder.resolve("other.smproj"));
        assertFalse(allowed.may(PLUGIN, TOOL).join());
        allowed = started();
        open(show());
        assertTrue(allowed.may(PLUGIN, TOOL).join());
    }

    @Test
    void whatWasAllowedBeforeTheFirstSaveIsKeptWithIt() {
        OpenProject open = open(null);
        allowed.allow(open, PLUGIN, TOOL);
        assertTrue(allowed.may(PLUGIN, TOOL).join());
        open.setFile(show());
        allowed = started();
        open(null);
        assertFalse(allowed.may(PLUGIN, TOOL).join());
        open(show());
        assertTrue(allowed.may(PLUGIN, TOOL).join());
    }

    @Test
    void anAnswerThatComesWhenAnotherProjectIsOpenAllowsNothingThere() {
        OpenProject asked = open(show());
        open(folder.resolve("other.smproj"));
        allowed.allow(asked, PLUGIN, TOOL);
        assertFalse(allowed.may(PLUGIN, TOOL).join());
    }

    @Test
    void theUserCanWantToBeAskedAgain() {
        allowed.allow(open(show()), PLUGIN, TOOL);
        allowed.askAgain();
        assertFalse(allowed.may(PLUGIN, TOOL).join());
        allowed = started();
        open(show());
        assertFalse(allowed.may(PLUGIN, TOOL).join());
    }
}
