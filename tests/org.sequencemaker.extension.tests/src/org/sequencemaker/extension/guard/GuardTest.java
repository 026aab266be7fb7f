package org.sequencemaker.extension.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sequencemaker.extension.assistant.AssistantPlugin;
import org.sequencemaker.extension.assistant.AssistantPluginSpec;
import org.sequencemaker.extension.capability.CapabilityRefusal;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.ExtensionPoint;
import org.sequencemaker.extension.registry.Points;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.plugin.testkit.PluginRegistry;
import org.sequencemaker.plugin.testkit.RecordedProblems;

@Timeout(60)
class GuardTest {
    private static final String PLUGIN = "com.example.a";

    private final PluginRegistry plugins = new PluginRegistry();
    private final RecordedProblems problems = new RecordedProblems();
    private final Standing standing = new Standing(Standing.Store.inMemory());
    private final ExtensionPoint<AssistantPluginSpec, AssistantPlugin> point =
            new ExtensionPoint<>(plugins.registry(), Points.ASSISTANT_PLUGINS, standing, problems);
    private final Guard guard = new Guard(standing, problems);

    /** Changes nothing. */
    public static final class Plain implements AssistantPlugin {}

    /** Fails as soon as it is made. */
    public static final class Unmade implements AssistantPlugin {
        public Unmade() {
            throw new IllegalStateException("no");
        }
    }

    @BeforeEach
    void install() {
        install(PLUGIN, "a", Plain.class.getName());
    }

    @AfterEach
    void close() {
        point.close();
        plugins.close();
    }

    @Test
    void callsRunOnAThreadOfTheirOwnNamedAfterThePlugin() throws Exception {
        String thread = call(
                "looking",
                (plugin, lease) -> Thread.currentThread().getName()
                        + (Thread.currentThread().isDaemon() ? ", a daemon" : ""));
        assertEquals("plug-in com.example.a: looking, a daemon", thread);
        Health health = guard.health().getFirst();
        assertEquals(1, health.calls());
        assertEquals(0, health.failures());
        assertTrue(health.time().toNanos() > 0);
    }

    @Test
    void whatThePluginThrowsIsBlamedOnItByName() {
        for (Throwable thrown : List.of(
                new IllegalStateException("odd"),
                new NoSuchMethodError("Project.gone()"),
                new AssertionError("impossible"))) {
            guard.bringBack(extension());
            PluginFailure failure = assertThrows(PluginFailure.class, () -> call("thinking", (p, l) -> raise(thrown)));
            assertEquals(PLUGIN, failure.plugin());
            assertEquals("org.sequencemaker.assistantPlugins/a", failure.extension());
            assertEquals(thrown, failure.getCause());
            assertTrue(
                    failure.reason().startsWith("The plug-in com.example.a failed while thinking: "), failure.reason());
        }
        assertEquals(3, problems.all().size());
        assertEquals(Problem.Level.FAILURE, problems.last().level());
        assertEquals(3, guard.health().getFirst().failures());
    }

    @Test
    void endlessRecursionAndLackOfMemoryAreThePluginsOwn() {
        PluginFailure deep = assertThrows(PluginFailure.class, () -> call("diving", (p, l) -> dive(0)));
        assertInstanceOf(StackOverflowError.class, deep.getCause());
        PluginFailure much =
                assertThrows(PluginFailure.class, () -> call("eating", (p, l) -> new long[Integer.MAX_VALUE].length));
        assertInstanceOf(OutOfMemoryError.class, much.getCause());
        assertTrue(much.reason().contains("memory ran out"), much.reason());
    }

    @Test
    void whatIsTheMachinesFaultIsNotCaught() {
        assertThrows(InternalError.class, () -> call("running", (p, l) -> raise(new InternalError("the machine"))));
        assertEquals(List.of(), problems.texts());
    }

