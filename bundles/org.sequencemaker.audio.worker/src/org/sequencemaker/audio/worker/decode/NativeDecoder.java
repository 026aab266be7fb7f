package org.sequencemaker.audio.worker.decode;

import com.tagtraum.ffsampledsp.FFAudioFileReader;
import com.tagtraum.ffsampledsp.FFFormatConversionProvider;
import com.tagtraum.ffsampledsp.FFNativeLibraryLoader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Decodes with FFmpeg, which ffsampledsp carries along for the usual platforms. */
final class NativeDecoder implements PcmStream {
    private final AudioInputStream source;
    private final AudioInputStream pcm;
    private final AudioFormat format;
    private final SampleCoding coding;
    private byte[] bytes = new byte[0];

    private NativeDecoder(AudioInputStream source, AudioInputStream pcm, SampleCoding coding) {
        this.source = source;
        this.pcm = pcm;
        this.format = pcm.getFormat();
        this.coding = coding;
    }

    /** Whether the native part works on this machine. */
    static boolean available() {
        try {
            return FFNativeLibraryLoader.loadLibrary();
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }

    static PcmStream open(Path path) throws IOException, DecodeException {
        AudioInputStream source = null;
        try {
            source = new FFAudioFileReader().getAudioInputStream(path.toFile());
            AudioFormat from = source.getFormat();
            int bits = from.getSampleSizeInBits() > 16 ? 32 : 16;
            float rate = from.getSampleRate();
            int channels = from.getChannels();
            if (!(rate >= 1000) || channels < 1) {
                source.close();
                throw new DecodeException("'" + path.getFileName() + "' has no sound in it that can be decoded.");
            }
            AudioFormat to = new AudioFormat(
                    AudioFormat.Encoding.PCM_SIGNED, rate, bits, channels, channels * bits / 8, rate, false);
            AudioInputStream pcm = new FFFormatConversionProvider().getAudioInputStream(to, source);
            return new NativeDecoder(source, pcm, bits == 16 ? SampleCoding.SIGNED_16 : SampleCoding.SIGNED_32);
        } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
            if (source != null) {
                source.close();
            }
            throw new DecodeException(
                    "'" + path.getFileName() + "' cannot be decoded; it is damaged or of a kind that is not supported.",
                    e);
        }
    }

    @Override
    public int rate() {
        return Math.round(format.getSampleRate());
    }

    @Override
    public int channels() {
        return format.getChannels();
    }

    @Override
    public boolean sixteenBits() {
        return coding == SampleCoding.SIGNED_16;
    }

    @Override
    public long expectedFrames() {
        long frames = source.getFrameLength();
        // For packed formats the source counts its own packets, which says nothing about samples.
        boolean packets = source.getFormat().getFrameSize() != AudioSystem.NOT_SPECIFIED
                && source.getFormat().getFrameSize() != format.getFrameSize();
        return packets || frames <= 0 ? -1 : frames;
    }

    @Override
    public int read(float[] samples, int frames) throws IOException {
        int frameBytes = format.getFrameSize();
        if (bytes.length < frames * frameBytes) {
            bytes = new byte[frames * frameBytes];
        }
        int filled = 0;
        while (filled == 0 || filled % frameBytes != 0) {
            int n = part(filled, filled == 0 ? frames * frameBytes : frameBytes - filled % frameBytes);
            if (n <= 0) {
                break;
            }
            filled += n;
        }
        int read = filled / frameBytes;
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < read * format.getChannels(); i++) {
            samples[i] = coding.sample(data, i * coding.bytes());
        }
        return read == 0 ? -1 : read;
    }

    private int part(int from, int length) throws IOException {
        try {
            return pcm.read(bytes, from, length);
        } catch (EOFException e) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        pcm.close();
        source.close();
    }
}
