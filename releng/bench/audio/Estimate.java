package org.sequencemaker.audio.worker.analysis;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.analysis.rhythm.RhythmDump;
import org.sequencemaker.audio.worker.analysis.signal.Samples;

/** Runs the analysis over a folder of WAV files and writes what score.py reads: Estimate WAVS OUT/SYSTEM. */
public final class Estimate {
    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        File[] files = new File(args[0]).listFiles((d, n) -> n.endsWith(".wav"));
        Arrays.sort(files);
        for (int i = 0; i < 3; i++)
            Analysis.of(RhythmDump.read(files[i]), EnumSet.allOf(Subject.class), Watch.NONE, (s, f) -> {});
        for (File f : files) {
            Samples sound = RhythmDump.read(f);
            // Time of this thread alone, as other people use the machine.
            var clock = java.lang.management.ManagementFactory.getThreadMXBean();
            long t0 = clock.getCurrentThreadCpuTime();
            Analysis.of(sound, EnumSet.of(Subject.RHYTHM), Watch.NONE, (s, x) -> {});
            long t1 = clock.getCurrentThreadCpuTime();
            Findings all = Analysis.of(sound, EnumSet.allOf(Subject.class), Watch.NONE, (s, x) -> {});
            long t2 = clock.getCurrentThreadCpuTime();
            String b = f.getName().replace(".wav", "");
            write(out.resolve(b + ".beats"), all.rhythm.times(false));
            write(out.resolve(b + ".downbeats"), all.rhythm.times(true));
            write(out.resolve(b + ".tempo"), all.rhythm.tempo());
            write(
                    out.resolve(b + ".onsets"),
                    all.onsets.stream().mapToDouble(o -> o.time()).toArray());
            write(
                    out.resolve(b + ".sections"),
                    all.form.sections().stream().mapToDouble(s -> s.start()).toArray());
            write(out.resolve(b + ".time"), (t1 - t0) / 1e9);
            write(out.resolve(b + ".timeall"), (t2 - t1) / 1e9);
            try (PrintWriter w = new PrintWriter(Files.newBufferedWriter(out.resolve(b + ".melody")))) {
                for (int i = 0; i < all.melody.pitch().length; i++)
                    w.printf(
                            Locale.ROOT,
                            "%.4f\t%.2f%n",
                            i * all.melody.step(),
                            all.melody.pitch()[i]);
            }
            Files.writeString(
                    out.resolve(b + ".labels"),
                    String.join(
                            " ",
                            all.form.sections().stream().map(s -> s.label()).toList()));
        }
    }

    private static void write(Path p, double... v) throws Exception {
        Files.write(
                p,
                DoubleStream.of(v)
                        .mapToObj(d -> String.format(Locale.ROOT, "%.4f", d))
                        .toList());
    }
}
