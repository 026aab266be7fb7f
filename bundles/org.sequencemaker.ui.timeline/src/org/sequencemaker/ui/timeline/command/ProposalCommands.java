package org.sequencemaker.ui.timeline.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.Section;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.timeline.TimelineTexts;
import org.sequencemaker.ui.timeline.proposal.GhostLayer;
import org.sequencemaker.ui.timeline.proposal.GhostWords;
import org.sequencemaker.ui.timeline.proposal.Parts;

/** Looks at what is proposed, goes through it, and accepts and refuses parts of it. */
final class ProposalCommands {
    static final Map<String, TimelineCommand> ALL = all();

    private ProposalCommands() {}

    private static Map<String, TimelineCommand> all() {
        Map<String, TimelineCommand> all = new HashMap<>();
        all.put(
                "showProposal",
                new TimelineCommand(
                        ProposalCommands::isThere, desk -> desk.ghosts().flip()));
        all.put("nextChange", new TimelineCommand(ProposalCommands::isThere, desk -> step(desk, true)));
        all.put("previousChange", new TimelineCommand(ProposalCommands::isThere, desk -> step(desk, false)));
        all.put("acceptChange", accept(ProposalCommands::one));
        all.put("refuseChange", refuse(ProposalCommands::one));
        all.put("acceptChangesOfTimeline", accept(ProposalCommands::timeline));
        all.put("refuseChangesOfTimeline", refuse(ProposalCommands::timeline));
        all.put("acceptChangesOfSection", accept(ProposalCommands::section));
        all.put("refuseChangesOfSection", refuse(ProposalCommands::section));
        all.put("acceptSelectedChanges", accept(ProposalCommands::selected));
        all.put("refuseSelectedChanges", refuse(ProposalCommands::selected));
        all.put("acceptAllChanges", accept(desk -> Part.ALL));
        all.put("refuseAllChanges", refuse(desk -> Part.ALL));
        return all;
    }

    private static TimelineCommand accept(Function<Desk, @Nullable Part> which) {
        return with(which, (desk, part) -> {
            Ghost focused = desk.ghosts().focused();
            boolean isOne = focused != null && part.places().equals(List.of(focused.place()));
            if (focused != null && isOne && focused.collides()) {
                desk.status().showError(TimelineTexts.cannotAccept());
            } else {
                desk.ghosts().take(part);
            }
        });
    }

    private static TimelineCommand refuse(Function<Desk, @Nullable Part> which) {
        return with(which, (desk, part) -> desk.ghosts().refuse(part));
    }

    private static TimelineCommand with(Function<Desk, @Nullable Part> which, BiConsumer<Desk, Part> action) {
        return new TimelineCommand(desk -> isThere(desk) && which.apply(desk) != null, desk -> {
            Part part = isThere(desk) ? which.apply(desk) : null;
            if (part != null) {
                action.accept(desk, part);
            }
        });
    }

    private static boolean isThere(Desk desk) {
        return desk.ghosts().ghosts() != null;
    }

    /** Goes to the change after or before, and has the keys be for it. */
    private static void step(Desk desk, boolean later) {
        GhostLayer layer = desk.ghosts();
        Ghost found = layer.neighbour(desk.playhead(), later);
        if (found == null) {
            desk.status().show(TimelineTexts.noMoreChanges(later));
            return;
        }
        layer.focus(found);
        Time start = found.place().span().start();
        desk.goTo(Time.min(start, desk.project().duration()));
        desk.status().show(GhostWords.of(found, desk.project(), layer.ghosts()));
    }

    /** The one that keys are for, or else the one at the playhead. */
    private static @Nullable Ghost meant(Desk desk) {
        Ghost focused = desk.ghosts().focused();
        Timeline row = desk.surface().row();
        return focused != null || row == null ? focused : desk.ghosts().at(row.id(), desk.playhead());
    }

    private static @Nullable Part one(Desk desk) {
        Ghost ghost = meant(desk);
        return ghost == null ? null : Part.in(List.of(ghost.place()));
    }

    private static @Nullable Part timeline(Desk desk) {
        Ghosts ghosts = desk.ghosts().ghosts();
        Ghost focused = desk.ghosts().focused();
        Timeline row = desk.surface().row();
        TimelineId id = focused != null ? focused.place().timeline() : row == null ? null : row.id();
        boolean isThere = id != null && !desk.ghosts().of(id).isEmpty();
        return ghosts == null || id == null || !isThere ? null : Parts.ofTimeline(ghosts, id);
    }

    private static @Nullable Part section(Desk desk) {
        Ghosts ghosts = desk.ghosts().ghosts();
        Ghost focused = desk.ghosts().focused();
        Time time = focused == null ? desk.playhead() : focused.place().span().start();
        Section section = Section.at(desk.project(), time);
        Part part = ghosts == null || section == null ? null : Parts.during(ghosts, section.span());
        return part == null || part.places().isEmpty() ? null : part;
    }

    private static @Nullable Part selected(Desk desk) {
        return Parts.selected(desk.selection());
    }
}
