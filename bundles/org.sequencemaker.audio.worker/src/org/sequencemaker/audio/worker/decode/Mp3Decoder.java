package org.sequencemaker.audio.worker.decode;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.BitstreamException;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.DecoderException;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.SampleBuffer;

/** Decodes MP3 in pure Java, without the silence that encoder and decoder put before and after the sound. */
final class Mp3Decoder implements PcmStream {
    /** JLayer is a little too quiet. */
    private static final float GAIN = 1.00217f / 32768;

    private final Bitstream stream;
    private final Decoder decoder = new Decoder();
    private final Mp3Tag tag;
    private int rate;
    private int channels;
    private short[] frame = new short[0];
    private int from;
    private int filled;
    private long skip;
    private long left;

    private Mp3Decoder(Bitstream stream, Mp3Tag tag) {
        this.stream = stream;
        this.tag = tag;
        this.skip = tag.skip();
        this.left = tag.frames() >= 0 ? tag.frames() : Long.MAX_VALUE;
    }

    static PcmStream open(Path path) throws IOException, DecodeException {
        Bitstream stream = new Bitstream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
        Mp3Decoder result = new Mp3Decoder(stream, Mp3Tag.of(path));
        if (!result.next()) {
            result.close();
            throw new DecodeException("'" + path.getFileName() + "' has no MP3 sound in it that can be decoded.");
        }
        return result;
    }

    /** Decodes frames until one has sound; false at the end. */
    private boolean next() throws IOException {
        for (int damaged = 0; damaged < 50; damaged++) {
            try {
                Header header = stream.readFrame();
                if (header == null) {
                    return false;
                }
                SampleBuffer sound = (SampleBuffer) decoder.decodeFrame(header, stream);
                stream.closeFrame();
                if (rate == 0) {
                    rate = sound.getSampleFrequency();
                    channels = sound.getChannelCount();
                }
                frame = sound.getBuffer();
                filled = sound.getBufferLength();
                from = 0;
                return filled > 0;
            } catch (BitstreamException | DecoderException | ArrayIndexOutOfBoundsException e) {
                // A damaged frame: the next one may be whole. JLayer runs over its tables in some of them.
                stream.closeFrame();
            }
        }
        return false;
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public boolean sixteenBits() {
        return true;
    }

    @Override
    public long expectedFrames() {
        return tag.frames();
    }

    @Override
    public int read(float[] samples, int frames) throws IOException {
        while (true) {
            if (from >= filled && !next()) {
                return -1;
            }
            int there = (filled - from) / channels;
            if (skip > 0) {
                long n = Math.min(skip, there);
                skip -= n;
                from += (int) n * channels;
                continue;
            }
            int n = (int) Math.min(Math.min(there, frames), left);
            if (n <= 0) {
                return -1;
            }
            for (int i = 0; i < n * channels; i++) {
                samples[i] = frame[from + i] * GAIN;
            }
            from += n * channels;
            left -= n;
            return n;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } catch (BitstreamException e) {
            throw new IOException("An MP3 stream could not be closed", e);
        }
    }
}
