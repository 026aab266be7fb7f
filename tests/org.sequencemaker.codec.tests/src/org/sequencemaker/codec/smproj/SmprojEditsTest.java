package org.sequencemaker.codec.smproj;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.RandomEdits;
import org.sequencemaker.testkit.RandomProjects;

/** Projects that have been edited at random, wherever they came from. */
class SmprojEditsTest {
    @Test
    void aProjectMadeHereComesBackAsItWas() throws CodecException {
        for (int seed = 0; seed < 40; seed++) {
            Project project = new RandomProjects(new Random(seed)).next();
            Imported again = Fixtures.parse(Fixtures.written(project));
            assertEquals(project, again.project(), "seed " + seed);
            assertEquals(List.of(), again.warnings(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "earliest.smproj",
                "latest.smproj",
                "tool.smproj",
                "unknown-fields.smproj",
                "wrong-types.smproj",
                "untidy.smproj",
                "overlaps.smproj"
            })
    void whatIsSavedAfterAnyEditsIsWhatWasSeen(String name) throws CodecException {
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            Project other = new RandomProjects(random).next();
            Project project = Fixtures.read(name)
                    .project()
                    .withMarkTracks(other.markTracks())
                    .withPalettes(other.palettes());
            RandomEdits edits = new RandomEdits(random, project);
            List<String> done = new ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                RandomEdits.Step step = edits.next(project);
                try {
                    project = step.change().apply(project);
                    done.add(step.kind());
                } catch (Refusal e) {
                    done.add("refused " + step.kind());
                }
            }
            Project again = Fixtures.parse(Fixtures.written(project)).project();
            assertEquals(shown(project), shown(again), () -> name + " after " + done);
        }
    }

    /** Everything of a project but how its file spells it. */
    private static List<String> shown(Project project) {
        List<String> shown = new ArrayList<>();
        shown.add(project.name() + " " + project.duration() + " "
                + project.settings().refreshRate());
        for (Timeline timeline : project.timelines()) {
            shown.add(timeline.id() + " " + timeline.name() + " " + timeline.pixels() + " " + timeline.view());
            timeline.segments().forEach(segment -> shown.add(shown(segment)));
        }
        for (MarkTrack track : project.markTracks()) {
            shown.add(track.id() + " " + track.name() + " " + track.kind() + " " + track.colour());
            track.marks().forEach(mark -> shown.add(shown(mark)));
        }
        project.notes()
                .forEach(note -> shown.add(note.id() + " " + note.time() + " " + note.text() + " " + note.colour()));
        project.lyrics().words().forEach(word -> shown.add(word.text() + " " + word.start() + " " + word.end()));
        project.palettes().forEach(palette -> {
            shown.add(palette.id() + " " + palette.name());
            palette.entries().forEach(entry -> shown.add(entry.id() + " " + entry.name() + " " + entry.colour()));
        });
        return shown;
    }

    private static String shown(Mark mark) {
        return mark.id() + " " + mark.time() + " " + mark.length() + " " + mark.label() + " " + mark.confidence();
    }

    private static String shown(Segment segment) {
        StringBuilder shown = new StringBuilder();
        shown.append(segment.id()).append(' ').append(segment.span()).append(' ');
        shown.append(segment.look().start()).append(segment.look().fade() ? ">" : "=");
        shown.append(segment.look().end()).append(' ').append(segment.pixels()).append(' ');
        shown.append(segment.look().startEntry())
                .append(' ')
                .append(segment.look().endEntry());
        shown.append(segment.startAnchor()).append(segment.endAnchor()).append(segment.origin());
        for (Effect effect : segment.look().effects()) {
            shown.append(' ').append(effect.type()).append(effect.parameters());
        }
        return shown.toString();
    }
}
