package org.sequencemaker.model.project;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;

/** Puts one colour in the place of another wherever it is: segments, their effects, palettes. */
public final class ColourEdits {
    private ColourEdits() {}

    /**
     * Replaces a colour in the whole project. What is bound to a palette's entry stays bound, as the entry
     * gets the new colour too.
     *
     * @throws Refusal if the colour is nowhere
     */
    public static Project replace(Project project, Rgb old, Rgb by) {
        List<Palette> palettes = project.palettes().stream()
                .map(palette -> replaced(palette, old, by))
                .toList();
        Project next = onSegments(project.withPalettes(palettes), segment -> true, old, by, true);
        return required(project, next, old);
    }

    /**
     * Replaces a colour on some segments; ends that were bound to a palette's entry and become another
     * colour let go of it.
     *
     * @throws Refusal if the colour is on none of them
     */
    public static Project replace(Project project, Collection<SegmentId> segments, Rgb old, Rgb by) {
        Set<SegmentId> wanted = new HashSet<>(segments);
        Project next = onSegments(project, segment -> wanted.contains(segment.id()), old, by, false);
        return required(project, next, old);
    }

    /** Returns how many segments have a colour in their looks or effects. */
    public static int count(Project project, Rgb colour) {
        return (int) project.timelines().stream()
                .flatMap(timeline -> timeline.segments().stream())
                .filter(segment -> has(segment.look(), colour))
                .count();
    }

    private static Project onSegments(Project project, Predicate<Segment> wanted, Rgb old, Rgb by, boolean staysBound) {
        return project.withEachTimeline(timeline -> timeline.withSegments(timeline.segments()
                .mapped(segment -> wanted.test(segment) && has(segment.look(), old)
                        ? segment.withLook(replaced(segment.look(), old, by, staysBound))
                        : segment)));
    }

    private static boolean has(Look look, Rgb colour) {
        return look.start().equals(colour)
                || look.end().equals(colour)
                || look.effects().stream()
                        .anyMatch(effect -> effect.parameters().containsValue(new ParameterValue.Colour(colour)));
    }

    private static Look replaced(Look look, Rgb old, Rgb by, boolean staysBound) {
        boolean start = look.start().equals(old);
        boolean end = look.end().equals(old);
        return new Look(
                start ? by : look.start(),
                end ? by : look.end(),
                look.fade(),
                look.effects().stream().map(effect -> replaced(effect, old, by)).toList(),
                kept(look.startEntry(), staysBound || !start),
                kept(look.endEntry(), staysBound || !end));
    }

    private static @Nullable PaletteBinding kept(@Nullable PaletteBinding entry, boolean isKept) {
        return isKept ? entry : null;
    }

    private static Effect replaced(Effect effect, Rgb old, Rgb by) {
        Map<String, ParameterValue> next = new LinkedHashMap<>(effect.parameters());
        next.replaceAll(
                (name, value) -> value.equals(new ParameterValue.Colour(old)) ? new ParameterValue.Colour(by) : value);
        return new Effect(effect.type(), next, effect.kept());
    }

    private static Palette replaced(Palette palette, Rgb old, Rgb by) {
        return palette.withEntries(palette.entries().stream()
                .map(entry -> entry.colour().equals(old) ? entry.withColour(by) : entry)
                .toList());
    }

    private static Project required(Project before, Project after, Rgb colour) {
        if (after.equals(before)) {
            throw new Refusal("nothing has the colour " + colour);
        }
        return after;
    }
}
