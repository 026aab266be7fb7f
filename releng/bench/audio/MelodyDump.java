package org.sequencemaker.audio.worker.analysis.melody;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sequencemaker.audio.worker.analysis.signal.Samples;

/** Writes the pitch candidates of every fourth moment as 32-bit floats, for the trainer: seconds, then the numbers. */
public final class MelodyDump {
    public static void write(Path out, Samples sound) throws java.io.IOException {
        Salience s = Salience.of(sound);
        PitchCandidates c = new PitchCandidates(s);
        Files.writeString(out.resolveSibling("melody.names"), String.join(" ", PitchCandidates.names()));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < s.frames(); i += 4) {
            int[] bins = c.at(i);
            for (int r = 0; r < bins.length; r++) {
                float[] row = c.describe(i, bins, r);
                ByteBuffer b = ByteBuffer.allocate(4 * (row.length + 1))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putFloat((float) (i * Salience.HOP / (double) Salience.RATE));
                for (float v : row) b.putFloat(v);
                all.writeBytes(b.array());
            }
        }
        Files.write(out, all.toByteArray());
    }
}
