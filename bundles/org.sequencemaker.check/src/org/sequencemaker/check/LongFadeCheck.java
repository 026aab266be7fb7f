package org.sequencemaker.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sequencemaker.codec.program.Program;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Cutting;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Finds fades that are longer than a ball plays in one go; the programs hold them in parts. */
final class LongFadeCheck implements Check {
    @Override
    public String id() {
        return "long-fades";
    }

    @Override
    public String label() {
        return "Fades longer than a ball plays";
    }

    @Override
    public String explanation() {
        return "A ball plays a fade of at most %,d ticks. A longer one is written in parts, as if it had been split by hand."
                .formatted(Program.MAX_STORED);
    }

    @Override
    public void look(Show show, Consumer<Problem> found) {
        for (Timeline timeline : show.project().timelines()) {
            for (Segment segment : timeline.segments()) {
                long ticks = segment.end().toTick(show.rate()) - segment.start().toTick(show.rate());
                if (segment.look().fade() && segment.look().effects().isEmpty() && ticks > Program.MAX_STORED) {
                    found.accept(problem(timeline, segment, ticks, show.rate()));
                }
            }
        }
    }

    private Problem problem(Timeline timeline, Segment segment, long ticks, int rate) {
        List<Time> cuts = new ArrayList<>();
        long first = segment.start().toTick(rate);
        for (long at = Program.MAX_STORED; at < ticks; at += Program.MAX_STORED) {
            cuts.add(Time.ofTick(first + at, rate));
        }
        String words = "The fade at %s on “%s” lasts %,d ticks, more than the %,d a ball plays in one go: "
                + "the program has it in %d parts.";
        Edit fix = Edit.of("Split long fade", project -> split(project, timeline.id(), cuts));
        return new Problem(
                id(),
                Level.REMARK,
                Place.of(timeline, segment),
                words.formatted(segment.start(), timeline.name(), ticks, Program.MAX_STORED, cuts.size() + 1),
                fix);
    }

    private static Project split(Project project, TimelineId id, List<Time> cuts) {
        return project.withTimeline(id, timeline -> Cutting.splitAll(timeline, cuts));
    }
}
