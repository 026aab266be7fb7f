package org.sequencemaker.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.layout.TimeScale;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.OpenProject;

class ViewStatesTest {
    private static final ViewState STATE = new ViewState(new TimeScale(Time.ofMillis(1234), 4567.5), 42);

    private final Map<String, String> stored = new HashMap<>();
    private final ViewStates states = new ViewStates(new Memory() {
        @Override
        public String get(String key, String otherwise) {
            return stored.getOrDefault(key, otherwise);
        }

        @Override
        public void put(String key, String value) {
            stored.put(key, value);
        }
    });

    @Test
    void eachFileHasItsOwn() {
        states.remember(project("a"), STATE);
        states.remember(project("b"), new ViewState(STATE.scale(), 0));
        assertEquals(STATE, states.of(project("a")));
        assertNull(states.of(project("c")));
    }

    @Test
    void theOldestAreForgotten() {
        for (int i = 0; i < 60; i++) {
            states.remember(project("show" + i), STATE);
        }
        assertNull(states.of(project("show0")));
        assertEquals(STATE, states.of(project("show59")));
        assertEquals(50, stored.values().iterator().next().lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1 2", "1 2 3 4", "a b c", "-5 1000 0", "0 0 0", "0 NaN 0", "0 1000 -1", "0 1000 9999999999"
            })
    void whatIsBrokenIsNoState(String text) {
        assertNull(ViewState.parse(text));
    }

    private static OpenProject project(String name) {
        OpenProject open = Shows.open(60);
        open.setFile(Path.of(name + ".smproj"));
        return open;
    }
}
