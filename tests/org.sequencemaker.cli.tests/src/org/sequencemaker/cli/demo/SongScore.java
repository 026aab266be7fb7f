package org.sequencemaker.cli.demo;

import static org.sequencemaker.cli.demo.Grid.BAR;
import static org.sequencemaker.cli.demo.Grid.BEAT;

import java.util.ArrayList;
import java.util.List;

/** The song of the demo, composed on the same grid and sections as its light: A minor, four chords, one tune. */
final class SongScore {
    /** A minor, F, C, G; one a bar. */
    private static final int[][] CHORDS = {{57, 60, 64, 69}, {53, 57, 60, 65}, {55, 60, 64, 67}, {55, 59, 62, 67}};

    private static final int[] ROOTS = {33, 29, 36, 31};
    private static final int[] ARP = {0, 2, 1, 3, 2, 1, 3, 2, 0, 3, 1, 2, 3, 2, 1, 3};

    /** The tune over four bars: sixteenth, length in sixteenths, pitch. */
    private static final int[][] TUNE = {
        {0, 3, 76}, {3, 3, 74}, {6, 2, 72}, {8, 6, 69}, {14, 2, 72}, {16, 3, 72}, {19, 3, 74}, {22, 2, 76},
        {24, 8, 77}, {32, 3, 79}, {35, 3, 76}, {38, 2, 72}, {40, 6, 76}, {46, 2, 77}, {48, 3, 76}, {51, 3, 74},
        {54, 2, 71}, {56, 8, 74}
    };

    private final Grid grid;
    private final SongBus beat;
    private final SongBus breath;
    private final SongBus air;
    private final SongDrums drums;
    private final SongSynth synth;
    private final List<Double> kicks = new ArrayList<>();

    private SongScore(Grid grid) {
        this.grid = grid;
        double seconds = grid.end().micros() / 1e6;
        beat = new SongBus(seconds);
        breath = new SongBus(seconds);
        air = new SongBus(seconds);
        drums = new SongDrums(beat, air);
        synth = new SongSynth(breath, air);
    }

    /** Its beats: thirty bars at 120 beats a minute, from the first sample on. */
    static Grid grid() {
        return Grid.steady(120, 30);
    }

    /** Plays the song. */
    static SongBus on(Grid grid) {
        SongScore score = new SongScore(grid);
        score.intro();
        score.cascade();
        score.build();
        score.drop(Section.DROP, 0);
        score.breathe();
        score.drop(Section.FINALE, 12);
        score.outro();
        return score.mixed();
    }

    private SongBus mixed() {
        double[] times = kicks.stream().mapToDouble(k -> k).toArray();
        SongMaster.duck(breath, times, 0.65);
        SongMaster.duck(air, times, 0.35);
        SongMaster.echo(air, seconds(3) - seconds(0), 0.33);
        SongBus mix = new SongBus(grid.end().micros() / 1e6);
        mix.add(beat, 0.8);
        mix.add(breath, 0.62);
        mix.add(air, 0.55);
        mix.add(SongMaster.room(air), 0.3);
        SongMaster.finish(mix, 1.2);
        return mix;
    }

    private double seconds(int sixteenth) {
        return grid.time(sixteenth).micros() / 1e6;
    }

    private double length(int from, int sixteenths) {
        return seconds(from + sixteenths) - seconds(from);
    }

    private void kick(int at, double loud) {
        kicks.add(seconds(at));
        drums.kick(seconds(at), loud);
    }

    private void pad(int bar, double loud, double from, double to) {
        synth.pad(seconds(bar * BAR), length(bar * BAR, BAR), CHORDS[bar % 4], loud, from, to);
    }

    private void arp(int at, int every, double loud, int shift) {
        int bar = at / BAR;
        int step = at % BAR;
        if (step % every == 0) {
            int pitch = CHORDS[bar % 4][ARP[step]] + 12 + shift;
            double accent = step == 0 ? 1.5 : step % BEAT == 0 ? 1.15 : 0.8;
            synth.pluck(seconds(at), pitch, loud * accent, step / every % 2 == 0 ? -0.45 : 0.45);
        }
    }

    private void tune(int from, int bars, int shift, double loud) {
        for (int[] note : TUNE) {
            if (note[0] < bars * BAR) {
                int at = from + note[0];
                synth.lead(seconds(at), length(at, note[1]) * 0.95, note[2] + shift, loud);
            }
        }
    }

    private void bass(int bar, boolean off, double loud) {
        for (int k = 0; k < 8; k++) {
            if (!off || k % 2 == 1) {
                int at = bar * BAR + 2 * k;
                int up = k == 7 ? 12 : 0;
                synth.bass(seconds(at), length(at, 2) * 0.9, ROOTS[bar % 4] + up, loud);
            }
        }
    }

    /** Only air and a plucked chord; a heart begins to beat half way. */
    private void intro() {
        for (int bar = 0; bar < 4; bar++) {
            pad(bar, 0.16, 300 + 150 * bar, 500 + 300 * bar);
        }
        for (int at = 0; at < Section.INTRO.end(); at++) {
            arp(at, 2, 0.3 + 0.003 * at, 0);
            if (at >= 2 * BAR && at % BEAT == 0) {
                kick(at, 0.55);
            }
            if (at >= 3 * BAR && at % BEAT == 2) {
                drums.hat(seconds(at), 0.5, 0.03, 0.2);
            }
        }
    }

