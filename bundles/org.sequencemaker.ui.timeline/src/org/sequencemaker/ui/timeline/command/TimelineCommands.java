package org.sequencemaker.ui.timeline.command;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All commands of the timeline by id. */
public final class TimelineCommands {
    /** What the ids of commands begin with. */
    public static final String PREFIX = "org.sequencemaker.command.timeline.";

    private static final Map<String, TimelineCommand> ALL = all();

    private static final Map<String, String> INSTEAD =
            Map.of(PREFIX + "tapMark", "acceptChange", PREFIX + "delete", "refuseChange");

    /** Those that leave the show as it is, whichever side of a proposal is seen. */
    private static final Set<String> LOOKING = looking();

    private TimelineCommands() {}

    /**
     * Returns what a command means now, or null if it is not one of the timeline: while keys are for something that is
     * proposed, Enter accepts it and Delete refuses it.
     */
    public static @Nullable TimelineCommand find(String id, Desk desk) {
        boolean isFocused = desk.ghosts().focused() != null;
        return isFocused && INSTEAD.containsKey(id) ? ALL.get(INSTEAD.get(id)) : find(id);
    }

    /** Calls a command that is possible. An edit while the proposed show is seen goes back to the present one instead. */
    public static void call(String id, Desk desk) {
        TimelineCommand command = find(id, desk);
        String name = id.substring(PREFIX.length());
        if (SelectCommands.ALL.containsKey(name)) {
            desk.ghosts().focus(null);
        }
        boolean isLooking = LOOKING.contains(name) || !Objects.equals(command, find(id));
        if (command != null && (isLooking || !desk.ghosts().backToPresent())) {
            command.action().accept(desk);
        }
    }

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
        all.putAll(ProposalCommands.ALL);
        all.putAll(TurnCommands.ALL);
        return all;
    }

    private static Set<String> looking() {
        Set<String> names = new HashSet<>(Set.of("copy", "selectMarks", "nextNote", "previousNote", "pickColour"));
        names.addAll(SelectCommands.ALL.keySet());
        names.addAll(PlayheadCommands.ALL.keySet());
        names.addAll(ProposalCommands.ALL.keySet());
        names.addAll(TurnCommands.ALL.keySet());
        return names;
    }
}
