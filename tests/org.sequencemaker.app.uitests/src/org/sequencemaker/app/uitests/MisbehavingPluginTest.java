package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.plugin.testkit.FakeToolSite;
import org.sequencemaker.testkit.ui.WindowTest;

/**
 * A plug-in does wrong in every way it knows while the window is open: the user goes on editing, and the display thread
 * is never busy for longer than people let pass (which every test here is measured for).
 */
class MisbehavingPluginTest {
    private static final String PLUGIN = "org.sequencemaker.example.misbehaving";

    @RegisterExtension
    final Studio studio = new Studio();

    private final LivePlugin plugin = new LivePlugin();

    @BeforeEach
    void install() throws Exception {
        studio.open("show");
        plugin.install("misbehaving");
    }

    @AfterEach
    void uninstall() throws Exception {
        plugin.uninstall();
    }

    @WindowTest
    void whateverAToolDoesAtOnceTheWindowGoesOn() throws Exception {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("throws", "I do not feel like it");
        words.put("returns_null", "it returned null");
        words.put("misses_code", "it does not fit this version of the program");
        words.put("overflows", "it called itself without end");
        words.put("asks_too_much", "memory ran out");
        words.put("phones_home", "may not use the network");
        words.put("eats_memory", "ate 128 MiB");
        Standing standing = studio.service(Standing.class);
        for (Map.Entry<String, String> way : words.entrySet()) {
            FutureTask<String> told = misbehave(way.getKey());
            editUntilDone(told);
            assertTrue(told.get().contains(way.getValue()), way.getKey() + ": " + told.get());
            standing.bringBack(PLUGIN);
        }
    }

    @WindowTest
    void toolsThatNeverEndAreLeftBehindAndTheWindowGoesOn() throws Exception {
        FutureTask<String> hangs = misbehave("hangs");
        FutureTask<String> neverStops = misbehave("never_stops");
        editUntilDone(hangs);
        editUntilDone(neverStops);
        assertTrue(hangs.get().contains("it took longer than 30 s and was stopped"), hangs.get());
        assertTrue(neverStops.get().contains("its thread was left behind"), neverStops.get());
    }

    /** Moves the playhead, edits and takes it back, as long as the tool is at it. */
    private void editUntilDone(FutureTask<String> told) throws InterruptedException {
        int turns = 0;
        while (!told.isDone()) {
            int millis = 1 + turns++ % 1000;
            studio.ui().run(() -> studio.project().playhead().moveTo(Time.ofMillis(millis)));
            studio.edit();
            studio.ui().run(() -> studio.project().document().undo());
            assertEquals(
                    Time.ofMillis(millis),
                    studio.ui().ask(() -> studio.project().playhead().time()));
            Thread.sleep(20);
        }
    }

    private FutureTask<String> misbehave(String how) {
        Extensions extensions = studio.service(Extensions.class);
        Project project = studio.project().project();
        FutureTask<String> told = new FutureTask<>(() -> call(extensions, how, project));
        Thread.ofPlatform().daemon().name("the assistant").start(told);
        return told;
    }

    private static String call(Extensions extensions, String how, Project project) throws InterruptedException {
        return extensions
                .toolRunner()
                .run("misbehave", Map.of("how", how), new FakeToolSite(project))
                .text();
    }
}
