package org.sequencemaker.ui.timeline.proposal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.Turns;
import org.sequencemaker.ui.timeline.InspectorTexts;

/** Says in words what is proposed and who made what: for tool tips, the inspector and screen readers. */
public final class GhostWords {
    /** So many colours are named, and so many other changes. */
    private static final int MOST = 3;

    private static final int MOST_OTHERS = 12;

    private GhostWords() {}

    /** Returns what a stretch does, on which timeline, when, and its colours. */
    public static String of(Ghost ghost, Project present, @Nullable Ghosts all) {
        Timeline timeline = present.timeline(ghost.place().timeline());
        if (timeline == null && all != null) {
            timeline = all.changed().timeline(ghost.place().timeline());
        }
        String name = timeline == null ? "" : timeline.name();
        String light = switch (ghost.kind()) {
            case ADDS -> colours(ghost.after());
            case REMOVES -> colours(ghost.before());
            case CHANGES -> Messages.CHANGE.text(colours(ghost.before()), colours(ghost.after()));
        };
        String words = Messages.GHOST.text(
                kind(ghost.kind()),
                name,
                ghost.place().span().start(),
                ghost.place().span().end(),
                light);
        return ghost.collides() ? Messages.COLLIDES.text(words) : words;
    }

    private static String kind(Ghost.Kind kind) {
        return Messages.valueOf("KIND_" + kind).text();
    }

    private static String colours(List<Segment> segments) {
        Set<String> names = new LinkedHashSet<>();
        for (Segment segment : segments) {
            names.add(name(segment.look().start()));
            names.add(name(segment.look().end()));
            if (names.size() > MOST) {
                return Messages.MANY.text(segments.size());
            }
        }
        StringJoiner joined = new StringJoiner(", ");
        names.forEach(joined::add);
        return names.isEmpty() ? Messages.DARK.text() : joined.toString();
    }

    private static String name(Rgb colour) {
        String name = ColourNames.nameOf(colour);
        return name == null ? colour.hex() : name;
    }

    /** Returns how much is proposed, in one line. */
    public static String of(GhostCount count) {
        return Messages.COUNT.text(count.added(), count.removed(), count.changed(), count.colliding(), count.others());
    }

    /** Returns what changes besides the light, a line each; not all where there are many. */
    public static String others(List<String> others) {
        StringJoiner lines = new StringJoiner("\n");
        others.stream().limit(MOST_OTHERS).forEach(lines::add);
        if (others.size() > MOST_OTHERS) {
            lines.add("…");
        }
        return lines.toString();
    }

    /** Returns who made something, and for a turn of the assistant what was asked, as far as it is known. */
    public static String of(Origin origin, @Nullable Turns turns) {
        String prompt = origin.kind() == Origin.Kind.TURN && turns != null ? turns.prompt(origin.detail()) : null;
        return prompt == null ? InspectorTexts.origin(origin) : Messages.ASKED.text(prompt);
    }
}
