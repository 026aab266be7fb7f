package org.sequencemaker.cli.demo;

import java.util.Random;

/** The drums of the demo's song, and what is made of noise. */
final class SongDrums {
    private final SongBus bus;
    private final SongBus room;
    private final Random noise = new Random(20261122);

    /** @param room what is heard with an echo */
    SongDrums(SongBus bus, SongBus room) {
        this.bus = bus;
        this.room = room;
    }

    void kick(double time, double loud) {
        double[] phase = new double[1];
        bus.add(time, 0.35, loud, 0, t -> {
            phase[0] += 2 * Math.PI * (48 + 170 * Math.exp(-t / 0.022)) / SongBus.RATE;
            double click = t < 0.004 ? 0.4 * noise.nextGaussian() * (1 - t / 0.004) : 0;
            return Math.min(1, t / 0.0008) * (Math.exp(-t / 0.11) * Math.sin(phase[0]) + click);
        });
    }

    void clap(double time, double loud) {
        for (int k = 0; k < 3; k++) {
            double at = time + 0.009 * k;
            band(at, 0.16, loud * (k == 2 ? 1 : 0.6), 0.1, 1500, k == 2 ? 0.05 : 0.008, bus);
        }
        band(time, 0.2, 0.4 * loud, -0.1, 1500, 0.06, room);
    }

    void snare(double time, double loud, double pitch) {
        bus.add(time, 0.16, 0.5 * loud, 0, t -> Math.exp(-t / 0.05) * Math.sin(2 * Math.PI * pitch * t));
        band(time, 0.16, 0.8 * loud, 0, 2200, 0.05, bus);
    }

    void hat(double time, double loud, double length, double pan) {
        double[] before = new double[2];
        bus.add(time, 6 * length, 0.35 * loud, pan, t -> {
            double x = noise.nextGaussian();
            double y = x - before[0] - 0.6 * before[1];
            before[0] = x;
            before[1] = y * 0.5;
            return Math.exp(-t / length) * y;
        });
    }

    /** A crash that marks the beginning of something. */
    void crash(double time, double loud) {
        hat(time, 0.9 * loud, 0.5, -0.3);
        hat(time, 0.9 * loud, 0.6, 0.3);
        bus.add(time, 1.2, 0.7 * loud, 0, t -> Math.exp(-t / 0.3) * Math.sin(2 * Math.PI * 42 * t));
    }

    /** Wind that rises for so long, and stops. */
    void riser(double time, double seconds, double loud) {
        double[] state = new double[2];
        room.add(time, seconds, loud, 0, t -> {
            double open = t / seconds;
            double f = 2 * Math.sin(Math.PI * Math.min(0.24, (300 + 7000 * open * open) / SongBus.RATE));
            state[0] += f * state[1];
            double high = noise.nextGaussian() - state[0] - 0.5 * state[1];
            state[1] += f * high;
            return 0.35 * open * open * state[1];
        });
    }

    private void band(double time, double seconds, double loud, double pan, double hertz, double fall, SongBus to) {
        double[] state = new double[2];
        double f = 2 * Math.sin(Math.PI * hertz / SongBus.RATE);
        to.add(time, seconds, loud, pan, t -> {
            state[0] += f * state[1];
            double high = noise.nextGaussian() - state[0] - 0.9 * state[1];
            state[1] += f * high;
            return Math.exp(-t / fall) * state[1];
        });
    }
}
