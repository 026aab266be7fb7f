package org.sequencemaker.audio.worker.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Uncompressed samples between two places of a file. */
final class RawPcm implements PcmStream {
    /** Where the samples lie and how they are written. */
    record Layout(SampleCoding coding, ByteOrder order, int channels, int rate, long start, long bytes) {}

    private static final int BUFFER_FRAMES = 8192;

    private final FileChannel file;
    private final Layout layout;
    private final int frameBytes;
    private final ByteBuffer buffer;
    private long position;
    private final long end;

    /** Samples of {@code file} as {@code layout} has it; what it claims beyond the end of the file does not count. */
    RawPcm(FileChannel file, Layout layout) throws IOException {
        this.file = file;
        this.layout = layout;
        this.frameBytes = layout.coding().bytes() * layout.channels();
        this.buffer = ByteBuffer.allocate(BUFFER_FRAMES * frameBytes).order(layout.order());
        this.position = layout.start();
        long there = Math.max(0, Math.min(layout.bytes(), file.size() - layout.start()));
        this.end = layout.start() + there - there % frameBytes;
    }

    /** Refuses what cannot be a layout, naming the file. */
    static Layout checked(Path path, Layout layout) throws DecodeException {
        if (layout.channels() < 1 || layout.channels() > 64) {
            throw new DecodeException("'" + path.getFileName() + "' claims " + layout.channels()
                    + " channels; 1 to 64 can be read. The file is probably damaged.");
        }
        if (layout.rate() < 1000 || layout.rate() > 768000) {
            throw new DecodeException("'" + path.getFileName() + "' claims a sample rate of " + layout.rate()
                    + " Hz; 1000 to 768000 Hz can be read. The file is probably damaged.");
        }
        return layout;
    }

    @Override
    public int rate() {
        return layout.rate();
    }

    @Override
    public int channels() {
        return layout.channels();
    }

    @Override
    public boolean sixteenBits() {
        return layout.coding().bytes() <= 2;
    }

    @Override
    public long expectedFrames() {
        return (end - layout.start()) / frameBytes;
    }

    @Override
    public int read(float[] samples, int frames) throws IOException {
        int wanted = (int) Math.min(Math.min(frames, BUFFER_FRAMES), (end - position) / frameBytes);
        if (wanted <= 0) {
            return -1;
        }
        buffer.clear().limit(wanted * frameBytes);
        while (buffer.hasRemaining()) {
            int n = file.read(buffer, position);
            if (n < 0) {
                break;
            }
            position += n;
        }
        int read = buffer.position() / frameBytes;
        int step = layout.coding().bytes();
        for (int i = 0; i < read * layout.channels(); i++) {
            samples[i] = layout.coding().sample(buffer, i * step);
        }
        return read == 0 ? -1 : read;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
