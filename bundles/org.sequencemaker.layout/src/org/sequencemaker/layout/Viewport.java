package org.sequencemaker.layout;

import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * What is seen of a show: the size of the surface, the scale, and how far it is scrolled. Coordinates
 * are device-independent pixels from the top left corner of the surface, the column of names included.
 *
 * @param width of the surface
 * @param height of the surface
 * @param metrics sizes of its parts
 * @param scale where times lie, right of the names
 * @param top how far lanes and rows are scrolled up; 0 for not at all
 */
public record Viewport(int width, int height, Metrics metrics, TimeScale scale, int top) {
    public Viewport {
        if (width < 0 || height < 0 || top < 0) {
            throw new IllegalArgumentException("a viewport has no negative sizes: " + width + " x " + height);
        }
    }

    /** Returns the view of a whole show, from its top. */
    public static Viewport fitting(Project project, int width, int height, Metrics metrics) {
        TimeScale scale = TimeScale.fitting(project.duration(), Math.max(1, width - metrics.headWidth()));
        return new Viewport(width, height, metrics, scale, 0);
    }

    /** Width of the part that shows time. */
    public int timeWidth() {
        return Math.max(0, width - metrics.headWidth());
    }

    /** Returns where a time lies on the surface. */
    public int x(Time time) {
        return metrics.headWidth() + scale.x(time);
    }

    /** Returns the time at a place on the surface, zero before the show. */
    public Time time(int x) {
        return scale.time(x - metrics.headWidth());
    }

    /** The time that is seen; a microsecond at least. */
    public Span visible() {
        Time end = scale.time(timeWidth());
        Time start = scale.left();
        return new Span(start, end.isAfter(start) ? end : start.plus(Time.ofMicros(1)));
    }

    public Viewport withSize(int newWidth, int newHeight) {
        return new Viewport(newWidth, newHeight, metrics, scale, top);
    }

    public Viewport withScale(TimeScale newScale) {
        return new Viewport(width, height, metrics, newScale, top);
    }

    public Viewport withTop(int newTop) {
        return new Viewport(width, height, metrics, scale, Math.max(0, newTop));
    }

    /** Returns the view with everything larger by a factor, the time at a place on the surface staying there. */
    public Viewport zoomed(double factor, int x) {
        return withScale(scale.zoomed(factor, Math.max(0, x - metrics.headWidth())));
    }

    /** Returns the view moved to later times by so many pixels, to earlier ones if negative. */
    public Viewport scrolled(int pixels) {
        double micros = scale.left().micros() + pixels * scale.microsPerPixel();
        return withScale(scale.from(Time.ofMicros(Math.max(0, Math.round(micros)))));
    }

    /** Returns the view scrolled as little as needed for a time to be seen with some room around it. */
    public Viewport revealing(Time time) {
        int x = scale.x(time);
        int room = Math.min(48, timeWidth() / 4);
        if (x < room) {
            return scrolled(x - room);
        }
        return x > timeWidth() - room ? scrolled(x - timeWidth() + room) : this;
    }

    /** Returns the view scrolled back so that it shows no more than some emptiness after the show's end. */
    public Viewport within(Project project) {
        double latest = project.duration().micros() - 0.75 * timeWidth() * scale.microsPerPixel();
        Time left = Time.min(scale.left(), Time.ofMicros(Math.max(0, Math.round(latest))));
        int lowest = Math.max(0, Bands.of(project, metrics).end() - height);
        return new Viewport(width, height, metrics, scale.from(left), Math.min(top, lowest));
    }
}
