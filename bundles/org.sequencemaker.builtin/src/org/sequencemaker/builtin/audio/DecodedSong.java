package org.sequencemaker.builtin.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.sequencemaker.audio.protocol.PcmFile;
import org.sequencemaker.extension.audio.Samples;

/**
 * A song that the audio worker has decoded, as analyzers read it. Nothing of it is held in memory. Safe from any thread until
 * it is closed.
 */
public final class DecodedSong implements Samples, AutoCloseable {
    private static final int BLOCK_FRAMES = 8192;

    private final Path path;
    private final FileChannel file;
    private final PcmFile head;

    private DecodedSong(Path path, FileChannel file, PcmFile head) {
        this.path = path;
        this.file = file;
        this.head = head;
    }

    /**
     * Opens the file that the worker made.
     *
     * @throws IOException when it cannot be read or is damaged
     */
    public static DecodedSong open(Path pcm) throws IOException {
        FileChannel file = FileChannel.open(pcm);
        try {
            return new DecodedSong(pcm, file, PcmFile.read(file));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** The file of the decoded song. */
    public Path path() {
        return path;
    }

    @Override
    public int rateHz() {
        return head.rate();
    }

    @Override
    public int channels() {
        return head.channels();
    }

    @Override
    public long frames() {
        return head.frames();
    }

    @Override
    public int read(int channel, long frame, float[] into) {
        int wanted = (int) Math.clamp(head.frames() - frame, 0, into.length);
        ByteBuffer bytes = ByteBuffer.allocate(Math.min(wanted, BLOCK_FRAMES) * head.frameBytes())
                .order(ByteOrder.LITTLE_ENDIAN);
        try {
            for (int done = 0; done < wanted; ) {
                int n = Math.min(BLOCK_FRAMES, wanted - done);
                bytes.clear().limit(n * head.frameBytes());
                long at = PcmFile.HEAD + (frame + done) * head.frameBytes();
                while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
                    // The channel may give less than asked for.
                }
                for (int i = 0; i < n; i++) {
                    into[done + i] = sample(bytes, i, channel);
                }
                done += n;
            }
            return wanted;
        } catch (IOException e) {
            throw new UncheckedIOException("the decoded song can no longer be read: " + path, e);
        }
    }

    private float sample(ByteBuffer bytes, int frame, int channel) {
        if (channel >= 0) {
            return value(bytes, frame * head.channels() + channel);
        }
        float sum = 0;
        for (int c = 0; c < head.channels(); c++) {
            sum += value(bytes, frame * head.channels() + c);
        }
        return sum / head.channels();
    }

    private float value(ByteBuffer bytes, int index) {
        return head.bits() == 16 ? bytes.getShort(2 * index) / 32768f : bytes.getFloat(4 * index);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
