import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongSupplier;
import org.sequencemaker.audio.device.JavaSoundDevice;
import org.sequencemaker.audio.device.SoundDevice;
import org.sequencemaker.audio.device.SoundDeviceException;
import org.sequencemaker.audio.device.SoundLine;
import org.sequencemaker.audio.playback.PlayState;
import org.sequencemaker.audio.playback.Player;
import org.sequencemaker.audio.playback.PlayerListener;
import org.sequencemaker.audio.protocol.PcmFile;
import org.sequencemaker.audio.sound.MappedPcm;
import org.sequencemaker.audio.sound.PcmSource;
import org.sequencemaker.audio.stretch.TimeStretch;

/**
 * Measures the playhead against the sound over five minutes with seeks, in simulated time on a device that counts in steps of
 * 20 ms, reads late by up to a millisecond and runs 300 ppm fast; the same in real time with no device; then what the time
 * stretch does to clicks, and the heap of a two-hour song.
 */
final class PlaybackBench {
    private static final int RATE = 44_100;
    private static final double[] SPEEDS = {0.5, 1, 2};

    public static void main(String[] arguments) throws Exception {
        double real = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 20;
        System.out.println(
                "Playhead minus sound, in ms of the song; looked at 60 times a second, the 0.3 s after a seek left out");
        System.out.println(
                "device                        speed      n    mean     rms  jitter     95 %     max  first 95 %     max");
        for (double speed : SPEEDS) {
            simulated("simulated, 20 ms, +300 ppm", new Simulation(), speed);
        }
        for (double speed : SPEEDS) {
            simulated("simulated, none", null, speed);
        }
        for (double speed : SPEEDS) {
            realTime(speed, real);
        }
        System.out.println();
        System.out.println("Time stretch of clicks over a chord, 240 s of song");
        System.out.println(
                "speed  clicks  heard once  lost  double  drift ms  off rms ms  off max ms  between clicks rms ms  95 %  x real time");
        for (double speed : new double[] {0.25, 0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2}) {
            stretch(speed);
        }
        twoHours();
    }

    private static final PlayerListener DEAF = new PlayerListener() {
        @Override
        public void stateChanged(PlayState state) {}

        @Override
        public void problem(String words) {}
    };

    private static void simulated(String name, Simulation simulation, double speed) {
        long[] now = {1};
        LongSupplier clock = simulation == null ? () -> now[0] : simulation;
        SoundDevice device = simulation == null
                ? (rate, buffer) -> {
                    throw new SoundDeviceException(SoundDeviceException.Reason.MISSING, "None.");
                }
                : simulation;
        Player player = Player.byHand(device, DEAF, clock);
        player.setSong(simulation == null ? PcmSource.silence(RATE, 700) : new Steady(), 700);
        player.setSpeed(speed);
        Random random = new Random(11);
        Errors errors = new Errors();
        double target = 0;
        for (int seek = 0; seek < 30; seek++) {
            target = random.nextDouble() * 650;
            player.seek(target);
            player.play();
            player.round();
            long began = clock.getAsLong();
            double nextLook = 0;
            for (double t = 0; t < 10; ) {
                double pause = 0.0035 + 0.001 * random.nextDouble();
                t += pause;
                now[0] += Math.round(pause * 1e9);
                if (simulation != null) {
                    simulation.now += Math.round(pause * 1e9);
                }
                player.round();
                if (t >= nextLook) {
                    nextLook += 1 / 60.0;
                    double played =
                            simulation == null ? (clock.getAsLong() - began) * 1e-9 : simulation.played() / RATE;
                    errors.add(t, player.time() - (target + speed * played));
                }
            }
        }
        errors.print(name, speed);
    }

    private static void realTime(double speed, double seconds) throws InterruptedException {
        boolean[] silent = {false};
        try (Player player = new Player(new JavaSoundDevice(), DEAF)) {
            player.setSong(PcmSource.silence(RATE, 700), 700);
            player.setSpeed(speed);
            Random random = new Random(12);
            Errors errors = new Errors();
            for (double done = 0; done < seconds; done += 5) {
                double target = random.nextDouble() * 600;
                player.seek(target);
                player.play();
                Thread.sleep(300);
                long began = System.nanoTime();
                double first = player.time();
                silent[0] = player.isSilent();
                for (double t = 0; t < 4.7; t = (System.nanoTime() - began) * 1e-9) {
                    long before = System.nanoTime();
                    double time = player.time();
                    long middle = (before + System.nanoTime()) / 2;
                    errors.add(t + 0.3, time - first - speed * (middle - began) * 1e-9);
                    Thread.sleep(16);
                }
            }
            errors.print(silent[0] ? "real time, no device" : "real time, device, to nanoTime", speed);
        }
    }

