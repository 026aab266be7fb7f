package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;

/**
 * Lays out a show: project and viewport in, picture out. A pure function; safe from any thread. It costs
 * about as much as there are pixels, not segments.
 */
public final class TimelineLayout {
    /** Flags nearer to each other than this are drawn as one. */
    private static final int NOTE_DISTANCE = 7;

    private TimelineLayout() {}

    public static Picture picture(Project project, Viewport viewport) {
        Bands bands = Bands.of(project, viewport.metrics());
        return new Picture(
                viewport,
                bands.bodyTop(),
                Ruler.ticks(viewport),
                notes(project, viewport),
                lanes(bands, viewport),
                rows(bands, viewport),
                viewport.x(project.duration()),
                bands.end());
    }

    private static List<NoteFlag> notes(Project project, Viewport viewport) {
        List<Note> sorted = project.notes().stream()
                .sorted((a, b) -> a.time().compareTo(b.time()))
                .toList();
        List<NoteFlag> flags = new ArrayList<>();
        for (Note note : sorted) {
            int x = viewport.x(note.time());
            if (x < viewport.metrics().headWidth() - NOTE_DISTANCE || x > viewport.width()) {
                continue;
            }
            NoteFlag last = flags.isEmpty() ? null : flags.getLast();
            if (last != null && x - last.x() < NOTE_DISTANCE) {
                flags.set(flags.size() - 1, new NoteFlag(last.note(), last.x(), last.room(), last.count() + 1));
                continue;
            }
            if (last != null) {
                flags.set(flags.size() - 1, new NoteFlag(last.note(), last.x(), x - last.x(), last.count()));
            }
            flags.add(new NoteFlag(note, x, viewport.width() - x, 1));
        }
        return flags;
    }

    private static List<Lane> lanes(Bands bands, Viewport viewport) {
        List<Lane> lanes = new ArrayList<>();
        for (Bands.LaneBand band : bands.lanes()) {
            int y = band.y() - viewport.top();
            if (isSeen(y, band.height(), bands, viewport)) {
                lanes.add(MarkLanes.lane(band.track(), y, band.height(), viewport));
            }
        }
        return lanes;
    }

    private static List<Row> rows(Bands bands, Viewport viewport) {
        List<Row> rows = new ArrayList<>();
        for (Bands.RowBand band : bands.rows()) {
            int y = band.y() - viewport.top();
            if (isSeen(y, band.height(), bands, viewport)) {
                rows.add(new SegmentRow(band.timeline(), viewport).row(y, band.height()));
            }
        }
        return rows;
    }

    private static boolean isSeen(int y, int height, Bands bands, Viewport viewport) {
        return y < viewport.height() && y + height > bands.bodyTop();
    }
}
