package org.sequencemaker.assistant.engine;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.assistant.prompt.PromptPart;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;

/** Tells a model of the show: the named parts of the system message that are ours. */
public final class ShowParts {
    private static final String ROLE = """
            You are the assistant of Sequence Maker, a studio for light shows on LED juggling balls set to music.
            You change the show only by calling tools. They work on a copy; the user sees what you propose and takes it or not.""";
    private static final String RULES = """
            Do what is asked, no more: do not add closing colours, do not clear what was not named.
            Balls are numbered from 1, or called by name, or "all".
            Times: seconds, "1:23.4", "bar 5 beat 2", a section ("chorus 2", "end of intro"), "word love", "playhead", "selection".
            Stretches: "0:30-1:00", "bars 5-8", "chorus" for every chorus, "word love" for every time it is sung, "selection", "all".
            Colours: names, #RRGGBB, [r, g, b], "hsv(120, 100%, 50%)", "Palette/Entry".
            One call of pattern, section_theme or highlight_words does what many calls of paint would.
            A result that failed says what was wrong and what would be right: correct it and go on.
            If what is meant is not clear and it matters, call offer_readings; do not guess.
            When done, look at what you made (segments, problems), put right what is wrong, and say in a sentence or two what you did and what you could not do.""";

    private ShowParts() {}

    /** Returns the parts in order of importance. */
    public static List<PromptPart> of(Project project, UserSelection selected, Time playhead) {
        return List.of(
                new PromptPart("role", "Who you are", ROLE, 200),
                new PromptPart("rules", "How to work", RULES, 900),
                new PromptPart("project", "The show", show(project), 700),
                new PromptPart("selection", "What the user has selected", selection(project, selected, playhead), 300),
                new PromptPart("audio", "The music", music(project), 700),
                new PromptPart(
                        "instructions",
                        "What the user always wants",
                        project.assistant().customInstructions(),
                        800));
    }

    private static String show(Project project) {
        StringBuilder text = new StringBuilder("\"" + project.name() + "\", " + project.duration() + " long, "
                + project.settings().refreshRate() + " ticks per second");
        int number = 0;
        for (Timeline timeline : project.timelines()) {
            number++;
            text.append("\nBall ").append(number);
            if (!timeline.name().equals("Ball " + number)) {
                text.append(" \"").append(timeline.name()).append('"');
            }
            text.append(": ").append(timeline.segments().size()).append(" segments");
            text.append(timeline.view().locked() ? ", locked" : "");
        }
        if (!project.palettes().isEmpty()) {
            text.append("\nPalettes: ")
                    .append(String.join(
                            ", ",
                            project.palettes().stream().map(one -> one.name()).toList()));
        }
        return text.toString();
    }

    private static String selection(Project project, UserSelection selected, Time playhead) {
        List<String> lines = new ArrayList<>();
        Span span = selected.span();
        if (span != null) {
            lines.add("the stretch " + span + " on " + selected.timelines().size() + " balls");
        }
        int number = 0;
        for (Timeline timeline : project.timelines()) {
            number++;
            long count = selected.segments().isEmpty()
                    ? 0
                    : timeline.segments().stream()
                            .filter(one -> selected.segments().contains(one.id()))
                            .count();
            if (count > 0) {
                lines.add(count + " segments of ball " + number);
            }
        }
        if (lines.isEmpty()) {
            lines.add("nothing");
        }
        lines.add("The playhead is at " + playhead + ".");
        return String.join("\n", lines);
    }

    private static String music(Project project) {
        List<String> lines = new ArrayList<>();
        if (project.audio().isPresent()) {
            lines.add("song: " + project.audio().relativePath());
        }
        List<Time> beats = Bars.of(project.markTracks()).times();
        if (beats.size() > 1) {
            double minutes = beats.getLast().minus(beats.getFirst()).inSeconds() / 60;
            lines.add(beats.size() + " beats from " + beats.getFirst() + " to " + beats.getLast()
                    + (minutes > 0 ? ", about " + Math.round((beats.size() - 1) / minutes) + " per minute" : ""));
        }
        for (MarkTrack track : project.markTracks()) {
            if (track.kind() == MarkTrack.Kind.SECTION) {
                for (Mark section : track.marks()) {
                    lines.add("section " + section.label() + " " + section.time() + "–" + section.end());
                }
            } else {
                lines.add("marks \"" + track.name() + "\": " + track.marks().size());
            }
        }
        int words = project.lyrics().words().size();
        if (words > 0) {
            lines.add(words + " sung words with times");
        }
        return lines.isEmpty()
                ? "no song has been analysed: there are no beats, sections or words"
                : String.join("\n", lines);
    }
}
