package org.sequencemaker.audio.worker.decode;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jflac.ChannelData;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;
import org.jflac.metadata.StreamInfo;

/** Decodes FLAC in pure Java. */
final class FlacDecoder implements PcmStream {
    private final InputStream file;
    private final FLACDecoder decoder;
    private final StreamInfo info;
    private final float scale;
    private int from;
    private int filled;

    private FlacDecoder(InputStream file, FLACDecoder decoder, StreamInfo info) {
        this.file = file;
        this.decoder = decoder;
        this.info = info;
        this.scale = (float) (1 / Math.pow(2, info.getBitsPerSample() - 1));
    }

    static PcmStream open(Path path) throws IOException, DecodeException {
        InputStream file = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        try {
            byte[] head = new byte[10];
            file.mark(16);
            if (file.readNBytes(head, 0, 10) == 10) {
                file.reset();
                file.skipNBytes(SoundFormat.id3(head));
            }
            FLACDecoder decoder = new FLACDecoder(file);
            decoder.readMetadata();
            StreamInfo info = decoder.getStreamInfo();
            if (info != null && info.getSampleRate() > 0 && info.getChannels() > 0) {
                return new FlacDecoder(file, decoder, info);
            }
        } catch (IOException | RuntimeException e) {
            file.close();
            throw new DecodeException(
                    "'" + path.getFileName() + "' is a damaged FLAC file: its head cannot be read.", e);
        }
        file.close();
        throw new DecodeException(
                "'" + path.getFileName() + "' is a FLAC file without a head. It was cut or is damaged.");
    }

    @Override
    public int rate() {
        return info.getSampleRate();
    }

    @Override
    public int channels() {
        return info.getChannels();
    }

    @Override
    public boolean sixteenBits() {
        return info.getBitsPerSample() <= 16;
    }

    @Override
    public long expectedFrames() {
        return info.getTotalSamples() > 0 ? info.getTotalSamples() : -1;
    }

    @Override
    public int read(float[] samples, int frames) throws IOException {
        if (from >= filled && !next()) {
            return -1;
        }
        int n = Math.min(frames, filled - from);
        ChannelData[] data = decoder.getChannelData();
        for (int c = 0; c < info.getChannels(); c++) {
            int[] values = data[c].getOutput();
            for (int i = 0; i < n; i++) {
                samples[i * info.getChannels() + c] = values[from + i] * scale;
            }
        }
        from += n;
        return n;
    }

    private boolean next() throws IOException {
        try {
            Frame frame = decoder.readNextFrame();
            from = 0;
            filled = frame == null ? 0 : frame.header.blockSize;
            return filled > 0;
        } catch (ArrayIndexOutOfBoundsException e) {
            // What jFLAC does with a frame that was cut off.
            filled = 0;
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
