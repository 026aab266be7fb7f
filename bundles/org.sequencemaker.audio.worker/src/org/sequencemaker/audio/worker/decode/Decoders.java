package org.sequencemaker.audio.worker.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens sound files with the decoder that is right for what they contain. */
public final class Decoders {
    private static final Set<SoundFormat> PURE_JAVA = Set.of(SoundFormat.MP3, SoundFormat.FLAC, SoundFormat.VORBIS);

    private final boolean useNative;

    /**
     * Decoders for this machine.
     *
     * @param useNative whether FFmpeg may be used where its native part is there
     */
    public Decoders(boolean useNative) {
        this.useNative = useNative;
    }

    /**
     * Opens {@code path} for reading from the start.
     *
     * @throws DecodeException when the file has no sound that can be decoded here; the message is for people
     * @throws IOException when the disk fails
     */
    public PcmStream open(Path path) throws IOException, DecodeException {
        if (!Files.isRegularFile(path)) {
            throw new DecodeException("There is no file '" + path.getFileName() + "' in " + path.getParent() + ".");
        }
        SoundFormat format = format(path);
        if (format == SoundFormat.WAV || format == SoundFormat.AIFF) {
            PcmStream own = uncompressed(path, format);
            if (own != null) {
                return own;
            }
        }
        if (useNative && NativeDecoder.available()) {
            return NativeDecoder.open(path);
        }
        return pure(path, format);
    }

    /** The kind of a file, told by its content. */
    public static SoundFormat format(Path path) throws IOException, DecodeException {
        try (FileChannel file = FileChannel.open(path)) {
            ByteBuffer head = ByteBuffer.allocate(SoundFormat.HEAD);
            while (head.hasRemaining() && file.read(head) >= 0) {
                // The channel may give less than asked for.
            }
            if (head.position() == 0) {
                throw new DecodeException("'" + path.getFileName() + "' is empty. Copy or export it again.");
            }
            SoundFormat format = SoundFormat.of(Arrays.copyOf(head.array(), head.position()));
            if (format == SoundFormat.UNKNOWN) {
                throw new DecodeException("'" + path.getFileName()
                        + "' is not a sound file that is known here. WAV, AIFF, FLAC, MP3, Ogg, Opus and M4A"
                        + " files can be opened.");
            }
            return format;
        }
    }

    private static @Nullable PcmStream uncompressed(Path path, SoundFormat format) throws IOException, DecodeException {
        FileChannel file = FileChannel.open(path);
        boolean kept = false;
        try {
            PcmStream stream = format == SoundFormat.WAV ? WavReader.open(path, file) : AiffReader.open(path, file);
            kept = stream != null;
            return stream;
        } finally {
            if (!kept) {
                file.close();
            }
        }
    }

    private static PcmStream pure(Path path, SoundFormat format) throws IOException, DecodeException {
        if (!PURE_JAVA.contains(format)) {
            throw new DecodeException("'" + path.getFileName() + "' is a file of kind " + format.title()
                    + ", which needs FFmpeg, and the FFmpeg that comes with this program does not run on this machine."
                    + " Convert the file to WAV, FLAC, MP3 or Ogg Vorbis.");
        }
        return switch (format) {
            case MP3 -> Mp3Decoder.open(path);
            case FLAC -> FlacDecoder.open(path);
            default -> VorbisDecoder.open(path);
        };
    }
}
