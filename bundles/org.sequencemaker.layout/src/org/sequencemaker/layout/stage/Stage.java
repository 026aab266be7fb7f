package org.sequencemaker.layout.stage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Time;

/**
 * Makes pictures of the props on a stage. Every picture is made of the moment alone, so that playing, jumping
 * and scrubbing look the same. For one thread at a time.
 */
public final class Stage {
    /** How long light is still seen in a long exposure. */
    private static final double EXPOSURE_SECONDS = 1.2;

    /** So many moments of it are drawn at most, over all props. */
    private static final int MOST_MOMENTS = 1500;

    /** Of a prop that is dark. */
    private static final int BODY = 0x2A2D33;

    /** Radius of a bead as a share of what a bead has of the prop's. */
    private static final double BEAD = 0.8;

    private static final int BACKGROUND = 0x0C0D10;

    private @Nullable Siteswap known;
    private @Nullable Juggling juggling;

    /**
     * Draws a moment.
     *
     * @param into where; its size is the size of the stage
     */
    public void draw(Lights lights, Time time, StageView view, StageImage into) {
        into.clear(BACKGROUND);
        if (lights.props() == 0 || into.width() < 8 || into.height() < 8) {
            return;
        }
        Places places = places(lights, view, into);
        if (view.isExposedLong()) {
            trails(lights, time, view, places, into);
        }
        double seconds = time.inSeconds();
        long tick = tickAt(lights, seconds);
        for (int prop = 0; prop < lights.props(); prop++) {
            glow(pixels(lights, prop, tick), places.at(prop, seconds), places.radius(), into);
        }
        for (int prop = 0; prop < lights.props(); prop++) {
            Point at = places.at(prop, seconds);
            if (!view.isExposedLong()) {
                into.fill(at.x(), at.y(), places.radius(), BODY);
            }
            beads(pixels(lights, prop, tick), at, places.radius(), into);
        }
    }

    /** Returns the tick that is shown at a time: the one that has begun last. */
    public static long tickAt(Lights lights, double seconds) {
        // A hair more, or the start of a tick that is no round number of microseconds would be the tick before.
        return (long) Math.floor(seconds * lights.rate() + 1e-3);
    }

    /** Returns where the middle of a prop is in a picture, and how large the prop is. */
    Places places(Lights lights, StageView view, StageImage into) {
        if (view.pattern() == StageView.Pattern.ROW) {
            return Places.row(lights.props(), into.width(), into.height());
        }
        Juggling now = juggling;
        if (now == null || !Objects.equals(known, view.siteswap())) {
            now = new Juggling(view.siteswap());
            juggling = now;
            known = view.siteswap();
        }
        return Places.juggled(now, lights.props(), into.width(), into.height());
    }

    private static void trails(Lights lights, Time time, StageView view, Places places, StageImage into) {
        double step = Math.max(1.0 / lights.rate(), EXPOSURE_SECONDS * lights.props() / MOST_MOMENTS);
        // The moments lie on a grid of their own, or trails would swim as time goes on.
        long last = (long) Math.floor(time.inSeconds() / step);
        int count = (int) (EXPOSURE_SECONDS / step);
        boolean isSwept = view.pattern() == StageView.Pattern.ROW;
        for (int prop = 0; prop < lights.props(); prop++) {
            boolean lies = !isSwept && !places.isMoving(prop);
            for (int i = Math.min(count, (int) Math.min(last, Integer.MAX_VALUE)); i > 0 && !lies; i--) {
                double seconds = (last - i) * step;
                double age = time.inSeconds() - seconds;
                Point at = places.at(prop, seconds);
                // A prop that stands is swept upwards, as by a camera that is turned.
                Point seen = isSwept ? new Point(at.x(), at.y() - places.sweep(age / EXPOSURE_SECONDS)) : at;
                double strength = 0.55 * (1 - age / EXPOSURE_SECONDS);
                trace(pixels(lights, prop, tickAt(lights, seconds)), seen, places.radius(), strength, into);
            }
        }
    }

    /** The air around a prop. */
    private static void glow(int[] pixels, Point at, double radius, StageImage into) {
        for (int i = 0; i < pixels.length; i++) {
            into.add(beadX(at, i, pixels.length, radius), at.y(), radius * 2.4, pixels[i], 0.4 / pixels.length);
        }
    }

    /** The pixels of a prop side by side, like the beads of a chain, in just the colours that they have. */
    private static void beads(int[] pixels, Point at, double radius, StageImage into) {
        double size = Math.max(0.8, BEAD * radius / pixels.length);
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != 0) {
                into.fill(beadX(at, i, pixels.length, radius), at.y(), size, pixels[i]);
            }
        }
    }

    private static void trace(int[] pixels, Point at, double radius, double strength, StageImage into) {
        double size = Math.max(1.2, BEAD * radius / pixels.length);
        for (int i = 0; i < pixels.length; i++) {
            into.add(beadX(at, i, pixels.length, radius), at.y(), size, pixels[i], strength);
        }
    }

    static double beadX(Point at, int bead, int beads, double radius) {
        return at.x() + (bead - (beads - 1) / 2.0) * 1.7 * radius / beads;
    }

    private static int[] pixels(Lights lights, int prop, long tick) {
        int[] pixels = new int[lights.pixels(prop)];
        lights.colours(prop, tick, pixels);
        return pixels;
    }
}
