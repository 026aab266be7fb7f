package org.sequencemaker.check;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.program.Program;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.model.timeline.Timeline;

/** Finds programs that are larger than a ball takes, or cannot be made at all. */
final class ProgramCheck implements Check {
    /** Refresh rates that people use, the fastest first. */
    private static final int[] RATES = {500, 250, 200, 100, 50, 40, 25, 20, 10};

    /** A program does not shrink quite as its rate does. */
    private static final double MARGIN = 0.95;

    @Override
    public String id() {
        return "program-size";
    }

    @Override
    public String label() {
        return "Programs too large for a ball";
    }

    @Override
    public String explanation() {
        return "A ball takes a program of at most %,d bytes.".formatted(Program.MAX_SIZE);
    }

    @Override
    public void look(Show show, Consumer<Problem> found) {
        if (show.range() != null) {
            return; // a program is a matter of the whole timeline, and costs too much to be made for a glance
        }
        for (Timeline timeline : show.project().timelines()) {
            Show.Size size = show.size(timeline);
            if (!size.problem().isEmpty()) {
                String words = "No program can be made of “%s”: %s".formatted(timeline.name(), size.problem());
                found.accept(new Problem(id(), Level.ERROR, Place.of(timeline), words, null));
            } else if (size.bytes() > Program.MAX_SIZE) {
                String words = "The program of “%s” has %,d bytes, but a ball takes %,d."
                        .formatted(timeline.name(), size.bytes(), Program.MAX_SIZE);
                found.accept(
                        new Problem(id(), Level.ERROR, Place.of(timeline), words, slower(show.rate(), size.bytes())));
            }
        }
    }

    private static @Nullable Edit slower(int rate, long bytes) {
        for (int slower : RATES) {
            if (slower < rate && bytes * (double) slower / rate < Program.MAX_SIZE * MARGIN) {
                return Edit.of(
                        "Lower refresh rate to %d Hz".formatted(slower),
                        project -> project.withSettings(project.settings().withRefreshRate(slower)));
            }
        }
        return null;
    }
}
