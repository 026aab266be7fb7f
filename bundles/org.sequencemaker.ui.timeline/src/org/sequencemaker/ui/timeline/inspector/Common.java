package org.sequencemaker.ui.timeline.inspector;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * What some segments have in common. Null stands for what they have not, or, for the palette entry, for
 * none as well.
 *
 * @param segments how many there are
 * @param timelines on how many timelines
 * @param effect the first effect of each; {@link #NO_EFFECT} where none has one
 * @param entry palette entry that all their colours follow
 */
public record Common(
        int segments,
        int timelines,
        @Nullable Time start,
        @Nullable Time end,
        @Nullable Time length,
        @Nullable Rgb from,
        @Nullable Rgb to,
        @Nullable Boolean fade,
        @Nullable Integer pixels,
        @Nullable Effect effect,
        @Nullable PaletteBinding entry,
        @Nullable Origin origin) {
    /** Stands for no effect, which is another thing than different ones. */
    public static final Effect NO_EFFECT = new Effect("", Map.of());

    public static final Common NOTHING = new Common(0, 0, null, null, null, null, null, null, null, null, null, null);

    /** Looks at segments by timeline. */
    public static Common of(Map<TimelineId, List<Segment>> selected) {
        List<Segment> all = selected.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return NOTHING;
        }
        return new Common(
                all.size(),
                selected.size(),
                common(all, Segment::start),
                common(all, Segment::end),
                common(all, segment -> segment.span().length()),
                common(all, segment -> segment.look().start()),
                common(all, segment -> segment.look().end()),
                common(all, segment -> segment.look().fade()),
                common(all, Segment::pixels),
                common(all, Common::effect),
                common(all, Common::entry),
                common(all, Segment::origin));
    }

    /** Returns the type of effect that all have; empty for none, null for different ones. */
    public @Nullable String effectType() {
        Effect common = effect;
        return common == null ? null : common.type();
    }

    /** Whether each timeline has just one of them, so that one start or end can be given to all. */
    public boolean isOnePerTimeline() {
        return segments > 0 && segments == timelines;
    }

    private static Effect effect(Segment segment) {
        List<Effect> effects = segment.look().effects();
        return effects.isEmpty() ? NO_EFFECT : effects.getFirst();
    }

    private static @Nullable PaletteBinding entry(Segment segment) {
        PaletteBinding start = segment.look().startEntry();
        return Objects.equals(start, segment.look().endEntry()) ? start : null;
    }

    private static <T> @Nullable T common(List<Segment> all, Function<Segment, @Nullable T> property) {
        @Nullable T first = property.apply(all.getFirst());
        for (Segment segment : all) {
            if (!Objects.equals(first, property.apply(segment))) {
                return null;
            }
        }
        return first;
    }
}
