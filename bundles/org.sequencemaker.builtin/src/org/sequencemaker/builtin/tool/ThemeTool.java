package org.sequencemaker.builtin.tool;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Hsv;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.TimelineId;

/** Gives stretches a colour each, which may follow how loud the music is. */
public final class ThemeTool implements AssistantTool {
    /**
     * One stretch of a theme.
     *
     * @param spans where
     * @param colour of the whole
     * @param energy what follows the loudness: {@code brightness}, {@code saturation} or {@code none}
     */
    public record Part(List<Span> spans, Rgb colour, String energy) {}

    @Override
    public ToolResult call(ToolCall call, ToolContext context) {
        List<Part> parts = new ArrayList<>();
        for (ToolCall theme : call.objects("themes")) {
            String energy = theme.has("energy") ? theme.text("energy") : "none";
            parts.add(new Part(theme.spans("when"), theme.colour("colour"), energy));
        }
        return paint(parts, call.timelines("balls"), context);
    }

    /** Paints a theme. */
    public static ToolResult paint(List<Part> parts, List<TimelineId> balls, ToolContext context) {
        boolean listens = parts.stream().anyMatch(part -> !part.energy().equals("none"));
        Samples song = listens ? context.host().song() : null;
        if (listens && song == null) {
            throw new Refusal("how loud the song is is not known, as it has not been decoded; use energy \"none\"");
        }
        Project project = context.project();
        List<Step> steps = new ArrayList<>();
        for (Part part : parts) {
            part.spans().forEach(span -> steps.addAll(steps(project, part, span, song)));
        }
        Brush.each(context, "Section theme", balls, (timeline, number) -> {
            var painted = timeline;
            for (Part part : parts) {
                List<Segment> content = steps.stream()
                        .filter(step -> step.part().equals(part))
                        .map(step -> Brush.segment(timeline, step.span(), Look.solid(step.colour())))
                        .toList();
                painted = Brush.lay(painted, content);
            }
            return painted;
        });
        int spans = parts.stream().mapToInt(part -> part.spans().size()).sum();
        return ToolResult.of("painted " + Words.count(spans, "stretch").replace("stretchs", "stretches") + " with "
                + Words.count(steps.size(), "segment") + " on each of " + Words.balls(project, balls));
    }

    private record Step(Part part, Span span, Rgb colour) {}

    private static List<Step> steps(Project project, Part part, Span span, @Nullable Samples song) {
        if (part.energy().equals("none") || song == null) {
            return List.of(new Step(part, span, part.colour()));
        }
        List<Span> pieces = pieces(project, span);
        double[] loud = pieces.stream()
                .mapToDouble(piece -> Sound.loudness(song, piece))
                .toArray();
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double one : loud) {
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < loud.length; i++) {
            double energy = most - least < 1e-6 ? 0.5 : (loud[i] - least) / (most - least);
            steps.add(new Step(part, pieces.get(i), shaded(part, energy)));
        }
        return steps;
    }

    private static Rgb shaded(Part part, double energy) {
        Hsv hsv = Hsv.of(part.colour());
        return part.energy().equals("brightness")
                ? new Hsv(hsv.hue(), hsv.saturation(), hsv.value() * (0.2 + 0.8 * energy)).toRgb()
                : new Hsv(hsv.hue(), hsv.saturation() * energy, hsv.value()).toRgb();
    }

    /** Beat by beat, or a quarter of a second each where there are no beats. */
    private static List<Span> pieces(Project project, Span span) {
        List<Time> edges = new ArrayList<>(List.of(span.start()));
        List<Time> beats = Bars.of(project.markTracks()).times().stream()
                .filter(time -> time.isAfter(span.start()) && time.isBefore(span.end()))
                .toList();
        if (beats.isEmpty()) {
            Time step = Time.ofMillis(250);
            for (Time at = span.start().plus(step); at.isBefore(span.end()); at = at.plus(step)) {
                edges.add(at);
            }
        } else {
            edges.addAll(beats);
        }
        edges.add(span.end());
        List<Span> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            pieces.add(new Span(edges.get(i), edges.get(i + 1)));
        }
        return pieces;
    }
}
