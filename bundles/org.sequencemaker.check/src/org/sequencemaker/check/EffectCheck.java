package org.sequencemaker.check;

import java.util.List;
import java.util.function.Consumer;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.selected.OnSegments;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;

/** Finds effects that nothing installed knows. */
final class EffectCheck implements Check {
    @Override
    public String id() {
        return "unknown-effects";
    }

    @Override
    public String label() {
        return "Unknown effects";
    }

    @Override
    public String explanation() {
        return "An effect of a plug-in that is not installed, or is set aside, is kept in the project but is not in the "
                + "preview and not in the programs.";
    }

    @Override
    public void look(Show show, Consumer<Problem> found) {
        for (Timeline timeline : show.project().timelines()) {
            for (Segment segment : timeline.segments()) {
                for (Effect effect : segment.look().effects()) {
                    if (show.effects().find(effect.type()) == null) {
                        found.accept(problem(timeline, segment, effect.type()));
                    }
                }
            }
        }
    }

    private Problem problem(Timeline timeline, Segment segment, String type) {
        String words = "The segment at %s on “%s” has the effect “%s”, which nothing installed here knows."
                .formatted(segment.start(), timeline.name(), type);
        SegmentId id = segment.id();
        Edit fix = Edit.of(
                "Remove effect “%s”".formatted(type),
                OnSegments.each(
                        List.of(id), (one, ids) -> one.change(ids, each -> each.withLook(without(each.look(), type)))));
        return new Problem(id(), Level.WARNING, Place.of(timeline, segment), words, fix);
    }

    private static Look without(Look look, String type) {
        return look.withEffects(look.effects().stream()
                .filter(effect -> !effect.type().equals(type))
                .toList());
    }
}
