package org.sequencemaker.extension.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sequencemaker.extension.capability.Capability;

class StandingTest {
    private static final String PLUGIN = "com.example.a";
    private static final String KEY = PLUGIN + "/effects/one";

    private final Standing standing = new Standing(Standing.Store.inMemory());

    @Test
    void allOfAPluginIsForgottenAtOnceAndNothingOfAnother() {
        for (String plugin : new String[] {PLUGIN, PLUGIN + ".b"}) {
            standing.setAside(plugin + "/effects/one", "failed");
            standing.enable(plugin, false);
            standing.refuse(plugin, Capability.EDIT_PROJECT, true);
        }
        AtomicInteger told = new AtomicInteger();
        standing.listen(told::incrementAndGet);
        standing.forget(PLUGIN);
        assertEquals(1, told.get());
        assertNull(standing.whyAside(KEY));
        assertTrue(standing.isEnabled(PLUGIN));
        assertFalse(standing.isRefused(PLUGIN, Capability.EDIT_PROJECT));
        assertEquals("failed", standing.whyAside(PLUGIN + ".b/effects/one"));
        assertFalse(standing.isEnabled(PLUGIN + ".b"));
        assertTrue(standing.isRefused(PLUGIN + ".b", Capability.EDIT_PROJECT));
    }

    @Test
    void bringingBackAPluginKeepsWhatTheUserHasRefusedIt() {
        standing.setAside(KEY, "failed");
        standing.refuse(PLUGIN, Capability.EDIT_PROJECT, true);
        standing.bringBack(PLUGIN);
        assertNull(standing.whyAside(KEY));
        assertTrue(standing.isRefused(PLUGIN, Capability.EDIT_PROJECT));
    }
}
