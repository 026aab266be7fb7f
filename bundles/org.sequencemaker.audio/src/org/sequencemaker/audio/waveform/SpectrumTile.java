package org.sequencemaker.audio.waveform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.sequencemaker.audio.protocol.SpectrumFile;

/** One tile of a song's spectrogram. For any thread. */
public final class SpectrumTile {
    private final SpectrumFile head;
    private final byte[] values;

    private SpectrumTile(SpectrumFile head, byte[] values) {
        this.head = head;
        this.values = values;
    }

    /**
     * Reads the file that the worker made; 48 kilobytes.
     *
     * @throws IOException when it cannot be read or is damaged
     */
    public static SpectrumTile open(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            SpectrumFile head = SpectrumFile.read(file);
            ByteBuffer values = ByteBuffer.allocate(head.columns() * SpectrumFile.BANDS);
            while (values.hasRemaining() && file.read(values, SpectrumFile.HEAD + values.position()) >= 0) {
                // The channel may give less than asked for.
            }
            return new SpectrumTile(head, values.array());
        }
    }

    /** Which tile this is. */
    public SpectrumFile head() {
        return head;
    }

    /**
     * How loud a band is.
     *
     * @param column from 0
     * @param band from 0, the lowest
     * @return 0 for −90 dB or less to 255 for full scale
     */
    public int value(int column, int band) {
        return values[column * SpectrumFile.BANDS + band] & 0xFF;
    }
}
