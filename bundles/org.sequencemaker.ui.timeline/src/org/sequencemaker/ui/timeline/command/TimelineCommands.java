package org.sequencemaker.ui.timeline.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All commands of the timeline by id. */
public final class TimelineCommands {
    /** What the ids of commands begin with. */
    public static final String PREFIX = "org.sequencemaker.command.timeline.";

    private static final Map<String, TimelineCommand> ALL = all();

    private TimelineCommands() {}

    /** Returns the command with an id, or null if it is not one of the timeline. */
    public static @Nullable TimelineCommand find(String id) {
        return id.startsWith(PREFIX) ? ALL.get(id.substring(PREFIX.length())) : null;
    }

    /** Returns the ids, without what all begin with. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    private static Map<String, TimelineCommand> all() {
        Map<String, TimelineCommand> all = new LinkedHashMap<>();
        all.putAll(ClipCommands.ALL);
        all.putAll(SelectCommands.ALL);
        all.putAll(SegmentCommands.ALL);
        all.putAll(PlaceCommands.ALL);
        all.putAll(TimeCommands.ALL);
        all.putAll(PlayheadCommands.ALL);
        all.putAll(RowCommands.ALL);
        all.putAll(MarkCommands.ALL);
        all.putAll(TrackCommands.ALL);
        all.putAll(NoteCommands.ALL);
        all.putAll(ColourCommands.ALL);
        return all;
    }
}
