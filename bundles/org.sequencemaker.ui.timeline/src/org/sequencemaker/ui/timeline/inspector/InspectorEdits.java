package org.sequencemaker.ui.timeline.inspector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.selected.OnSegments;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.PaletteEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Moving;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;

/** Gives segments a property, all the same: functions from project to project. */
public final class InspectorEdits {
    private InspectorEdits() {}

    /** Gives them a start; their ends stay. */
    public static UnaryOperator<Project> start(Collection<SegmentId> ids, Time start) {
        return eachOne(ids, (timeline, segment) -> Moving.resize(timeline, segment.id(), start, segment.end()));
    }

    /** Gives them an end; their starts stay. */
    public static UnaryOperator<Project> end(Collection<SegmentId> ids, Time end) {
        return eachOne(ids, (timeline, segment) -> Moving.resize(timeline, segment.id(), segment.start(), end));
    }

    /** Gives them a length; their starts stay, and none grows over another of them. */
    public static UnaryOperator<Project> length(Collection<SegmentId> ids, Time length) {
        if (!length.isAfter(Time.ZERO)) {
            return project -> {
                throw new Refusal("a segment must be longer than zero");
            };
        }
        return eachOne(ids, (timeline, segment) -> {
            Time end = segment.start().plus(length);
            for (Segment next : timeline.segments()) {
                if (ids.contains(next.id()) && next.start().isAfter(segment.start())) {
                    end = Time.min(end, next.start());
                    break;
                }
            }
            return Moving.resize(timeline, segment.id(), segment.start(), end);
        });
    }

    /** Gives their starts a colour, or all of those that are solid. */
    public static UnaryOperator<Project> from(Collection<SegmentId> ids, Rgb colour) {
        return looks(
                ids,
                look -> look.fade()
                        ? look.withColours(colour, look.end()).bound(null, look.endEntry())
                        : look.withColour(colour));
    }

    /** Gives their ends a colour; a solid becomes a fade to it. */
    public static UnaryOperator<Project> to(Collection<SegmentId> ids, Rgb colour) {
        return looks(ids, look -> look.withColours(look.start(), colour).bound(look.startEntry(), null));
    }

    /** Makes fades of them, or solids in the colours they start with. */
    public static UnaryOperator<Project> fade(Collection<SegmentId> ids, boolean fade) {
        return looks(ids, look -> {
            if (look.fade() == fade) {
                return look;
            }
            return fade
                    ? look.withColours(look.start(), look.end()).bound(look.startEntry(), look.endEntry())
                    : look.withColour(look.start()).bound(look.startEntry(), look.startEntry());
        });
    }

    /** Lets them light so many pixels, as far as their props have them. */
    public static UnaryOperator<Project> pixels(Collection<SegmentId> ids, int pixels) {
        return OnSegments.each(
                ids,
                (timeline, chosen) -> change(
                        timeline, chosen, segment -> segment.withPixels(Math.clamp(pixels, 1, timeline.pixels()))));
    }

    /**
     * Gives them an effect at a place of their lists; after the last where there are fewer.
     *
     * @param place counted from 0
     * @param effect null takes the one at that place away
     */
    public static UnaryOperator<Project> effect(Collection<SegmentId> ids, int place, @Nullable Effect effect) {
        return looks(ids, look -> {
            List<Effect> effects = new ArrayList<>(look.effects());
            if (place < effects.size()) {
                effects.remove(place);
            }
            if (effect != null) {
                effects.add(Math.min(place, effects.size()), effect);
            }
            return look.withEffects(effects);
        });
    }

    /** Lets their effect at a place come before the one that is before it. */
    public static UnaryOperator<Project> effectEarlier(Collection<SegmentId> ids, int place) {
        return looks(ids, look -> {
            List<Effect> effects = new ArrayList<>(look.effects());
            if (place > 0 && place < effects.size()) {
                Collections.swap(effects, place - 1, place);
            }
            return look.withEffects(effects);
        });
    }

    /** Sets a parameter of their effect at a place, where it is of a type; others stay as they are. */
    public static UnaryOperator<Project> parameter(
            Collection<SegmentId> ids, int place, String type, String name, ParameterValue value) {
        return looks(ids, look -> {
            List<Effect> effects = new ArrayList<>(look.effects());
            if (place < effects.size() && effects.get(place).type().equals(type)) {
                effects.set(place, effects.get(place).with(name, value));
            }
            return look.withEffects(effects);
        });
    }

    /** Paints them with a palette entry that they follow from then on; null leaves the colours and unbinds them. */
    public static UnaryOperator<Project> entry(Collection<SegmentId> ids, @Nullable PaletteBinding entry) {
        return entry == null
                ? looks(ids, look -> look.bound(null, null))
                : project -> PaletteEdits.paint(project, ids, entry);
    }

    private static UnaryOperator<Project> looks(Collection<SegmentId> ids, UnaryOperator<Look> change) {
        return OnSegments.each(
                ids,
                (timeline, chosen) ->
                        change(timeline, chosen, segment -> segment.withLook(change.apply(segment.look()))));
    }

    private static Timeline change(Timeline timeline, Set<SegmentId> ids, UnaryOperator<Segment> change) {
        return timeline.change(ids, change);
    }

    private static UnaryOperator<Project> eachOne(
            Collection<SegmentId> ids, BiFunction<Timeline, Segment, Timeline> change) {
        return OnSegments.each(ids, (timeline, chosen) -> {
            Timeline next = timeline;
            for (Segment segment : timeline.segments()) {
                if (chosen.contains(segment.id())) {
                    next = change.apply(next, segment);
                }
            }
            return next;
        });
    }
}
