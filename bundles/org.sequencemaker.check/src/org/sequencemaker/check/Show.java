package org.sequencemaker.check;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.program.ProgramBuilder;
import org.sequencemaker.codec.program.ShowColours;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Timeline;

/**
 * A show as the checks see it: the project, and what was worked out of it on the way. For one thread at a
 * time; looking at it can take seconds in a long show, and ends early where the thread is interrupted.
 */
public final class Show {
    private final Project project;
    private final EffectKinds effects;
    private final @Nullable Path file;
    private final @Nullable Span range;

    /** By the timeline itself: an edit leaves the others the very objects they were. */
    private final Map<Timeline, ShowColours> colours = new IdentityHashMap<>();

    private final Map<Timeline, Size> sizes = new IdentityHashMap<>();

    /**
     * How large the program of a timeline is.
     *
     * @param bytes of its file; 0 where it cannot be made
     * @param problem why it cannot be made; empty if it can
     */
    record Size(long bytes, String problem) {}

    private Show(Project project, EffectKinds effects, @Nullable Path file, @Nullable Span range) {
        this.project = project;
        this.effects = effects;
        this.file = file;
        this.range = range;
    }

    /**
     * Returns a whole show.
     *
     * @param effects the kinds of effect there are
     * @param file the project's file, beside which the song may lie; null if it has none
     */
    public static Show of(Project project, EffectKinds effects, @Nullable Path file) {
        return new Show(project, effects, file, null);
    }

    /** Returns the same show, of which only a range matters. */
    public Show in(Span part) {
        return withWork(new Show(project, effects, file, part));
    }

    /** Returns the show after an edit; what is known of timelines that are the same is kept. */
    public Show after(Project next, @Nullable Path newFile) {
        boolean isSameRate = next.settings().refreshRate() == rate();
        Show later = new Show(next, effects, newFile, range);
        return isSameRate ? withWork(later) : later;
    }

    private Show withWork(Show other) {
        for (Timeline timeline : other.project.timelines()) {
            ShowColours known = colours.get(timeline);
            if (known != null) {
                other.colours.put(timeline, known);
            }
            Size size = sizes.get(timeline);
            if (size != null) {
                other.sizes.put(timeline, size);
            }
        }
        return other;
    }

    public Project project() {
        return project;
    }

    public EffectKinds effects() {
        return effects;
    }

    public @Nullable Path file() {
        return file;
    }

    /** What part of the show matters; null for all of it. */
    public @Nullable Span range() {
        return range;
    }

    /** Ticks per second. */
    public int rate() {
        return project.settings().refreshRate();
    }

    /** Returns the colours of a timeline as its program has them. */
    public ShowColours colours(Timeline timeline) {
        goOn();
        return colours.computeIfAbsent(timeline, one -> ShowColours.of(one, rate(), effects));
    }

    Size size(Timeline timeline) {
        goOn();
        return sizes.computeIfAbsent(timeline, this::measured);
    }

    /**
     * Asked now and then by what takes long.
     *
     * @throws CancellationException if nobody wants the answer any more
     */
    public void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the check was called off");
        }
    }

    private Size measured(Timeline timeline) {
        try {
            return new Size(
                    ProgramBuilder.build(timeline, rate(), effects).program().size(), "");
        } catch (CodecException e) {
            return new Size(0, String.valueOf(e.getMessage()));
        }
    }
}
