package org.sequencemaker.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Segment;

/**
 * Small projects with a bit of everything: solids and fades that touch and that do not, effects,
 * anchors, bound colours, marks, notes, words. One seed always gives the same project but for ids.
 */
public final class RandomProjects {
    /** The palette that some segments of every random project are bound to. */
    public static final PaletteBinding ENTRY = new PaletteBinding("p1", "e1");

    private final Random random;

    public RandomProjects(Random random) {
        this.random = random;
    }

    /** Returns a project of one to four timelines with up to 150 segments each. */
    public Project next() {
        long length = 2_000 + random.nextInt(60_000);
        List<Mark> beats = new ArrayList<>();
        for (long at = random.nextInt(500); at < length; at += 300 + random.nextInt(400)) {
            beats.add(Mark.at(Time.ofMillis(at), "beat " + beats.size()));
        }
        Mark section = Mark.over(Time.ofMillis(length / 4), Time.ofMillis(length / 2), "verse");
        ProjectBuilder project = ProjectBuilder.aProject()
                .lasting(length)
                .with(new MarkTrack("beats", "Beats", MarkTrack.Kind.BEAT, Rgb.WHITE, beats))
                .with(new MarkTrack("sections", "Sections", MarkTrack.Kind.SECTION, Rgb.WHITE, List.of(section)))
                .with(new Palette("p1", "Palette", List.of(new Palette.Entry("e1", "Main", colour()))))
                .with(new Lyrics(
                        "",
                        "",
                        "la",
                        List.of(new Lyrics.Word("la", Time.ofMillis(length / 3), Time.ofMillis(length / 2))),
                        Kept.NOTHING))
                .with(Note.at(Time.ofMillis(length / 2), "note"));
        int timelines = 1 + random.nextInt(4);
        for (int i = 0; i < timelines; i++) {
            project.with(timeline("Ball " + (i + 1), length, beats));
        }
        return project.build();
    }

    /** Returns any colour. */
    public Rgb colour() {
        return Rgb.ofPacked(random.nextInt(1 << 24));
    }

    /** Returns a solid or a fade, some with an effect, some bound to {@link #ENTRY}. */
    public Look look() {
        Look look = random.nextBoolean() ? Look.solid(colour()) : Look.fade(colour(), colour());
        if (random.nextInt(6) == 0) {
            look = look.withEffects(List.of(new Effect("strobe", Map.of("frequency", new ParameterValue.Number(8)))));
        }
        return random.nextInt(6) == 0 ? look.bound(ENTRY, random.nextBoolean() ? ENTRY : null) : look;
    }

    private TimelineBuilder timeline(String name, long length, List<Mark> beats) {
        TimelineBuilder timeline = TimelineBuilder.aTimeline(name).pixels(1 + random.nextInt(6));
        int wanted = random.nextInt(150);
        long at = 0;
        for (int i = 0; i < wanted && at < length; i++) {
            long start = at + (random.nextInt(3) == 0 ? 1 + random.nextInt(500) : 0);
            long end = Math.min(length, start + 1 + random.nextInt(800));
            if (start < end) {
                Segment segment = Segment.of(Span.ofMillis(start, end), look());
                timeline.with(random.nextInt(4) == 0 ? tied(segment, beats) : segment);
            }
            at = end;
        }
        return timeline;
    }

    private Segment tied(Segment segment, List<Mark> beats) {
        Mark mark = beats.get(random.nextInt(beats.size()));
        Anchor start = new Anchor(mark.id(), segment.start().minus(mark.time()));
        Anchor end = new Anchor(mark.id(), segment.end().minus(mark.time()));
        return switch (random.nextInt(3)) {
            case 0 -> segment.withAnchors(start, null);
            case 1 -> segment.withAnchors(null, end);
            default -> segment.withAnchors(start, end);
        };
    }
}
