package org.sequencemaker.ui.timeline.inspector;

import java.util.ArrayList;
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
 * @param effects what they have in common of their first effects, their second ones and so on; as many as the one of
 *     them with the most effects has
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
        List<Slot> effects,
        @Nullable PaletteBinding entry,
        @Nullable Origin origin) {
    /** Stands for no effect, which is another thing than different ones. */
    public static final Effect NO_EFFECT = new Effect("", Map.of());

    public static final Common NOTHING =
            new Common(0, 0, null, null, null, null, null, null, null, List.of(), null, null);

    /**
     * What they have in common of the effects at one place of their lists.
     *
     * @param type which effect; empty for none, null for different ones
     * @param effect with all its settings; null where they differ
     */
    public record Slot(@Nullable String type, @Nullable Effect effect) {}

    public Common {
        effects = List.copyOf(effects);
    }

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
                slots(all),
                common(all, Common::entry),
                common(all, Segment::origin));
    }

    /** Whether each timeline has just one of them, so that one start or end can be given to all. */
    public boolean isOnePerTimeline() {
        return segments > 0 && segments == timelines;
    }

    private static List<Slot> slots(List<Segment> all) {
        int most = 0;
        for (Segment segment : all) {
            most = Math.max(most, segment.look().effects().size());
        }
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int place = i;
            slots.add(new Slot(
                    common(all, segment -> effect(segment, place).type()),
                    common(all, segment -> effect(segment, place))));
        }
        return slots;
    }

    private static Effect effect(Segment segment, int place) {
        List<Effect> effects = segment.look().effects();
        return place < effects.size() ? effects.get(place) : NO_EFFECT;
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