    /** Errors in milliseconds. */
    private static final class Errors {
        private final List<Double> calm = new ArrayList<>();
        private final List<Double> fresh = new ArrayList<>();

        void add(double sinceSeek, double seconds) {
            if (sinceSeek < 0.3) {
                fresh.add(Math.abs(seconds * 1000));
            } else {
                calm.add(seconds * 1000);
            }
        }

        void print(String name, double speed) {
            double mean = calm.stream().mapToDouble(x -> x).average().orElse(0);
            double rms =
                    Math.sqrt(calm.stream().mapToDouble(x -> x * x).average().orElse(0));
            double steps = 0;
            for (int i = 1; i < calm.size(); i++) {
                steps += Math.pow(calm.get(i) - calm.get(i - 1), 2);
            }
            double[] size = calm.stream().mapToDouble(Math::abs).sorted().toArray();
            double[] after = fresh.isEmpty()
                    ? new double[1]
                    : fresh.stream().mapToDouble(x -> x).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-30s %4.1f %6d %7.3f %7.3f %7.3f %8.3f %7.3f %11.3f %7.3f%n",
                    name,
                    speed,
                    calm.size(),
                    mean,
                    rms,
                    Math.sqrt(steps / calm.size() / 2),
                    size[(int) (size.length * 0.95)],
                    size[size.length - 1],
                    after[(int) (after.length * 0.95)],
                    after[after.length - 1]);
        }
    }

    /** Clicks every 0.25 s on the left over a chord; the right says in a whisper which frame it is. */
    private static void stretch(double speed) {
        int seconds = 240;
        int total = RATE * seconds;
        float[] stereo = new float[2 * total];
        Random random = new Random(5);
        for (int i = 0; i < total; i++) {
            double t = (double) i / RATE;
            double chord = Math.sin(2 * Math.PI * 110 * t)
                    + Math.sin(2 * Math.PI * 277.2 * t)
                    + Math.sin(2 * Math.PI * 329.6 * t);
            stereo[2 * i] = (float) (0.05 * chord);
            stereo[2 * i + 1] = (float) (1e-4 * i / total);
        }
        int clicks = 4 * seconds - 9;
        for (int k = 1; k <= clicks; k++) {
            for (int i = 0; i < 300; i++) {
                stereo[2 * (k * RATE / 4 + i)] += (float) (0.7 * Math.exp(-i / 80.0) * (random.nextDouble() * 2 - 1));
            }
        }
        int frames = (int) ((seconds - 2) / speed * RATE);
        float[] out = new float[2 * frames];
        float[] block = new float[2048];
        TimeStretch stretch = new TimeStretch(PcmSource.of(RATE, stereo), speed, 0);
        long began = System.nanoTime();
        for (int at = 0; at < out.length; at += 2048) {
            stretch.make(block, 1024);
            System.arraycopy(block, 0, out, at, Math.min(2048, out.length - at));
        }
        double took = (System.nanoTime() - began) * 1e-9;
        judge(out, speed, clicks, total, frames / (double) RATE / took);
    }

    private static void judge(float[] out, double speed, int clicks, int total, double times) {
        List<Double> heard = new ArrayList<>();
        double[] between = new double[out.length / 2];
        for (int i = 1; i < out.length / 2; i++) {
            double t = (double) i / RATE;
            if (Math.abs(out[2 * i] - out[2 * i - 2]) > 0.15 && (heard.isEmpty() || t - heard.getLast() > 0.008)) {
                heard.add(t);
            }
            between[i] = Math.abs(out[2 * i + 1] / 1e-4 * total - speed * i) / RATE * 1000;
        }
        int[] count = new int[clicks + 1];
        List<Double> off = new ArrayList<>();
        for (double t : heard) {
            int k = (int) Math.round(t * speed * 4);
            if (k >= 1 && k <= clicks) {
                count[k]++;
                off.add((t - k * 0.25 / speed) * 1000);
            }
        }
        int once = (int) Arrays.stream(count).filter(n -> n == 1).count();
        int lost = (int) Arrays.stream(count).skip(1).filter(n -> n == 0).count();
        double rms = Math.sqrt(off.stream().mapToDouble(x -> x * x).average().orElse(0));
        double max = off.stream().mapToDouble(Math::abs).max().orElse(0);
        double drift = off.subList(off.size() - 40, off.size()).stream()
                        .mapToDouble(x -> x)
                        .average()
                        .orElse(0)
                - off.subList(0, 40).stream().mapToDouble(x -> x).average().orElse(0);
        double square =
                Math.sqrt(Arrays.stream(between).map(x -> x * x).average().orElse(0));
        Arrays.sort(between);
        System.out.printf(
                Locale.ROOT,
                "%5.2f %7d %11d %5d %7d %9.3f %11.3f %11.3f %22.2f %5.1f %12.0f%n",
                speed,
                clicks,
                once,
                lost,
                clicks - once - lost,
                drift,
                rms,
                max,
                square,
                between[(int) (between.length * 0.95)],
                times);
    }

    private static void twoHours() throws IOException {
        Path file = Files.createTempFile("two-hours", ".pcm");
        try {
            PcmFile head = new PcmFile(RATE, 2, 16, 7200L * RATE);
            try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                head.write(out.getChannel());
                out.setLength(PcmFile.HEAD + head.frames() * 4);
            }
            Simulation device = new Simulation();
            Player player = Player.byHand(device, DEAF, device);
            player.setSong(MappedPcm.open(file), 7200);
            player.setSpeed(1.5);
            for (int k = 0; k < 72; k++) {
                player.seek(100 * k);
                player.play();
                for (int i = 0; i < 250; i++) {
                    player.round();
                    device.now += 4_000_000L;
                }
            }
            System.gc();
            Runtime run = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "%nTwo hours of stereo (%.2f GB) opened and played at 72 places: %.1f MB of heap in use%n",
                    Files.size(file) / 1e9,
                    (run.totalMemory() - run.freeMemory()) / 1e6);
        } finally {
            Files.delete(file);
        }
    }

    /** A song that can be told from silence. */
    private static final class Steady implements PcmSource {
        @Override
        public int rate() {
            return RATE;
        }

        @Override
        public long frames() {
            return 700L * RATE;
        }

        @Override
        public void read(long from, float[] stereo, int count) {
            Arrays.fill(stereo, 0, 2 * count, 0.5f);
        }
    }

    /** A device whose time is turned by hand. */
    private static final class Simulation implements SoundDevice, LongSupplier {
        private static final double FAST = 1 + 300e-6;
        private static final double STEP = 0.020;

        private final Random random = new Random(9);
        private long now = 1_000_000_000L;
        private long written;
        private long base;
        private long started;
        private boolean runs;
        private long seen;
        private long song = -1;

        /** Frames of the song that have sounded; what silence went before it does not count. */
        double played() {
            return song < 0 ? 0 : Math.max(0, truth() - song);
        }

        @Override
        public long getAsLong() {
            return now;
        }

        double truth() {
            return runs ? Math.min(written, base + (now - started) * 1e-9 * RATE * FAST) : base;
        }

        @Override
        public SoundLine open(int rate, int bufferFrames) {
            return new SoundLine() {
                @Override
                public int rate() {
                    return rate;
                }

                @Override
                public int room() {
                    return (int) (bufferFrames - (written - (long) truth()));
                }

                @Override
                public void write(byte[] bytes, int frames) {
                    for (int i = 0; song < 0 && i < frames; i++) {
                        if (bytes[4 * i] != 0 || bytes[4 * i + 1] != 0) {
                            song = written + i;
                        }
                    }
                    written += frames;
                }

                @Override
                public void start() {
                    runs = true;
                    started = now;
                }

                @Override
                public long reset() {
                    runs = false;
                    base = written;
                    seen = base;
                    song = -1;
                    return base;
                }

                @Override
                public long position() {
                    double late = Math.min(0.001, Math.abs(random.nextGaussian()) * 0.0004) * RATE;
                    double step = STEP * RATE;
                    seen = Math.max(seen, base + (long) (Math.floor((truth() - late - base) / step) * step));
                    return seen;
                }

                @Override
                public void close() {}
            };
        }
    }
}
