package org.sequencemaker.audio.worker.analysis.onset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sequencemaker.audio.worker.analysis.spectrum.Flux;

/** Writes the onset candidates of a song as 32-bit floats, for the trainer: seconds, then the numbers. */
public final class OnsetDump {
    public static void write(Path out, Flux flux) throws java.io.IOException {
        OnsetCandidates c = new OnsetCandidates(flux);
        int[] frames = c.frames();
        int width = OnsetCandidates.names(flux.bands().length).size() + 1;
        Files.writeString(
                out.resolveSibling("onsets.names"), String.join(" ", OnsetCandidates.names(flux.bands().length)));
        ByteBuffer b = ByteBuffer.allocate(frames.length * width * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int f : frames) {
            b.putFloat((float) (f / flux.rate()));
            for (float v : c.describe(f)) b.putFloat(v);
        }
        Files.write(out, b.array());
    }
}
