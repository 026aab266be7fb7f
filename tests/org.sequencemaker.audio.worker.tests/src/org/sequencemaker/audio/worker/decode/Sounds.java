package org.sequencemaker.audio.worker.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small sounds and files for the tests. */
final class Sounds {
    private Sounds() {}

    /** A WAV file with one chunk of format and one of samples. */
    static byte[] wav(int tag, int channels, int rate, int bits, byte[] samples) {
        ByteBuffer b = ByteBuffer.allocate(44 + samples.length).order(ByteOrder.LITTLE_ENDIAN);
        b.put(ascii("RIFF")).putInt(36 + samples.length).put(ascii("WAVEfmt ")).putInt(16);
        b.putShort((short) tag).putShort((short) channels).putInt(rate).putInt(rate * channels * bits / 8);
        b.putShort((short) (channels * bits / 8)).putShort((short) bits);
        b.put(ascii("data")).putInt(samples.length).put(samples);
        return b.array();
    }

    static byte[] ascii(String s) {
        return s.getBytes(StandardCharsets.US_ASCII);
    }

    static Path file(Path folder, String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** All samples of a file as it is decoded here. */
    static float[] decode(Decoders decoders, Path path) throws IOException, DecodeException {
        List<Float> all = new ArrayList<>();
        try (PcmStream stream = decoders.open(path)) {
            float[] block = new float[1000 * stream.channels()];
            for (int n = stream.read(block, 1000); n >= 0; n = stream.read(block, 1000)) {
                for (int i = 0; i < n * stream.channels(); i++) {
                    all.add(block[i]);
                }
            }
        }
        float[] result = new float[all.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = all.get(i);
        }
        return result;
    }
}
