package org.sequencemaker.ui.timeline.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.PaletteEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** Changes the palettes of an open project, each time in one step. On the display thread only. */
final class PaletteDesk {
    private final OpenProject open;
    private final Brush brush;
    private final StatusLine status;

    PaletteDesk(OpenProject open, Brush brush, StatusLine status) {
        this.open = open;
        this.brush = brush;
        this.status = status;
    }

    Project project() {
        return open.project();
    }

    /** Adds a palette without colours; returns its id. */
    String add() {
        String id = freshId();
        Palette palette = named(id);
        apply(EditName.PALETTE_ADD, project -> PaletteEdits.add(project, palette));
        return id;
    }

    /** Adds a colour to a palette, or to the first where there is none chosen, which is made if need be. */
    @Nullable
    PaletteBinding addColour(@Nullable String chosen, Rgb colour) {
        List<Palette> all = project().palettes();
        Palette known = chosen == null ? null : project().palette(chosen);
        Palette palette = known == null && !all.isEmpty() ? all.getFirst() : known;
        String id = palette == null ? freshId() : palette.id();
        int count = palette == null ? 0 : palette.entries().size();
        String named = ColourNames.nameOf(colour);
        String name = named == null ? Messages.COLOUR_NAME.text(count + 1) : capital(named);
        Palette.Entry entry = new Palette.Entry(freshId(), name, colour);
        boolean isDone = apply(EditName.ENTRY_ADD, project -> {
            Project with = palette == null ? PaletteEdits.add(project, named(id)) : project;
            return PaletteEdits.change(with, id, now -> with(now, entry));
        });
        return isDone ? new PaletteBinding(id, entry.id()) : null;
    }

    void rename(String palette, String name) {
        apply(EditName.PALETTE_CHANGE, project -> PaletteEdits.change(project, palette, now -> now.withName(name)));
    }

    /** Gives an entry a name and a colour; what is bound to it follows. */
    void change(PaletteBinding entry, String name, Rgb colour) {
        apply(EditName.ENTRY_CHANGE, project -> {
            Project renamed = PaletteEdits.change(
                    project, entry.palette(), now -> now.withEntry(entry.entry(), found -> found.withName(name)));
            return PaletteEdits.recolour(renamed, entry, colour);
        });
    }

    void remove(String palette) {
        apply(EditName.PALETTE_REMOVE, project -> PaletteEdits.remove(project, palette));
    }

    void remove(PaletteBinding entry) {
        apply(EditName.ENTRY_REMOVE, project -> PaletteEdits.remove(project, entry));
    }

    /** Paints what is selected with an entry, and what is drawn from now on. */
    void paint(PaletteBinding entry) {
        Palette.Entry found = find(entry);
        if (found == null) {
            return;
        }
        brush.take(Look.solid(found.colour()).bound(entry, entry));
        Set<SegmentId> segments = open.selection().selected().segments();
        if (segments.isEmpty()) {
            status.show(Messages.NO_SEGMENTS.text());
        } else {
            apply(EditName.PALETTE, project -> PaletteEdits.paint(project, segments, entry));
        }
    }

    Palette.@Nullable Entry find(PaletteBinding entry) {
        Palette palette = project().palette(entry.palette());
        return palette == null ? null : palette.entry(entry.entry());
    }

    /** How many segments follow an entry. */
    int used(PaletteBinding entry) {
        return (int) project().timelines().stream()
                .flatMap(timeline -> timeline.segments().stream())
                .filter(segment -> Objects.equals(segment.look().startEntry(), entry)
                        || Objects.equals(segment.look().endEntry(), entry))
                .count();
    }

    private Palette named(String id) {
        return new Palette(id, Messages.PALETTE_NAME.text(project().palettes().size() + 1), List.of());
    }

    private static Palette with(Palette palette, Palette.Entry entry) {
        if (palette.entry(entry.id()) != null) {
            throw new Refusal("the palette has an entry " + entry.id() + " already");
        }
        List<Palette.Entry> next = new ArrayList<>(palette.entries());
        next.add(entry);
        return palette.withEntries(next);
    }

    private boolean apply(EditName name, UnaryOperator<Project> change) {
        Outcome outcome = open.document().apply(TimelineTexts.edit(name), change);
        if (outcome instanceof Outcome.Refused refused) {
            status.showError(refused.reason());
        }
        return outcome.isApplied();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String freshId() {
        return UUID.randomUUID().toString();
    }
}
