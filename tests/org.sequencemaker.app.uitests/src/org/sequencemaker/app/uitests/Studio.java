package org.sequencemaker.app.uitests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.function.Executable;
import org.osgi.service.prefs.BackingStoreException;
import org.sequencemaker.extension.store.PluginArea;
import org.sequencemaker.history.recovery.LeftWork;
import org.sequencemaker.history.recovery.RecoveryFolder;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.ui.AppExtension;
import org.sequencemaker.testkit.ui.Ui;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.timeline.TimelinePart;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** The program in a test, with the words of its user. Each test begins as on a machine that never ran it. */
// JUnit says nothing of null here; what it hands over never is.
@SuppressWarnings("null")
final class Studio implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {
    private final AppExtension app = new AppExtension(this::arguments);
    private ChosenFiles files = new ChosenFiles();
    private @Nullable Path startFile;
    private @Nullable Path folder;

    /** A folder that only this test has. */
    Path folder() {
        Path known = folder;
        if (known == null) {
            throw new IllegalStateException("no test is running");
        }
        return known;
    }

    Ui ui() {
        return app.ui();
    }

    ChosenFiles files() {
        return files;
    }

    /** Saves a show under this name into the test's folder. */
    Path save(String name) throws Exception {
        return Shows.save(folder(), name);
    }

    /** Saves a show and opens it by the menu. */
    Path open(String name) throws Exception {
        Path file = save(name);
        open(file);
        waitForTitle(file.getFileName() + " – Sequence Maker");
        return file;
    }

    /** Opens a file by the menu. */
    void open(Path file) {
        files.choose(file);
        ui().menu("File", "Open…");
    }

    /** Ends the program and starts it again. */
    void restart(@Nullable Path file) throws Exception {
        app.stop();
        start(file);
    }

    /** Ends the program and does something before it starts again. */
    void stop() throws Exception {
        app.stop();
    }

    void start(@Nullable Path file) throws Exception {
        startFile = file;
        app.start();
        install();
    }

    boolean awaitEnd() throws Exception {
        return app.app().awaitEnd();
    }

    OpenProject project() {
        return ui().waitFor(
                        "an open project", () -> service(CurrentProject.class).get());
    }

    <T> T service(Class<T> type) {
        return app.app().context().get(type);
    }

    /** Does something during which the display thread is held on purpose; returns for how long, in milliseconds. */
    long whileHeld(Executable what) throws Throwable {
        return app.whileHeld(what).millis();
    }

    /** Where parts and handlers get their services from. */
    IEclipseContext context() {
        return app.app().context();
    }

    /** What the window is made of; to be touched on the display thread only. */
    MApplication application() {
        return app.app().application();
    }

    Canvas timeline() {
        return ui().withKey(Canvas.class, "timeline");
    }

    Viewport viewport() {
        return ui().ask(() -> surface().viewport());
    }

    /** On the display thread. */
    TimelineSurface surface() {
        MUIElement part = service(EModelService.class)
                .find("org.sequencemaker.part.timeline", app.app().application());
        return ((TimelinePart) ((MPart) part).getObject()).surface();
    }

    Theme theme() {
        return service(Theme.class);
    }

    Shell window() {
        return ui().find(Shell.class, "of the program", shell -> shell.getMenuBar() != null);
    }

    String title() {
        return ui().textOf(window());
    }

    void waitForTitle(String title) {
        Shell window = window();
        ui().waitUntil("title \"" + title + "\"", () -> title.equals(window.getText()));
    }

    /** Does something to the show that has to be saved. */
    void edit() {
        OpenProject open = project();
        ui().run(() -> {
            Timeline first = open.project().timelines().getFirst();
            open.document()
                    .apply(
                            "Erase",
                            project -> project.withTimeline(
                                    first.id(), timeline -> timeline.erase(Span.ofMillis(0, 1000))));
        });
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        folder = Files.createTempDirectory("show");
        files = new ChosenFiles();
        startFile = null;
        forgetEverything();
        app.beforeEach(context);
        install();
        project();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws Exception {
        app.afterTestExecution(context);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        app.afterEach(context);
        deleteFolder();
    }

    /** Where the workbench keeps the layout of the window. */
    static Path savedLayout() throws Exception {
        return Path.of(Platform.getInstanceLocation().getURL().toURI())
                .resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
    }

    /** Where the program keeps unsaved work. */
    static Path recovery() {
        return PluginArea.usualInstanceArea().resolve("recovery");
    }

    private void install() {
        Shell window = window();
        ui().waitUntil("the window to be ready", () -> window.getData(DND.DROP_TARGET_KEY) != null);
        ui().run(() -> app.app().context().set(FileDialogs.class, files));
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "-applicationXMI",
                "org.sequencemaker.app/Application.e4xmi",
                "-lifeCycleURI",
                "bundleclass://org.sequencemaker.app/org.sequencemaker.app.LifeCycle"));
        Path file = startFile;
        if (file != null) {
            arguments.add(file.toString());
        }
        return arguments;
    }

    private static void forgetEverything() throws Exception {
        Files.deleteIfExists(savedLayout());
        // Tests end the program without asking, so that unsaved work of an earlier run may lie there.
        for (LeftWork left : new RecoveryFolder(recovery()).leftWork()) {
            left.delete();
        }
        try {
            IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.sequencemaker.app");
            preferences.clear();
            preferences.flush();
        } catch (BackingStoreException e) {
            throw new IOException(e);
        }
    }

    private void deleteFolder() throws IOException {
        try (var paths = Files.walk(folder())) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
