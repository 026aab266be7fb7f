package org.sequencemaker.check;

import java.util.function.Consumer;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Cutting;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Finds timelines whose program ends before the show does: what a prop does then is its own affair. */
final class EndGapCheck implements Check {
    @Override
    public String id() {
        return "end-gap";
    }

    @Override
    public String label() {
        return "Gap to the end of the show";
    }

    @Override
    public String explanation() {
        return "A program ends with the last segment of its timeline. A prop that is done before the others may start "
                + "again from the beginning, or fall back to its own colour.";
    }

    @Override
    public void look(Show show, Consumer<Problem> found) {
        for (Timeline timeline : show.project().timelines()) {
            Time end = timeline.segments().end();
            // Less than a tick is no gap in a program.
            boolean isGap = end.toTick(show.rate()) < timeline.length().toTick(show.rate());
            if (timeline.segments().isEmpty()) {
                if (isGap) {
                    String words = "“%s” has no segment: its prop stays dark for the whole show.";
                    found.accept(problem(timeline, Level.REMARK, end, words.formatted(timeline.name())));
                }
            } else if (isGap) {
                String words = "“%s” ends at %s, before the show does at %s.";
                found.accept(problem(
                        timeline, Level.WARNING, end, words.formatted(timeline.name(), end, timeline.length())));
            }
        }
    }

    private Problem problem(Timeline timeline, Level level, Time from, String words) {
        Edit fix = Edit.of("Keep dark to the end", project -> fill(project, timeline.id(), from));
        return new Problem(id(), level, Place.of(timeline, from, timeline.length()), words, fix);
    }

    private static Project fill(Project project, TimelineId id, Time from) {
        return project.withTimeline(
                id,
                timeline -> Span.isPossible(from, timeline.length())
                        ? Cutting.fillGap(timeline, from, Look.solid(Rgb.BLACK))
                        : timeline);
    }
}
