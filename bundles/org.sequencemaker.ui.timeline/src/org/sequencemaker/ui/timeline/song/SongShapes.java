package org.sequencemaker.ui.timeline.song;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.layout.Shape;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.project.BeatEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

/** What lies over a song's picture: sections, beats, the playhead, words. No widgets in here. */
final class SongShapes {
    private static final int LABEL = 16;

    private static final int LINE = 22;

    /** Width of most letters. */
    private static final int WIDE = 8;

    /** Beats nearer to each other than this would hide the song. */
    private static final int NEAREST = 6;

    private final Viewport viewport;
    private final int height;
    private final SurfaceColours colours;

    SongShapes(Viewport viewport, int height, SurfaceColours colours) {
        this.viewport = viewport;
        this.height = height;
        this.colours = colours;
    }

    /** Sections as stripes with their names, beats and bars as lines. */
    List<Shape> marks(Project project) {
        List<Shape> shapes = new ArrayList<>();
        MarkTrack sections = BeatEdits.track(project, Kind.SECTION);
        MarkTrack beats = BeatEdits.track(project, Kind.BEAT);
        MarkTrack bars = BeatEdits.track(project, Kind.DOWNBEAT);
        if (sections != null) {
            sections(sections, shapes);
        }
        if (beats != null) {
            lines(beats, 60, shapes);
        }
        if (bars != null) {
            lines(bars, 150, shapes);
        }
        return shapes;
    }

    private void sections(MarkTrack track, List<Shape> shapes) {
        for (Mark mark : track.marks()) {
            int from = Math.max(left(), viewport.x(mark.time()));
            int to = Math.min(viewport.width(), viewport.x(mark.end()));
            if (to > from) {
                shapes.add(new Shape.Fill(from, 0, to - from - 1, LABEL, track.colour(), 150));
                if (to - from > 12) {
                    shapes.add(new Shape.Text(
                            from + 4, 0, to - from - 8, LABEL, mark.label(), colours.text(), Shape.Face.SMALL));
                }
            }
        }
    }

    private void lines(MarkTrack track, int alpha, List<Shape> shapes) {
        List<Integer> places = new ArrayList<>();
        for (Mark mark : track.marks()) {
            int x = viewport.x(mark.time());
            if (x >= left() && x < viewport.width()) {
                places.add(x);
            }
        }
        boolean isDense = places.size() > 1 && (places.getLast() - places.getFirst()) / (places.size() - 1) < NEAREST;
        if (!isDense) {
            places.forEach(x -> shapes.add(new Shape.Fill(x, LABEL, 1, height - LABEL, track.colour(), alpha)));
        }
    }

    /** The playhead, where it is in sight. */
    List<Shape> playhead(Time time) {
        int x = viewport.x(time);
        return x < left() || x > viewport.width()
                ? List.of()
                : List.of(new Shape.Fill(x, 0, 1, height, colours.playhead(), 255));
    }

    /** The column of names. */
    List<Shape> head(List<String> lines) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Fill(0, 0, left(), height, colours.head(), 255));
        shapes.add(new Shape.Fill(left() - 1, 0, 1, height, colours.line(), 255));
        for (int i = 0; i < lines.size(); i++) {
            Rgb colour = i == 0 ? colours.text() : colours.dimText();
            Shape.Face face = i == 0 ? Shape.Face.BOLD : Shape.Face.SMALL;
            shapes.add(new Shape.Text(10, 4 + 18 * i, left() - 16, 18, lines.get(i), colour, face));
        }
        return shapes;
    }

    /** Words in the middle of the lane, and how far it is. */
    List<Shape> message(String words, double share) {
        int x = left() + 16;
        int width = Math.max(0, viewport.width() - x - 16);
        List<Shape> shapes = new ArrayList<>();
        List<String> lines = lines(words, Math.max(10, width / WIDE));
        int top = height / 2 - LINE * lines.size() / 2;
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(new Shape.Text(x, top + LINE * i, width, LINE, lines.get(i), colours.text(), Shape.Face.NORMAL));
        }
        if (share >= 0) {
            shapes.add(new Shape.Fill(x, height / 2 + 14, Math.min(width, 300), 4, colours.line(), 255));
            int done = (int) (Math.min(width, 300) * Math.min(1, share));
            shapes.add(new Shape.Fill(x, height / 2 + 14, done, 4, colours.accent(), 255));
        }
        return shapes;
    }

    /** Breaks words into lines of so many letters; what cannot be broken stays whole. */
    private static List<String> lines(String words, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private int left() {
        return viewport.metrics().headWidth();
    }
}
