package org.sequencemaker.audio.sound;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.sequencemaker.audio.protocol.PcmFile;

/**
 * A decoded song on the disk, mapped and never loaded whole: two hours take no more heap than two seconds. Reading may wait
 * for the disk, so not on a display thread.
 */
public final class MappedPcm implements PcmSource {
    private static final int PIECE = 1 << 26;

    private final PcmFile head;
    private final MappedByteBuffer[] pieces;
    private final int framesInPiece;

    private MappedPcm(PcmFile head, MappedByteBuffer[] pieces, int framesInPiece) {
        this.head = head;
        this.pieces = pieces;
        this.framesInPiece = framesInPiece;
    }

    /**
     * Maps a {@link PcmFile}.
     *
     * @throws IOException when it is none, is cut off or cannot be read
     */
    public static MappedPcm open(Path file) throws IOException {
        return open(file, PIECE);
    }

    static MappedPcm open(Path file, int pieceBytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            PcmFile head = PcmFile.read(channel);
            int inPiece = Math.max(1, pieceBytes / head.frameBytes());
            MappedByteBuffer[] pieces = new MappedByteBuffer[(int) ((head.frames() + inPiece - 1) / inPiece)];
            for (int k = 0; k < pieces.length; k++) {
                long first = (long) k * inPiece;
                long frames = Math.min(inPiece, head.frames() - first);
                pieces[k] = channel.map(
                        FileChannel.MapMode.READ_ONLY,
                        PcmFile.HEAD + first * head.frameBytes(),
                        frames * head.frameBytes());
                pieces[k].order(ByteOrder.LITTLE_ENDIAN);
            }
            return new MappedPcm(head, pieces, inPiece);
        }
    }

    @Override
    public int rate() {
        return head.rate();
    }

    @Override
    public long frames() {
        return head.frames();
    }

    @Override
    public void read(long from, float[] stereo, int count) {
        long first = Math.clamp(from, 0, head.frames());
        long last = Math.clamp(from + count, 0, head.frames());
        if (last - first < count) {
            Arrays.fill(stereo, 0, 2 * count, 0);
        }
        for (long frame = first; frame < last; ) {
            MappedByteBuffer piece = pieces[(int) (frame / framesInPiece)];
            int inPiece = (int) (frame % framesInPiece);
            int n = (int) Math.min(last - frame, framesInPiece - inPiece);
            copy(piece, inPiece, stereo, (int) (2 * (frame - from)), n);
            frame += n;
        }
    }

    private void copy(MappedByteBuffer piece, int frame, float[] stereo, int at, int count) {
        int channels = head.channels();
        int sample = frame * channels;
        for (int i = 0; i < count; i++, sample += channels) {
            float left = sample(piece, sample);
            float right = channels == 1 ? left : sample(piece, sample + 1);
            float rest = 0;
            for (int c = 2; c < channels; c++) {
                rest += sample(piece, sample + c);
            }
            // Centre and surrounds at −3 dB on each side, as ITU-R BS.775 has it.
            stereo[at + 2 * i] = left + 0.7071f * rest;
            stereo[at + 2 * i + 1] = right + 0.7071f * rest;
        }
    }

    private float sample(MappedByteBuffer piece, int index) {
        return head.bits() == 16 ? piece.getShort(2 * index) / 32768f : piece.getFloat(4 * index);
    }
}
