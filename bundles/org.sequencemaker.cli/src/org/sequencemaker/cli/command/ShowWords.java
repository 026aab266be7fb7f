package org.sequencemaker.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import org.sequencemaker.cli.Console;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/** A show as people read it. */
final class ShowWords {
    private ShowWords() {}

    static void print(ShowFacts facts, Console out) {
        Project project = facts.project();
        out.say(facts.show().source().name() + ": \"" + project.name() + "\"");
        if (!project.metadata().description().isBlank()) {
            line(out, "description", oneLine(project.metadata().description()));
        }
        line(out, "duration", project.duration().toString());
        line(out, "refresh rate", project.settings().refreshRate() + " Hz");
        line(out, "song", song(facts.song()));
        timelines(facts.timelines(), out);
        line(out, "mark tracks", count(project.markTracks()));
        for (MarkTrack track : project.markTracks()) {
            out.say("    %s: %s%s"
                    .formatted(
                            oneLine(track.name()),
                            plural(track.marks().size(), "mark"),
                            track.visible() ? "" : ", hidden"));
        }
        line(out, "notes", count(project.notes()));
        for (Note note : project.notes()) {
            out.say("    " + note.time() + "  " + oneLine(note.text()));
        }
        line(
                out,
                "lyrics",
                project.lyrics().words().isEmpty()
                        ? "none"
                        : plural(project.lyrics().words().size(), "word"));
        line(out, "palettes", count(project.palettes()));
        for (Palette palette : project.palettes()) {
            out.say("    " + oneLine(palette.name()) + ": "
                    + plural(palette.entries().size(), "colour"));
        }
        line(out, "problems", count(facts.problems()));
        facts.problems().forEach(problem -> out.say("    " + problem));
    }

    private static void timelines(List<ShowFacts.Lane> lanes, Console out) {
        line(out, "timelines", count(lanes));
        for (ShowFacts.Lane lane : lanes) {
            Timeline timeline = lane.timeline();
            String effects = lane.effects().entrySet().stream()
                    .map(entry -> entry.getKey() + " x" + entry.getValue())
                    .collect(Collectors.joining(", "));
            out.say("    %s: %s, %s, %s %% covered (%s)%s%s"
                    .formatted(
                            oneLine(timeline.name()),
                            plural(timeline.pixels(), "pixel"),
                            plural(timeline.segments().size(), "segment"),
                            lane.coverage().toPlainString(),
                            lane.lit(),
                            effects.isEmpty() ? "" : ", " + effects,
                            state(timeline)));
        }
    }

    private static String state(Timeline timeline) {
        return (timeline.view().muted() ? ", muted" : "")
                + (timeline.view().solo() ? ", solo" : "")
                + (timeline.view().locked() ? ", locked" : "");
    }

    private static String song(SongState song) {
        return song.state() == SongState.Found.NONE
                ? "none"
                : song.path() + " (" + song.state().word() + ")";
    }

    private static void line(Console out, String label, String value) {
        out.say("  %-12s  %s".formatted(label, value));
    }

    private static String count(List<?> list) {
        return list.isEmpty() ? "none" : Integer.toString(list.size());
    }

    private static String plural(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').strip();
    }
}
