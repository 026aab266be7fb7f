package org.sequencemaker.codec;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * How to export.
 *
 * @param rate ticks per second; empty for the project's own
 * @param timelines which ones; empty for all
 * @param effects the kinds of effect there are
 * @param projectFile where the project lies, to find its song; null if it was never saved
 */
public record ExportOptions(
        OptionalInt rate,
        List<TimelineId> timelines,
        EffectKinds effects,
        @Nullable Path projectFile) {
    public ExportOptions {
        timelines = List.copyOf(timelines);
    }

    public static ExportOptions with(EffectKinds effects) {
        return new ExportOptions(OptionalInt.empty(), List.of(), effects, null);
    }

    public int rateFor(Project project) {
        return rate.orElse(project.settings().refreshRate());
    }

    /** Returns the timelines to export, in the project's order. */
    public List<Timeline> chosen(Project project) {
        return timelines.isEmpty()
                ? project.timelines()
                : project.timelines().stream()
                        .filter(timeline -> timelines.contains(timeline.id()))
                        .toList();
    }

    /**
     * Returns a file name for a timeline: project, timeline and suffix, with everything but letters, digits, dots and
     * hyphens as {@code _}.
     */
    public static String fileName(Project project, Timeline timeline, String suffix) {
        return safe(project.name()) + "_" + safe(timeline.name()) + suffix;
    }

    /** Returns a text as part of a file name that every system takes. */
    public static String safe(String text) {
        String name = text.strip().replaceAll("[^\\p{L}\\p{N}.\\-]", "_");
        return name.isEmpty() || name.startsWith(".") ? "_" + name : name;
    }
}