    private void cascade() {
        drums.crash(seconds(Section.CASCADE.start()), 0.5);
        int half = (Section.CASCADE.start() + Section.CASCADE.end()) / 2 / BAR * BAR;
        for (int bar = Section.CASCADE.start() / BAR; bar < Section.CASCADE.end() / BAR; bar++) {
            pad(bar, 0.11, 700, 900);
            bass(bar, true, 0.4);
        }
        for (int at = Section.CASCADE.start(); at < Section.CASCADE.end(); at++) {
            arp(at, 1, 0.3, 0);
            groove(at, at >= half, 0.75);
        }
        tune(half - BAR, 4, 0, 0.17);
    }

    private void groove(int at, boolean full, double loud) {
        if (at % BEAT == 0) {
            kick(at, loud);
        }
        if (at % (2 * BEAT) == BEAT) {
            drums.clap(seconds(at), 0.8);
        }
        if (at % BEAT == 2) {
            drums.hat(seconds(at), 0.8, 0.05, 0.15);
        } else if (full && at % 2 == 1) {
            drums.hat(seconds(at), 0.35, 0.02, -0.25);
        }
    }

    /** A roll that gets faster and higher; then nothing, for a beat. */
    private void build() {
        int start = Section.BUILD.start();
        int hold = Section.BUILD.end() - BEAT;
        for (int bar = start / BAR; bar < Section.BUILD.end() / BAR; bar++) {
            int length = Math.min(BAR, hold - bar * BAR);
            double open = (bar - start / BAR) / 3.0;
            synth.pad(
                    seconds(bar * BAR),
                    length(bar * BAR, length) - 0.3,
                    CHORDS[bar % 4],
                    0.12,
                    600 + 2500 * open,
                    1000 + 4500 * open);
        }
        drums.riser(seconds(start), length(start, hold - start), 1.1);
        for (int at = start; at < hold; at++) {
            int done = (at - start) / BAR;
            arp(at, done < 2 ? 2 : 1, 0.25, done < 3 ? 0 : 12);
            int every = done < 2 ? BEAT : done < 3 ? 2 : 1;
            if ((at - start) % every == 0) {
                double rise = (at - start) / (double) (hold - start);
                drums.snare(seconds(at), 0.35 + 0.55 * rise, 180 + 160 * rise);
            }
            if (done < 3 && at % BEAT == 0) {
                kick(at, 0.8);
            }
        }
    }

    private void drop(Section section, int shift) {
        drums.crash(seconds(section.start()), 1);
        for (int bar = section.start() / BAR; bar < section.end() / BAR; bar++) {
            for (int at : new int[] {0, 3, 6, 8, 11, 14}) {
                synth.stab(seconds(bar * BAR + at), length(bar * BAR + at, 2), CHORDS[bar % 4], 0.36);
            }
            bass(bar, false, 0.62);
        }
        for (int at = section.start(); at < section.end(); at++) {
            groove(at, true, 1);
            if (shift > 0) {
                arp(at, 1, 0.24, 12);
            }
        }
        // The tune begins with the A minor of its first bar.
        int first = (section.start() / BAR + 3) / 4 * 4 * BAR;
        tune(
                first - 4 * BAR < section.start() ? first : first - 4 * BAR,
                Math.min(4, (section.end() - first) / BAR),
                shift > 0 ? 12 : 0,
                0.24);
        for (int at = section.start(); at < first; at += 8) {
            synth.lead(seconds(at), length(at, 6), CHORDS[at / BAR % 4][3] + 12, 0.2);
        }
    }

    private void breathe() {
        drums.crash(seconds(Section.BREATHE.start()), 0.35);
        for (int bar = Section.BREATHE.start() / BAR; bar < Section.BREATHE.end() / BAR; bar++) {
            pad(bar, 0.2, 500, 1200);
            synth.bass(seconds(bar * BAR), length(bar * BAR, BAR) * 0.9, ROOTS[bar % 4], 0.3);
        }
        for (int at = Section.BREATHE.start(); at < Section.BREATHE.end(); at++) {
            arp(at, 2, 0.36, at % BAR < 8 ? 0 : 12);
        }
        int fill = Section.BREATHE.end() - BEAT;
        for (int at = fill; at < Section.BREATHE.end(); at++) {
            drums.snare(seconds(at), 0.4 + 0.1 * (at - fill), 190);
        }
        drums.riser(seconds(fill - BAR), length(fill - BAR, BAR + BEAT), 0.7);
    }

    private void outro() {
        int start = Section.OUTRO.start();
        drums.crash(seconds(start), 0.8);
        kick(start, 0.9);
        synth.pad(seconds(start), length(start, 2 * BAR) - 0.4, CHORDS[0], 0.2, 2400, 250);
        synth.bass(seconds(start), length(start, BAR), ROOTS[0], 0.4);
        for (int at = start; at < start + BAR + BEAT; at++) {
            arp(at, 2, 0.34 - 0.012 * (at - start), 0);
        }
    }
}
