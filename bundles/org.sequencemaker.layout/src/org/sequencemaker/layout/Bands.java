package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/**
 * How the picture is divided from top to bottom when it is not scrolled: the ruler, the notes, a lane
 * for each visible mark track, a row for each timeline.
 *
 * @param notesTop where the strip of notes begins
 * @param bodyTop where lanes and rows begin, and what is scrolled with them
 * @param lanes each lane's track and place
 * @param rows each row's timeline and place
 * @param end where the last row ends, with some room
 */
public record Bands(int notesTop, int bodyTop, List<LaneBand> lanes, List<RowBand> rows, int end) {
    /** The place of a mark track. */
    public record LaneBand(MarkTrack track, int y, int height) {}

    /** The place of a timeline. */
    public record RowBand(Timeline timeline, int y, int height) {}

    public Bands {
        lanes = List.copyOf(lanes);
        rows = List.copyOf(rows);
    }

    public static Bands of(Project project, Metrics metrics) {
        int notesTop = metrics.rulerHeight();
        int bodyTop = notesTop + (project.notes().isEmpty() ? 0 : metrics.noteHeight());
        int y = bodyTop;
        List<LaneBand> lanes = new ArrayList<>();
        for (MarkTrack track : project.markTracks()) {
            if (track.visible()) {
                lanes.add(new LaneBand(track, y, metrics.laneHeight()));
                y += metrics.laneHeight();
            }
        }
        List<RowBand> rows = new ArrayList<>();
        for (Timeline timeline : project.timelines()) {
            int wanted = timeline.view().height();
            int height = wanted == 0 ? metrics.rowHeight() : Math.max(Metrics.LEAST_ROW, wanted);
            y += metrics.rowGap();
            rows.add(new RowBand(timeline, y, height));
            y += height;
        }
        return new Bands(notesTop, bodyTop, lanes, rows, y + metrics.rowGap());
    }
}
