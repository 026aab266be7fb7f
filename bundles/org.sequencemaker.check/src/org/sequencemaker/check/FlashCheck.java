package org.sequencemaker.check;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Finds light that flashes so that it can cause seizures: the general flash threshold of WCAG 2.3.1. What is
 * looked at are the colours of the programs, tick by tick; as nobody knows how large the props are seen, all
 * their pixels together are taken for the field of view.
 */
final class FlashCheck implements Check {
    private static final int MOST_PER_SECOND = 3;

    @Override
    public String id() {
        return "flashes";
    }

    @Override
    public String label() {
        return "Flashes faster than 3 per second";
    }

    @Override
    public String explanation() {
        return "People with photosensitive epilepsy can have a seizure from flashing light. This is the general flash "
                + "threshold of WCAG 2.3.1: more than three flashes within a second, of the light of all props together "
                + "or of more than a quarter of their pixels. A flash is a pair of opposing changes in relative "
                + "luminance of 10 % or more, the darker below 0.80. Saturated red is not looked at apart. It is a "
                + "help, not a test that makes a show safe.";
    }

    @Override
    public void look(Show show, Consumer<Problem> found) {
        long last = 0;
        for (Timeline timeline : show.project().timelines()) {
            last = Math.max(last, show.colours(timeline).ticks());
        }
        Span range = show.range();
        long from = 0;
        long to = last;
        if (range != null) {
            // What began just before goes on counting.
            from = Math.max(0, range.start().toTick(show.rate()) - show.rate());
            to = Math.min(last, range.end().toTick(show.rate()) + show.rate());
        }
        if (from < to) {
            new FlashScan(show, (first, end, most) -> found.accept(problem(show, first, end, most))).scan(from, to);
        }
    }

    private Problem problem(Show show, long first, long end, int most) {
        Time start = Time.ofTick(first, show.rate());
        Time stop = Time.ofTick(end, show.rate());
        String words = "From %s to %s the props flash up to %d times a second; more than %d can cause seizures "
                + "(WCAG 2.3.1, general flash threshold).";
        Place place = new Place(null, null, start, stop);
        return new Problem(
                id(),
                Level.ERROR,
                place,
                words.formatted(start, stop, most, MOST_PER_SECOND),
                slower(show, new Span(start, Time.max(stop, start.plus(Time.ofMillis(1))))));
    }

    /** Effects can be slowed; where it is the segments themselves that flash, only people know what to do. */
    private static @Nullable Edit slower(Show show, Span span) {
        Edit fix = Edit.of(
                "Slow effects to %d Hz".formatted(MOST_PER_SECOND),
                project -> project.withEachTimeline(timeline -> slower(show, timeline, span)));
        Project slowed = fix.change().apply(show.project());
        return slowed.equals(show.project()) ? null : fix;
    }

    private static Timeline slower(Show show, Timeline timeline, Span span) {
        return timeline.withSegments(
                timeline.segments().mapped(segment -> segment.span().overlaps(span) ? slower(show, segment) : segment));
    }

    private static Segment slower(Show show, Segment segment) {
        Look look = segment.look();
        Look slowed = look.withEffects(
                look.effects().stream().map(effect -> slower(show, effect)).toList());
        return slowed.equals(look) ? segment : segment.withLook(slowed);
    }

    private static Effect slower(Show show, Effect effect) {
        EffectKind kind = show.effects().find(effect.type());
        Effect slowed = effect;
        if (kind != null) {
            for (EffectParameter parameter : kind.parameters()) {
                if (parameter.unit().equals("Hz")
                        && parameter.standard() instanceof ParameterValue.Number standard
                        && effect.number(parameter.name(), standard.value()) > MOST_PER_SECOND) {
                    slowed = slowed.with(parameter.name(), new ParameterValue.Number(MOST_PER_SECOND));
                }
            }
        }
        return slowed;
    }
}
