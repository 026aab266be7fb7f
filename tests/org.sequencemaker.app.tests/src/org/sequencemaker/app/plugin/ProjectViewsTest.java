package org.sequencemaker.app.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Document;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.capability.CapabilityRefusal;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.host.Doors;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.extension.window.ProjectView;
import org.sequencemaker.model.project.Metadata;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.plugin.testkit.PluginRegistry;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;

class ProjectViewsTest {
    private static final String PLUGIN = "org.example.part";

    private final PluginRegistry plugins = new PluginRegistry();
    private final Standing standing = new Standing(Standing.Store.inMemory());
    private final Extensions extensions = new Extensions(
            plugins.registry(),
            standing,
            problem -> {},
            new Guard(standing, problem -> {}),
            Doors.plain(Path.of("unused"), SettingsStore.inMemory(), SettingsStore.inMemory()));
    private final CurrentProject current = new CurrentProject();
    private final List<String> problems = new ArrayList<>();
    private final ProjectViews views = new ProjectViews(
            current, extensions.capabilities(), problem -> problems.add(problem.message()), type -> PLUGIN);

    @BeforeEach
    void install() {
        declare("<capability id=\"editProject\" reason=\"To try.\"/>");
        open("first");
    }

    @AfterEach
    void close() {
        extensions.close();
        plugins.close();
    }

    @Test
    void aViewFollowsWhateverProjectIsOpen() {
        List<String> seen = new ArrayList<>();
        ProjectView view = views.open(getClass());
        view.onProject(project -> seen.add(project.name()));
        open("second");
        assertEquals(List.of("first", "second"), seen);
        view.close();
        open("third");
        assertEquals(2, seen.size());
    }

    @Test
    void anEditIsOneStepOfTheUsersHistory() {
        ProjectView view = views.open(getClass());
        view.edit("Note it", project -> project.withNotes(List.of(Note.at(Time.ZERO, "here"))));
        OpenProject open = Objects.requireNonNull(current.get());
        assertEquals("Note it", open.document().undoLabel());
    }

    @Test
    void thePlayheadStaysInTheShow() {
        ProjectView view = views.open(getClass());
        view.moveTo(Time.ofSeconds(100_000));
        assertEquals(view.project().duration(), view.playhead());
        view.moveTo(Time.ofSeconds(-1));
        assertEquals(Time.ZERO, view.playhead());
    }

    @Test
    void whatTheUserRefusesIsNeitherSeenNorChanged() {
        ProjectView view = views.open(getClass());
        List<String> seen = new ArrayList<>();
        view.onProject(project -> seen.add(project.name()));
        standing.refuse(PLUGIN, Capability.EDIT_PROJECT, true);
        assertThrows(CapabilityRefusal.class, view::project);
        assertThrows(CapabilityRefusal.class, () -> view.edit("Empty it", project -> project));
        open("second");
        assertEquals(List.of("first"), seen);
    }

    @Test
    void aListenerThatThrowsIsToldThreeTimesAndNoMore() {
        ProjectView view = views.open(getClass());
        view.onProject(project -> {
            throw new IllegalStateException("not " + project.name());
        });
        open("second");
        open("third");
        open("fourth");
        assertEquals(3, problems.size());
        assertTrue(problems.getFirst().contains(PLUGIN), problems.getFirst());
        assertTrue(problems.getLast().endsWith("It has failed 3 times and is told no more."), problems.getLast());
    }

    @Test
    void aPluginThatGoesHearsNoMore() {
        List<String> seen = new ArrayList<>();
        views.open(getClass()).onProject(project -> seen.add(project.name()));
        views.close(PLUGIN);
        open("second");
        assertEquals(List.of("first"), seen);
    }

    private void declare(String capability) {
        plugins.install(
                PLUGIN,
                "<extension point=\"org.sequencemaker.capabilities\">" + capability + "</extension>",
                getClass());
    }

    private void open(String name) {
        Project project = Project.empty(Metadata.UNTITLED, Settings.DEFAULT);
        current.show(new OpenProject(Document.open(Project.empty(name, project.settings())), null));
    }
}
