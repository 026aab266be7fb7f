package org.sequencemaker.audio.worker.decode;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Every file of a folder through our decoders, against ffmpeg: DecoderTable FOLDER. Error in dB below full scale. */
public final class DecoderTable {
    public static void main(String[] args) throws Exception {
        File[] files = new File(args[0]).listFiles(File::isFile);
        Arrays.sort(files);
        System.out.println(
                "| file | way | frames against ffmpeg | starts later by | RMS error, dBFS | times real time |\n|---|---|---|---|---|---|");
        for (File f : files)
            for (boolean ffmpeg : new boolean[] {true, false}) {
                try {
                    float[] ours = null;
                    double best = 1e9;
                    int channels = 0, rate = 0;
                    for (int round = 0; round < 3; round++) {
                        long t0 = processor();
                        try (PcmStream s = new Decoders(ffmpeg).open(f.toPath())) {
                            channels = s.channels();
                            rate = s.rate();
                            ours = all(s);
                        }
                        best = Math.min(best, (processor() - t0) / 1e9);
                    }
                    float[] theirs = ffmpeg(f.toPath(), channels, rate);
                    int lag = lag(ours, theirs, channels);
                    double sum = 0;
                    int n = 0;
                    for (int i = Math.max(0, -lag) * channels;
                            i + lag * channels < ours.length && i < theirs.length;
                            i++, n++) {
                        double d = ours[i + lag * channels] - theirs[i];
                        sum += d * d;
                    }
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %s | %+d | %d | %s | %.0f |%n",
                            f.getName(),
                            ffmpeg ? "as delivered" : "without FFmpeg",
                            (ours.length - theirs.length) / channels,
                            lag,
                            sum == 0 ? "exact" : String.format(Locale.ROOT, "%.0f", 10 * Math.log10(sum / n)),
                            ours.length / channels / (double) rate / best);
                } catch (DecodeException e) {
                    System.out.printf(
                            "| %s | %s | refused: %s |||%n",
                            f.getName(), ffmpeg ? "as delivered" : "without FFmpeg", e.getMessage());
                }
            }
    }

    /** Time of this thread alone, as other people use the machine. */
    private static long processor() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static float[] all(PcmStream s) throws Exception {
        float[] all = new float[1 << 20], block = new float[8192 * s.channels()];
        int at = 0;
        for (int n = s.read(block, 8192); n >= 0; n = s.read(block, 8192)) {
            if (at + block.length > all.length) all = Arrays.copyOf(all, all.length * 2);
            System.arraycopy(block, 0, all, at, n * s.channels());
            at += n * s.channels();
        }
        return Arrays.copyOf(all, at);
    }

    private static float[] ffmpeg(Path f, int channels, int rate) throws Exception {
        Process p = new ProcessBuilder(
                        "ffmpeg",
                        "-v",
                        "error",
                        "-i",
                        f.toString(),
                        "-f",
                        "f32le",
                        "-ac",
                        "" + channels,
                        "-ar",
                        "" + rate,
                        "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] b;
        try (InputStream in = new BufferedInputStream(p.getInputStream())) {
            b = in.readAllBytes();
        }
        float[] x = new float[b.length / 4];
        ByteBuffer.wrap(b).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(x);
        return x;
    }

    /** The shift, up to 3000 frames, at which two seconds from the middle fit best. */
    private static int lag(float[] a, float[] b, int ch) {
        int mid = Math.min(a.length, b.length) / ch / 2;
        double best = 1e18;
        int at = 0;
        for (int k = 0; k <= 6000; k++) {
            int lag = k % 2 == 0 ? k / 2 : -(k + 1) / 2;
            double s = 0;
            for (int i = mid; i < mid + 4000 && (i + lag) * ch < a.length && i * ch < b.length; i++) {
                double d = a[(i + lag) * ch] - b[i * ch];
                s += d * d;
                if (s >= best) break;
            }
            if (s < best) {
                best = s;
                at = lag;
            }
        }
        return at;
    }
}
