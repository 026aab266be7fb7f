package org.sequencemaker.cli.demo;

/** The instruments of the demo's song that have a pitch, all made of saws and sines. Pitches are MIDI's. */
final class SongSynth {
    private final SongBus dry;
    private final SongBus room;

    SongSynth(SongBus dry, SongBus room) {
        this.dry = dry;
        this.room = room;
    }

    private static double hertz(double pitch) {
        return 440 * Math.pow(2, (pitch - 69) / 12);
    }

    /** A saw without the edge that would fold back into the audible: a polynomial rounds it (polyBLEP). */
    private static double saw(double phase, double step) {
        double v = 2 * phase - 1;
        if (phase < step) {
            double t = phase / step;
            return v - (2 * t - t * t - 1);
        }
        if (phase > 1 - step) {
            double t = (phase - 1) / step;
            return v - (t * t + 2 * t + 1);
        }
        return v;
    }

    /** Several saws a little apart, behind a filter that may move. */
    private static final class Voice {
        private final double[] phases;
        private final double[] steps;
        private final double[] filter = new double[4];

        Voice(double pitch, int saws, double spread) {
            phases = new double[saws];
            steps = new double[saws];
            for (int k = 0; k < saws; k++) {
                double off = saws == 1 ? 0 : spread * (2.0 * k / (saws - 1) - 1);
                steps[k] = hertz(pitch + off) / SongBus.RATE;
                phases[k] = (0.37 * k + 0.11) % 1;
            }
        }

        double next(double cutoff) {
            double sum = 0;
            for (int k = 0; k < phases.length; k++) {
                sum += saw(phases[k], steps[k]);
                phases[k] = (phases[k] + steps[k]) % 1;
            }
            double x = sum / Math.sqrt(phases.length);
            double g = 1 - Math.exp(-2 * Math.PI * Math.min(cutoff, 16000) / SongBus.RATE);
            for (int k = 0; k < filter.length; k++) {
                filter[k] += g * (x - filter[k]);
                x = filter[k];
            }
            return x;
        }
    }

    /** A chord that swells, its filter going from one frequency to another. */
    void pad(double time, double seconds, int[] pitches, double loud, double from, double to) {
        for (int i = 0; i < pitches.length; i++) {
            double pan = pitches.length == 1 ? 0 : 1.4 * i / (pitches.length - 1) - 0.7;
            Voice voice = new Voice(pitches[i], 5, 0.13);
            room.add(time, seconds + 0.35, loud, pan, t -> {
                double open = Math.min(1, t / seconds);
                double level = Math.min(1, t / 0.12) * Math.clamp((seconds + 0.35 - t) / 0.35, 0, 1);
                return level * voice.next(from * Math.pow(to / from, open));
            });
        }
    }

    /** A broad chord that is struck. */
    void stab(double time, double seconds, int[] pitches, double loud) {
        for (int i = 0; i < pitches.length; i++) {
            double pan = 1.2 * i / Math.max(1, pitches.length - 1) - 0.6;
            Voice voice = new Voice(pitches[i], 7, 0.2);
            dry.add(time, seconds, loud, pan, t -> {
                double level = Math.min(1, t / 0.004) * Math.clamp((seconds - t) / 0.02, 0, 1);
                return level * (0.55 + 0.45 * Math.exp(-t / 0.12)) * voice.next(1200 + 6500 * Math.exp(-t / 0.18));
            });
        }
    }

    /** A short bright note with an echo. */
    void pluck(double time, int pitch, double loud, double pan) {
        Voice voice = new Voice(pitch, 2, 0.06);
        SongBus to = room;
        to.add(
                time,
                0.5,
                loud,
                pan,
                t -> Math.min(1, t / 0.002) * Math.exp(-t / 0.13) * voice.next(500 + 4500 * Math.exp(-t / 0.05)));
    }

    void bass(double time, double seconds, int pitch, double loud) {
        Voice voice = new Voice(pitch, 1, 0);
        double f = hertz(pitch);
        dry.add(time, seconds, loud, 0, t -> {
            double level = Math.min(1, t / 0.004) * Math.clamp((seconds - t) / 0.015, 0, 1);
            return level * (0.7 * Math.sin(2 * Math.PI * f * t) + voice.next(250 + 900 * Math.exp(-t / 0.07)));
        });
    }

    /** The voice of the melody: a little vibrato once a note is held. */
    void lead(double time, double seconds, int pitch, double loud) {
        double[] phase = new double[2];
        double f = hertz(pitch);
        for (SongBus to : new SongBus[] {dry, room}) {
            phase[0] = 0;
            phase[1] = 0.5;
            to.add(time, seconds, to == dry ? loud : 0.5 * loud, 0.05, t -> {
                double bend = 1 + 0.005 * Math.clamp((t - 0.18) / 0.2, 0, 1) * Math.sin(2 * Math.PI * 5.5 * t);
                double step = f * bend / SongBus.RATE;
                phase[0] = (phase[0] + step) % 1;
                phase[1] = (phase[1] + step * 1.003) % 1;
                double level = Math.min(1, t / 0.01) * Math.clamp((seconds - t) / 0.04, 0, 1);
                double body = 0.4 * saw(phase[0], step) - 0.4 * saw(phase[1], step);
                return level * (body + 0.5 * Math.sin(2 * Math.PI * phase[0]));
            });
        }
    }
}
