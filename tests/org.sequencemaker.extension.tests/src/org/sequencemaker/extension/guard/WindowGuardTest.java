package org.sequencemaker.extension.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.sequencemaker.extension.capability.CapabilityRefusal;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.plugin.testkit.RecordedProblems;

class WindowGuardTest {
    private static final String PLUGIN = "com.example.a";
    private static final String COMMAND = "ThrowHandler";

    private final RecordedProblems problems = new RecordedProblems();
    private final Standing standing = new Standing(Standing.Store.inMemory());
    private final Guard guard = new Guard(standing, problems);
    private final WindowGuard window = new WindowGuard(guard);

    @Test
    void whatACommandThrowsIsBlamedOnItsPluginAndCounted() {
        assertEquals("otherwise", fail());
        Problem problem = problems.last();
        assertEquals(PLUGIN, problem.plugin());
        assertEquals("window/ThrowHandler", problem.extension());
        assertEquals(
                "The plug-in com.example.a failed while its ThrowHandler was running: IllegalStateException, no.",
                problem.message());
        Health health = guard.health().getFirst();
        assertEquals(List.of(1L, 1L), List.of(health.calls(), health.failures()));
    }

    @Test
    void afterThreeFailuresItIsSetAsideUntilItIsBroughtBack() {
        for (int i = 0; i < 3; i++) {
            assertTrue(window.mayRun(PLUGIN, COMMAND));
            fail();
        }
        assertFalse(window.mayRun(PLUGIN, COMMAND));
        assertTrue(window.mayRun(PLUGIN, "OtherHandler"));
        assertEquals("otherwise", window.call(PLUGIN, COMMAND, "running", () -> "never called", "otherwise"));
        guard.bringBack(PLUGIN, "window/ThrowHandler");
        assertEquals("well", window.call(PLUGIN, COMMAND, "running", () -> "well", "otherwise"));
    }

    @Test
    void nothingOfADisabledPluginRuns() {
        standing.enable(PLUGIN, false);
        assertFalse(window.mayRun(PLUGIN, COMMAND));
        assertEquals("otherwise", window.call(PLUGIN, COMMAND, "running", () -> "never called", "otherwise"));
        assertEquals(List.of(), guard.health());
    }

    @Test
    void cancellingIsNoFailureAndWantingWhatItMayNotIsCountedApart() {
        window.call(
                PLUGIN,
                COMMAND,
                "running",
                () -> {
                    throw new CancellationException();
                },
                "otherwise");
        window.call(
                PLUGIN,
                COMMAND,
                "running",
                () -> {
                    throw new CapabilityRefusal("it may not edit");
                },
                "otherwise");
        Health health = guard.health().getFirst();
        assertEquals(List.of(2L, 0L, 1L), List.of(health.calls(), health.failures(), health.refused()));
    }

    @Test
    void whatIsTheMachinesFaultIsThrownOn() {
        assertThrows(
                InternalError.class,
                () -> window.call(
                        PLUGIN,
                        COMMAND,
                        "running",
                        () -> {
                            throw new InternalError("the machine");
                        },
                        "otherwise"));
    }

    @Test
    void aPluginThatWasUninstalledIsCountedNoMore() {
        fail();
        guard.forget(PLUGIN);
        assertEquals(List.of(), guard.health());
    }

    private String fail() {
        return window.call(
                PLUGIN,
                COMMAND,
                "its ThrowHandler was running",
                () -> {
                    throw new IllegalStateException("no");
                },
                "otherwise");
    }
}
