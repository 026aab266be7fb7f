package org.sequencemaker.cli.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Metadata;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;

/**
 * The demo show: a minute of three balls, thirty bars at 120 beats a minute. Night, a cascade, a build-up
 * that stops short, the drop, a rainbow to breathe, the finale, and the light goes out.
 */
final class FirstLight {
    static final String NAME = "First Light";

    private static final int BALLS = 3;
    private static final String MADE = "2026-11-22T00:00:00";

    private FirstLight() {}

    static Project project() {
        return on(SongScore.grid()).withAudio(DemoSong.reference());
    }

    /** Returns the show on the beats of some music, of which there must be 120. */
    static Project on(Grid grid) {
        Score score = new Score(grid);
        Metadata metadata = new Metadata(
                NAME,
                "One minute, three balls, 120 beats a minute. Made to be played with: every change can be undone.",
                MADE,
                MADE,
                Kept.NOTHING);
        return Project.empty(NAME, Settings.DEFAULT.withDuration(grid.end()))
                .withMetadata(metadata)
                .withTimelines(IntStream.range(0, BALLS)
                        .mapToObj(ball -> new Dance(grid, ball).timeline())
                        .toList())
                .withMarkTracks(score.tracks())
                .withNotes(score.notes())
                .withPalettes(List.of(Light.palette()));
    }
}
