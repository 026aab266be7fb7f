package org.sequencemaker.model.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;

/** Paints with palettes: segments bound to an entry follow when its colour changes. */
public final class PaletteEdits {
    private PaletteEdits() {}

    /** Puts a palette below the others. */
    public static Project add(Project project, Palette palette) {
        if (project.palette(palette.id()) != null) {
            throw new Refusal("there is a palette " + palette.id() + " already");
        }
        List<Palette> next = new ArrayList<>(project.palettes());
        next.add(palette);
        return project.withPalettes(next);
    }

    /**
     * Changes a palette in whatever but its id and the colours of its entries: they are
     * {@linkplain #recolour recoloured}.
     *
     * @throws Refusal if there is no such palette
     */
    public static Project change(Project project, String paletteId, UnaryOperator<Palette> change) {
        if (project.palette(paletteId) == null) {
            throw new Refusal("there is no palette " + paletteId + " any more");
        }
        return project.withPalettes(project.palettes().stream()
                .map(palette -> palette.id().equals(paletteId) ? change.apply(palette) : palette)
                .toList());
    }

    /**
     * Changes the colour of a palette's entry, and of every end of a segment that is bound to it.
     *
     * @throws Refusal if there is no such palette or entry
     */
    public static Project recolour(Project project, PaletteBinding entry, Rgb colour) {
        require(project, entry);
        Project recoloured = project.withPalettes(project.palettes().stream()
                .map(palette -> palette.id().equals(entry.palette())
                        ? palette.withEntry(entry.entry(), found -> found.withColour(colour))
                        : palette)
                .toList());
        return withLooks(recoloured, look -> recoloured(look, entry, colour));
    }

    /**
     * Gives segments the colour of an entry, as solids bound to it, their effects kept.
     *
     * @throws Refusal if there is no such entry
     */
    public static Project paint(Project project, Collection<SegmentId> segmentIds, PaletteBinding entry) {
        Rgb colour = require(project, entry).colour();
        Set<SegmentId> ids = new HashSet<>(segmentIds);
        return project.withEachTimeline(timeline -> timeline.withSegments(timeline.segments()
                .mapped(segment -> ids.contains(segment.id())
                        ? segment.withLook(segment.look().withColour(colour).bound(entry, entry))
                        : segment)));
    }

    /**
     * Takes a palette away. Segments keep their colours and are bound to nothing.
     *
     * @throws Refusal if there is no such palette
     */
    public static Project remove(Project project, String paletteId) {
        if (project.palette(paletteId) == null) {
            throw new Refusal("there is no palette " + paletteId + " any more");
        }
        List<Palette> others = project.palettes().stream()
                .filter(palette -> !palette.id().equals(paletteId))
                .toList();
        return withLooks(
                project.withPalettes(others),
                look -> unbound(look, binding -> binding.palette().equals(paletteId)));
    }

    /**
     * Takes an entry out of its palette. Segments keep their colours and are bound to nothing.
     *
     * @throws Refusal if there is no such entry
     */
    public static Project remove(Project project, PaletteBinding entry) {
        require(project, entry);
        List<Palette> palettes = project.palettes().stream()
                .map(palette -> palette.id().equals(entry.palette()) ? without(palette, entry.entry()) : palette)
                .toList();
        return withLooks(project.withPalettes(palettes), look -> unbound(look, entry::equals));
    }

    private static Palette without(Palette palette, String entryId) {
        List<Palette.Entry> others = palette.entries().stream()
                .filter(entry -> !entry.id().equals(entryId))
                .toList();
        return new Palette(palette.id(), palette.name(), others, palette.kept());
    }

    private static Look recoloured(Look look, PaletteBinding entry, Rgb colour) {
        boolean start = Objects.equals(look.startEntry(), entry);
        boolean end = Objects.equals(look.endEntry(), entry);
        if (!start && !end) {
            return look;
        }
        if (!look.fade()) {
            // A solid has one colour, whichever of its ends is bound.
            return look.withColour(colour).bound(look.startEntry(), look.endEntry());
        }
        return look.withColours(start ? colour : look.start(), end ? colour : look.end())
                .bound(look.startEntry(), look.endEntry());
    }

    private static Look unbound(Look look, Predicate<PaletteBinding> gone) {
        PaletteBinding start = kept(look.startEntry(), gone);
        PaletteBinding end = kept(look.endEntry(), gone);
        boolean same = Objects.equals(start, look.startEntry()) && Objects.equals(end, look.endEntry());
        return same ? look : look.bound(start, end);
    }

    private static @Nullable PaletteBinding kept(@Nullable PaletteBinding binding, Predicate<PaletteBinding> gone) {
        return binding == null || gone.test(binding) ? null : binding;
    }

    private static Project withLooks(Project project, UnaryOperator<Look> change) {
        return project.withEachTimeline(timeline -> timeline.withSegments(
                timeline.segments().mapped(segment -> withLook(segment, change.apply(segment.look())))));
    }

    private static Segment withLook(Segment segment, Look look) {
        return look.equals(segment.look()) ? segment : segment.withLook(look);
    }

    private static Palette.Entry require(Project project, PaletteBinding binding) {
        Palette palette = project.palette(binding.palette());
        Palette.Entry entry = palette == null ? null : palette.entry(binding.entry());
        if (entry == null) {
            throw new Refusal(
                    "there is no entry %s in palette %s any more".formatted(binding.entry(), binding.palette()));
        }
        return entry;
    }
}