    @Test
    void anAnswerIsNoFailure() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> call("asking", (p, l) -> raise(new Refusal("there is no ball 9"))));
        assertEquals("there is no ball 9", refusal.reason());
        assertEquals(0, guard.health().getFirst().failures());
    }

    @Test
    void cancellingIsNoFailure() {
        assertThrows(CancellationException.class, () -> call("asking", (p, l) -> raise(new CancellationException())));
        assertEquals(List.of(), problems.texts());
    }

    @Test
    void aLackingCapabilityIsToldAndNotCountedAsFailure() {
        PluginFailure failure = assertThrows(
                PluginFailure.class, () -> call("asking", (p, l) -> raise(new CapabilityRefusal("It may not."))));
        assertEquals("It may not.", failure.reason());
        assertEquals(0, guard.health().getFirst().failures());
        assertEquals(1, guard.health().getFirst().refused());
    }

    @Test
    void aCallThatTakesTooLongIsInterruptedAndOver() throws Exception {
        AtomicReference<@Nullable Lease> kept = new AtomicReference<>();
        CountDownLatch stopped = new CountDownLatch(1);
        call("making the object, which takes its own time", (p, l) -> "made");
        PluginFailure failure = assertThrows(
                PluginFailure.class,
                () -> guard.call(extension(), brief(), (p, lease) -> {
                    kept.set(lease);
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        stopped.countDown();
                    }
                    return "never";
                }));
        stopped.await();
        assertTrue(failure.reason().contains("it took longer than 500 ms and was stopped"), failure.reason());
        Lease lease = kept.get();
        assertTrue(lease != null && lease.isOver());
        assertEquals(List.of(), guard.abandoned());
        assertEquals(0, guard.health().getFirst().abandoned());
    }

    @Test
    void aThreadThatDoesNotStopIsLeftBehindAndCanChangeNothingAnyMore() throws Exception {
        AtomicBoolean release = new AtomicBoolean();
        AtomicInteger changes = new AtomicInteger();
        AtomicReference<@Nullable Throwable> late = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(1);
        call("making the object, which takes its own time", (p, l) -> "made");
        PluginFailure failure = assertThrows(
                PluginFailure.class,
                () -> guard.call(extension(), brief(), (p, lease) -> {
                    while (!release.get()) {
                        Thread.onSpinWait();
                    }
                    try {
                        return lease.commit(changes::incrementAndGet);
                    } catch (CancellationException e) {
                        late.set(e);
                        throw e;
                    } finally {
                        ended.countDown();
                    }
                }));
        assertTrue(failure.reason().contains("its thread was left behind"), failure.reason());
        assertEquals(PLUGIN, guard.abandoned().getFirst().plugin());
        assertEquals(1, guard.health().getFirst().abandoned());
        release.set(true);
        ended.await();
        assertEquals(0, changes.get());
        assertInstanceOf(CancellationException.class, late.get());
        while (!guard.abandoned().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void interruptingTheCallerCancelsThePlugin() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread caller = Thread.ofPlatform().start(() -> {
            try {
                call("waiting", (p, l) -> {
                    inside.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        cancelled.countDown();
                    }
                    return "never";
                });
            } catch (InterruptedException e) {
                interrupted.set(true);
            } catch (PluginFailure e) {
                throw new AssertionError(e);
            }
        });
        inside.await();
        caller.interrupt();
        caller.join();
        cancelled.await();
        assertTrue(interrupted.get());
        assertEquals(List.of(), problems.texts());
    }

    @Test
    void afterThreeFailuresTheExtensionIsSetAsideUntilItIsBroughtBack() throws Exception {
        Extension<AssistantPluginSpec, AssistantPlugin> extension = extension();
        for (int i = 0; i < 3; i++) {
            assertFalse(point.all().isEmpty());
            assertThrows(PluginFailure.class, () -> call("trying", (p, l) -> raise(new IllegalStateException("no"))));
        }
        assertEquals(List.of(), point.all());
        assertTrue(problems.last().message().endsWith("bring it back in the plug-in manager, or ask its author."));
        assertEquals("failed 3 times, last while trying: IllegalStateException, no", standing.whyAside(extension));
        PluginFailure refused =
                assertThrows(PluginFailure.class, () -> guard.call(extension, patient(), (p, l) -> "never called"));
        assertTrue(refused.reason().contains("it has been set aside"), refused.reason());
        assertEquals(3, guard.health().getFirst().failures());
        guard.bringBack(extension);
        assertEquals("well", guard.call(extension, patient(), (p, l) -> "well"));
    }

    @Test
    void aConstructorThatFailsIsThePluginsFault() {
        install("com.example.b", "b", Unmade.class.getName());
        PluginFailure failure = assertThrows(
                PluginFailure.class, () -> guard.call(extension("b"), patient(), (p, l) -> "never called"));
        assertTrue(failure.reason().contains("IllegalStateException, no"), failure.reason());
    }

    @Test
    void aMissingClassAndOneOfAnotherKindAreNamed() {
        install("com.example.b", "b", "com.example.Missing");
        install("com.example.c", "c", "java.lang.StringBuilder");
        PluginFailure missing = assertThrows(
                PluginFailure.class, () -> guard.call(extension("b"), patient(), (p, l) -> "never called"));
        assertTrue(missing.reason().contains("there is no class com.example.Missing"), missing.reason());
        PluginFailure wrong = assertThrows(
                PluginFailure.class, () -> guard.call(extension("c"), patient(), (p, l) -> "never called"));
        assertTrue(wrong.reason().contains("StringBuilder is not a AssistantPlugin"), wrong.reason());
    }

    @Test
    void disabledAndUninstalledPluginsAreNotCalled() {
        Extension<AssistantPluginSpec, AssistantPlugin> extension = extension();
        standing.enable(PLUGIN, false);
        assertTrue(notAsked(extension).contains("it is disabled"));
        standing.enable(PLUGIN, true);
        plugins.uninstall(PLUGIN);
        assertTrue(notAsked(extension).contains("it is no longer installed"));
        assertNull(extension.made());
    }

    @Test
    void theDisplayThreadMayNotWait() {
        Guard strict = new Guard(standing, problems, () -> true, Duration.ofDays(1));
        assertThrows(IllegalStateException.class, () -> strict.call(extension(), patient(), (p, l) -> "never"));
    }

    private String notAsked(Extension<AssistantPluginSpec, AssistantPlugin> extension) {
        return assertThrows(PluginFailure.class, () -> guard.call(extension, patient(), (p, l) -> "never"))
                .reason();
    }

    private <R extends @Nullable Object> R call(String doing, Guard.Use<AssistantPlugin, R, Refusal> use)
            throws PluginFailure, InterruptedException {
        return guard.call(extension(), Task.of(doing, 20), use);
    }

    private Extension<AssistantPluginSpec, AssistantPlugin> extension() {
        return extension("a");
    }

    private Extension<AssistantPluginSpec, AssistantPlugin> extension(String id) {
        return point.installed().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Task<Refusal> patient() {
        return Task.of("being tried", 30);
    }

    private static Task<Refusal> brief() {
        return new Task<>("being tried", Duration.ofMillis(500), Refusal.class);
    }

    private static String raise(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    private static int dive(int depth) {
        return depth < 0 ? 0 : 1 + dive(depth + 1);
    }

    private void install(String plugin, String id, String type) {
        plugins.install(
                plugin,
                "<extension point='org.sequencemaker.assistantPlugins'><assistantPlugin id='" + id
                        + "' name='A' description='For a test' class='" + type + "'/></extension>",
                getClass());
    }
}
