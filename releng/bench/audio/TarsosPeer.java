package org.sequencemaker.audio.worker.analysis;

import be.tarsos.dsp.AudioDispatcher;
import be.tarsos.dsp.beatroot.BeatRootOnsetEventHandler;
import be.tarsos.dsp.io.jvm.AudioDispatcherFactory;
import be.tarsos.dsp.onsets.ComplexOnsetDetector;
import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** TarsosDSP by itself, the best of its ways: complex onsets and BeatRoot at 44.1 kHz. TarsosPeer WAVS OUT */
public final class TarsosPeer {
    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        File[] files = new File(args[0]).listFiles((d, n) -> n.endsWith(".wav"));
        Arrays.sort(files);
        // BeatRoot prints what it does.
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        for (int i = 0; i < files.length + 2; i++) {
            // The first two are for the compiler.
            File f = files[Math.max(0, i - 2)];
            var clock = java.lang.management.ManagementFactory.getThreadMXBean();
            long t0 = clock.getCurrentThreadCpuTime();
            AudioDispatcher d = AudioDispatcherFactory.fromFile(f, 1024, 512);
            List<double[]> onsets = new ArrayList<>();
            ComplexOnsetDetector detector = new ComplexOnsetDetector(1024, 0.3, 0.03, -70);
            detector.setHandler((time, salience) -> onsets.add(new double[] {time, salience}));
            d.addAudioProcessor(detector);
            d.run();
            BeatRootOnsetEventHandler beatRoot = new BeatRootOnsetEventHandler();
            onsets.forEach(o -> beatRoot.handleOnset(o[0], o[1]));
            List<Double> beats = new ArrayList<>();
            if (onsets.size() > 1) beatRoot.trackBeats((time, s) -> beats.add(time));
            String name = f.getName().replace(".wav", "");
            write(out.resolve(name + ".onsets"), onsets.stream().map(o -> o[0]).toList());
            write(out.resolve(name + ".beats"), beats);
            write(out.resolve(name + ".time"), List.of((clock.getCurrentThreadCpuTime() - t0) / 1e9));
        }
    }

    private static void write(Path p, List<Double> v) throws Exception {
        Files.write(
                p, v.stream().map(d -> String.format(Locale.ROOT, "%.4f", d)).toList());
    }
}
