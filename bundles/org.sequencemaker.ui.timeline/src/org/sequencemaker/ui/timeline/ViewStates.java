package org.sequencemaker.ui.timeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.OpenProject;

/** Remembers for each file what part of the show was seen; the least recent ones are forgotten. */
final class ViewStates {
    private static final String KEY = "timeline.view";
    private static final int LIMIT = 50;

    private final Memory memory;

    ViewStates(Memory memory) {
        this.memory = memory;
    }

    @Nullable
    ViewState of(OpenProject project) {
        String start = key(project) + "\t";
        for (String line : lines()) {
            if (line.startsWith(start)) {
                return ViewState.parse(line.substring(start.length()));
            }
        }
        return null;
    }

    void remember(OpenProject project, ViewState state) {
        String start = key(project) + "\t";
        List<String> lines = new ArrayList<>(lines());
        lines.removeIf(line -> line.startsWith(start));
        lines.addFirst(start + state.text());
        memory.put(KEY, String.join("\n", lines.subList(0, Math.min(LIMIT, lines.size()))));
    }

    private List<String> lines() {
        return memory.get(KEY, "").lines().toList();
    }

    /** Projects without a file share one place: it is the new or the demo project. */
    private static String key(OpenProject project) {
        Path file = project.file();
        return file == null ? "-" : file.toAbsolutePath().toString();
    }
}
