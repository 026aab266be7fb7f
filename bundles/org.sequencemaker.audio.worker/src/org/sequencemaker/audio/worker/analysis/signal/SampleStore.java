package org.sequencemaker.audio.worker.analysis.signal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Takes samples from front to back and keeps them: in memory, or in a file where they are too many for it. */
public final class SampleStore {
    /** A quarter of an hour at the rate that listening wants, 80 MB; a song is rarely longer. */
    public static final int IN_MEMORY = 15 * 60 * 22_050;

    private final int length;
    private final double rate;
    private final float[] values;
    private final @Nullable FileChannel file;
    private final @Nullable Path folder;
    private int filled;

    private SampleStore(int length, double rate, @Nullable FileChannel file, @Nullable Path folder) {
        this.length = length;
        this.rate = rate;
        this.file = file;
        this.folder = folder;
        this.values = file == null ? new float[length] : new float[0];
    }

    /**
     * Room for so many samples.
     *
     * @param folder where a file may lie for as long as the samples are open; null for memory in any case
     * @param inMemory more than so many go into the file
     */
    public static SampleStore of(int length, double rate, @Nullable Path folder, int inMemory) throws IOException {
        if (folder == null || length <= inMemory) {
            return new SampleStore(length, rate, null, null);
        }
        Path path = Files.createTempFile(folder, "listening", ".part");
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        return new SampleStore(length, rate, file, folder);
    }

    /** Takes the next samples. */
    public void add(float[] part, int count) throws IOException {
        FileChannel target = file;
        if (target == null) {
            System.arraycopy(part, 0, values, filled, count);
        } else {
            ByteBuffer bytes = ByteBuffer.allocate(4 * count).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(part, 0, count);
            for (long at = 4L * filled; bytes.hasRemaining(); ) {
                at += target.write(bytes, at);
            }
        }
        filled += count;
    }

    /** All of them; those that were not added are silence. */
    public Samples samples() {
        FileChannel source = file;
        return source == null ? new Samples(values, rate) : Samples.in(source, length, rate, folder);
    }

    /** Gives the file back where the samples will not be used. */
    public void discard() throws IOException {
        FileChannel source = file;
        if (source != null) {
            source.close();
        }
    }
}
