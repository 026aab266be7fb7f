package org.sequencemaker.ui.timeline;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Hit;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.timeline.proposal.GhostLayer;
import org.sequencemaker.ui.timeline.proposal.GhostWords;

/** Says in words what lies under the pointer and what is seen: for tool tips and screen readers. */
final class TimelineWords {
    private TimelineWords() {}

    /** Returns the tool tip for what lies under the pointer, or null for none. */
    static @Nullable String of(Hit hit) {
        return switch (hit) {
            case Hit.OnSegment on -> segment(on.segment());
            case Hit.OnMark on -> mark(on.track().name(), on.mark());
            case Hit.OnNote on -> on.note().time() + "  " + on.note().text();
            case Hit.OnHeadButton on ->
                Messages.valueOf("HEAD_" + on.button().name()).text();
            case Hit.OnHeadEdge on -> Messages.HEAD_EDGE.text();
            case Hit.OnHead on -> head(on.timeline());
            case Hit.OnLaneHead on ->
                Messages.LANE_NAME.text(on.track().name(), on.track().marks().size());
            default -> null;
        };
    }

    /** Returns the tool tip for what lies under the pointer on a surface: what is proposed there, and who made it. */
    static @Nullable String of(Hit hit, TimelineSurface surface) {
        GhostLayer layer = surface.ghosts();
        StringJoiner lines = new StringJoiner("\n");
        Ghost ghost = layer.hovered();
        if (ghost != null) {
            lines.add(GhostWords.of(ghost, surface.project(), layer.ghosts()));
        }
        String plain = of(hit);
        if (plain != null) {
            lines.add(plain);
        }
        if (hit instanceof Hit.OnSegment on && !on.segment().origin().equals(Origin.HAND)) {
            lines.add(GhostWords.of(on.segment().origin(), layer.turns()));
        }
        return lines.length() == 0 ? null : lines.toString();
    }

    private static String head(Timeline timeline) {
        String device = timeline.view().device();
        return Messages.HEAD_NAME.text(timeline.name(), timeline.pixels(), device.isEmpty() ? "" : ", " + device);
    }

    /** Returns what a screen reader says of the surface as a whole. */
    static String of(TimelineSurface surface) {
        OpenProject open = surface.open();
        Time playhead = open == null ? Time.ZERO : open.playhead().time();
        return Messages.TIMELINE_DESCRIPTION.text(
                surface.project().timelines().size(),
                playhead,
                surface.viewport().visible().start(),
                Time.min(surface.viewport().visible().end(), surface.project().duration()));
    }

    /** Returns what a screen reader says of one timeline: what is selected in it, or shines at the playhead. */
    static String row(TimelineSurface surface, Timeline timeline) {
        OpenProject open = surface.open();
        int count = timeline.segments().size();
        List<Segment> selected =
                open == null ? List.of() : open.selection().segments().getOrDefault(timeline.id(), List.of());
        if (selected.size() > 1) {
            Time from = selected.getFirst().start();
            return Messages.SPOKEN_SELECTED_MANY.text(
                    timeline.name(),
                    count,
                    selected.size(),
                    from,
                    selected.getLast().end());
        }
        if (selected.size() == 1) {
            Segment only = selected.getFirst();
            int number = timeline.segments().firstStartingFrom(only.start()) + 1;
            return Messages.SPOKEN_SELECTED.text(timeline.name(), count, number, segment(only));
        }
        Segment shining =
                open == null ? null : timeline.segmentAt(open.playhead().time());
        return shining == null
                ? Messages.SPOKEN_DARK.text(timeline.name(), count)
                : Messages.SPOKEN_SHINING.text(timeline.name(), count, segment(shining));
    }

    private static String segment(Segment segment) {
        Look look = segment.look();
        String colours = look.start().equals(look.end()) ? look.start().hex() : look.start() + " → " + look.end();
        StringBuilder words = new StringBuilder();
        words.append(segment.span()).append("  ").append(colours);
        look.effects().forEach(effect -> words.append("  ").append(effect.type()));
        return words.toString();
    }

    private static String mark(String track, Mark mark) {
        String label = mark.label().isEmpty() ? "" : "  " + mark.label();
        String time = mark.length().equals(Time.ZERO) ? mark.time().toString() : mark.time() + "–" + mark.end();
        return time + "  " + track + label;
    }
}
