package org.sequencemaker.check;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.codec.program.ShowColours;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Goes through the light of a show tick by tick, jumping over what stands still, and tells where it flashes
 * too often: all pixels together, or props with more than a quarter of the pixels each on its own.
 */
final class FlashScan {
    /** Asks now and then whether anybody still wants to know. */
    private static final int STEPS = 0xFFF;

    private final Show show;
    private final Found found;
    private final List<Prop> props = new ArrayList<>();
    private int pixels;
    private long start = -1;
    private long end;
    private int most;

    /** Is told of a stretch that flashes too often. */
    interface Found {
        /**
         * @param from first tick
         * @param to tick of the last change
         * @param most the most flashes in a second
         */
        void flashing(long from, long to, int most);
    }

    FlashScan(Show show, Found found) {
        this.show = show;
        this.found = found;
    }

    void scan(long from, long to) {
        for (Timeline timeline : show.project().timelines()) {
            props.add(new Prop(show.colours(timeline), from, show.rate()));
            pixels += timeline.pixels();
        }
        Flashes field = new Flashes(show.rate(), luminance());
        int steps = 0;
        for (long tick = next(); tick < to; tick = next()) {
            if ((++steps & STEPS) == 0) {
                show.goOn();
            }
            int flashing = 0;
            for (Prop prop : props) {
                prop.goTo(tick);
                flashing += prop.flashes(tick) ? prop.pixels.length : 0;
            }
            if (field.isTooManyAt(tick, luminance())) {
                note(field.since(), tick, field.inLastSecond());
            }
            if (4 * flashing > pixels) {
                for (Prop prop : props) {
                    if (prop.lastTooMany == tick) {
                        note(prop.flashes.since(), tick, prop.flashes.inLastSecond());
                    }
                }
            }
        }
        tell();
    }

    private void note(long since, long tick, int count) {
        if (start >= 0 && since > end + show.rate()) {
            tell();
        }
        start = start < 0 ? since : Math.min(start, since);
        end = tick;
        most = Math.max(most, count);
    }

    private void tell() {
        if (start >= 0) {
            found.flashing(start, end, most);
            start = -1;
            most = 0;
        }
    }

    private long next() {
        long next = Long.MAX_VALUE;
        for (Prop prop : props) {
            next = Math.min(next, prop.until);
        }
        return next;
    }

    private double luminance() {
        double sum = 0;
        for (Prop prop : props) {
            sum += prop.luminance * prop.pixels.length;
        }
        return pixels == 0 ? 0 : sum / pixels;
    }

    /** One prop as the scan goes along. */
    private final class Prop {
        private final ShowColours colours;
        private final int[] pixels;
        private final Flashes flashes;
        private double luminance;
        private long until;
        private long lastTooMany = Long.MIN_VALUE / 2;

        Prop(ShowColours colours, long from, int rate) {
            this.colours = colours;
            this.pixels = new int[colours.pixels()];
            look(from);
            this.flashes = new Flashes(rate, luminance);
        }

        void goTo(long tick) {
            if (until <= tick) {
                look(tick);
                if (flashes.isTooManyAt(tick, luminance)) {
                    lastTooMany = tick;
                }
            }
        }

        private boolean flashes(long tick) {
            return lastTooMany > tick - show.rate();
        }

        private void look(long tick) {
            colours.colours(tick, pixels);
            luminance = Luminance.of(pixels);
            until = colours.sameUntil(tick);
        }
    }
}
