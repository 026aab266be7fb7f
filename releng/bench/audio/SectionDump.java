package org.sequencemaker.audio.worker.analysis.form;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.sequencemaker.audio.worker.analysis.rhythm.Rhythm;
import org.sequencemaker.audio.worker.analysis.rhythm.RhythmAnalysis;
import org.sequencemaker.audio.worker.analysis.rhythm.RhythmDump;
import org.sequencemaker.audio.worker.analysis.signal.Resampler;
import org.sequencemaker.audio.worker.analysis.signal.Samples;
import org.sequencemaker.audio.worker.analysis.spectrum.Chroma;
import org.sequencemaker.audio.worker.analysis.spectrum.Flux;
import org.sequencemaker.audio.worker.analysis.spectrum.FluxPass;

/** Writes the numbers of every beat as 32-bit floats, for the trainer of sections: SectionDump WAVS OUT. */
public final class SectionDump {
    public static void main(String[] args) throws Exception {
        Files.createDirectories(Path.of(args[1]));
        File[] files = new File(args[0]).listFiles((d, n) -> n.endsWith(".wav"));
        Arrays.sort(files);
        Files.writeString(Path.of(args[1], "sections.names"), String.join(" ", BoundaryFeatures.names()));
        for (File f : files) {
            Samples slow = Resampler.to(RhythmDump.read(f), FluxPass.RATE);
            Flux flux = new FluxPass().measure(slow);
            Chroma chroma = Chroma.measure(slow);
            Rhythm rhythm = RhythmAnalysis.of(flux, chroma);
            BeatFacts facts = new BeatFacts(flux, chroma, rhythm);
            BoundaryFeatures features = new BoundaryFeatures(facts);
            int width = BoundaryFeatures.names().size() + 1;
            ByteBuffer b = ByteBuffer.allocate(Math.max(0, facts.beats() - 1) * width * 4)
                    .order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 1; i < facts.beats(); i++) {
                b.putFloat((float) facts.times[i]);
                for (float v : features.of(i)) b.putFloat(v);
            }
            Files.write(Path.of(args[1], f.getName().replace(".wav", ".boundary")), b.array());
        }
    }
}
