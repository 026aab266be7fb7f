package org.sequencemaker.audio.worker.analysis.rhythm;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.sequencemaker.audio.worker.analysis.signal.Resampler;
import org.sequencemaker.audio.worker.analysis.signal.Samples;
import org.sequencemaker.audio.worker.analysis.spectrum.Chroma;
import org.sequencemaker.audio.worker.analysis.spectrum.Flux;
import org.sequencemaker.audio.worker.analysis.spectrum.FluxPass;

/** Writes the readings of every WAV in a folder with their numbers, for the trainer: RhythmDump WAVS OUT. */
public final class RhythmDump {
    static final org.sequencemaker.audio.worker.analysis.learned.TreeEnsemble EXTENT = Boolean.getBoolean("extent")
            ? org.sequencemaker.audio.worker.analysis.learned.TreeEnsemble.named("rhythm-extent.trees")
            : null;

    public static void main(String[] args) throws Exception {
        Files.createDirectories(Path.of(args[1]));
        File[] files = new File(args[0]).listFiles((d, n) -> n.endsWith(".wav"));
        Arrays.sort(files);
        double flux = 0, rest = 0, bar = 0, mel = 0, chro = 0, minutes = 0;
        for (File f : files) {
            Samples sound = read(f);
            minutes += sound.seconds() / 60;
            long t0 = System.nanoTime();
            Samples slow = Resampler.to(sound, FluxPass.RATE);
            Flux measured = new FluxPass().measure(slow);
            long t1 = System.nanoTime();
            Chroma chroma = Chroma.measure(slow);
            long t2 = System.nanoTime();
            Accents accents = Accents.of(measured, EXTENT == null ? new Extent(0, 1e9) : Extent.of(measured, EXTENT));
            List<Reading> readings = Readings.of(accents);
            float[][] rows = ReadingFeatures.of(accents, chroma, readings);
            long t3 = System.nanoTime();
            org.sequencemaker.audio.worker.analysis.onset.OnsetDump.write(
                    Path.of(args[1], f.getName().replace(".wav", ".onsetc")), measured);
            Files.writeString(Path.of(args[1], "bars.names"), String.join(" ", BarFeatures.names()));
            long m0 = System.nanoTime();
            org.sequencemaker.audio.worker.analysis.melody.MelodyDump.write(
                    Path.of(args[1], f.getName().replace(".wav", ".pitch")), slow);
            t3 += System.nanoTime() - m0;
            mel += (System.nanoTime() - m0) / 1e9;
            extent(Path.of(args[1], f.getName().replace(".wav", ".extent")), measured);
            bars(Path.of(args[1], f.getName().replace(".wav", ".bars")), accents, chroma, readings);
            long t4 = System.nanoTime();
            bar += (t4 - t3) / 1e9;
            flux += (t1 - t0) / 1e9;
            chro += (t2 - t1) / 1e9;
            rest += (t3 - t2) / 1e9;
            write(Path.of(args[1], f.getName().replace(".wav", ".readings")), accents, chroma, readings, rows);
        }
        System.err.printf(
                "s/min: flux %.3f chroma %.3f rhythm %.3f bars %.3f melody %.3f%n",
                flux / minutes, chro / minutes, rest / minutes, bar / minutes, mel / minutes);
    }

    private static void write(Path out, Accents accents, Chroma chroma, List<Reading> readings, float[][] rows)
            throws IOException {
        try (PrintWriter w = new PrintWriter(Files.newBufferedWriter(out))) {
            w.println(String.join(" ", ReadingFeatures.names(accents, chroma, readings)));
            for (int i = 0; i < rows.length; i++) {
                StringBuilder s = new StringBuilder(readings.get(i).origin());
                for (float v : rows[i]) s.append(' ').append(v);
                s.append(" |");
                for (int b : readings.get(i).beats()) s.append(String.format(Locale.ROOT, " %.3f", b / accents.rate()));
                w.println(s);
            }
        }
    }

    private static void extent(Path out, Flux flux) throws IOException {
        try (PrintWriter w = new PrintWriter(Files.newBufferedWriter(out))) {
            w.println(String.join(" ", ExtentFeatures.names()));
            for (float[] row : ExtentFeatures.of(flux)) {
                StringBuilder s = new StringBuilder();
                for (float v : row) s.append(v).append(' ');
                w.println(s);
            }
        }
    }

    /** Rows of 32-bit floats: reading, length, first downbeat, the numbers. */
    private static void bars(Path out, Accents accents, Chroma chroma, List<Reading> readings) throws IOException {
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.allocate(
                        readings.size() * 27 * 4 * (3 + BarFeatures.names().size()))
                .order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (int r = 0; r < readings.size(); r++) {
            BarFeatures features = new BarFeatures(accents, chroma, readings.get(r));
            for (int length : BarFeatures.LENGTHS)
                for (int phase = 0; phase < length; phase++) {
                    buffer.putFloat(r).putFloat(length).putFloat(phase);
                    for (float v : features.of(length, phase)) buffer.putFloat(v);
                }
        }
        Files.write(out, buffer.array());
    }

    public static Samples read(File f) throws Exception {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(f)) {
            byte[] b = in.readAllBytes();
            float[] x = new float[b.length / 2];
            for (int i = 0; i < x.length; i++) x[i] = (short) ((b[2 * i] & 255) | b[2 * i + 1] << 8) / 32768f;
            return new Samples(x, in.getFormat().getSampleRate());
        }
    }
}
