package org.sequencemaker.app.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.ui.memory.Memory;

class RecentFilesTest {
    private final Map<String, String> stored = new HashMap<>();
    private final RecentFiles recent = new RecentFiles(new Memory() {
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
    void theLatestComesFirstAndOnlyOnce() {
        recent.add(path("a"));
        recent.add(path("b"));
        recent.add(path("a"));
        assertEquals(List.of(path("a"), path("b")), paths());
        assertEquals(path("a"), recent.latest());
    }

    @Test
    void noMoreThanTenAreKept() {
        for (int i = 0; i < 15; i++) {
            recent.add(path("show" + i));
        }
        assertEquals(10, paths().size());
        assertEquals(path("show14"), recent.latest());
    }

    @Test
    void filesCanBeTakenOff() {
        recent.add(path("a"));
        recent.add(path("b"));
        recent.remove(path("b"));
        assertEquals(List.of(path("a")), paths());
        recent.clear();
        assertNull(recent.latest());
    }

    @Test
    void whatIsNoPathIsPassedOver() {
        stored.put("recent.files", "bad\0name\n" + path("good"));
        assertEquals(List.of(path("good")), paths());
    }

    private List<Path> paths() {
        return recent.entries().stream().map(RecentFiles.Entry::path).toList();
    }

    private static Path path(String name) {
        return Path.of(name + ".smproj").toAbsolutePath();
    }
}
