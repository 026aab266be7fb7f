package org.sequencemaker.audio.worker.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.sequencemaker.audio.protocol.PcmFile;
import org.sequencemaker.audio.worker.Watch;

/**
 * Decoded songs in a folder, each under the SHA-256 of its sound file, so that a moved or renamed file is not decoded again.
 * Files made from a decoded song (peaks, report) lie beside it under the same first name and go with it.
 */
public final class PcmCache {
    private static final int BLOCK = 8192;

    /** Longer songs are refused: a damaged head can claim any length, and the disk is not endless. */
    private static final int LONGEST_HOURS = 12;

    private final Path folder;
    private final long limit;
    private final Decoders decoders;

    /**
     * The cache in {@code folder}, made if missing.
     *
     * @param limit bytes; what was not used for longest goes when there is more
     */
    public PcmCache(Path folder, long limit, Decoders decoders) {
        this.folder = folder;
        this.limit = limit;
        this.decoders = decoders;
    }

    /**
     * The decoded form of {@code source}, decoded now if it is not in the cache.
     *
     * @param listener hears every block of frames while it is decoded, and nothing if the song was there
     */
    public Path get(Path source, Watch watch, Listener listener) throws IOException, DecodeException {
        Decoders.format(source);
        Files.createDirectories(folder);
        Path target = folder.resolve(hash(source, watch) + ".pcm");
        if (!valid(target)) {
            decode(source, target, watch, listener);
            listener.decoded(target);
            evict(target);
        }
        Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
        return target;
    }

    /** Hears of a song while it is decoded. */
    public interface Listener {
        /**
         * The next frames.
         *
         * @param target where the decoded song will lie
         */
        void block(Path target, Block block) throws IOException;

        /** The song is decoded and lies at {@code target}. */
        default void decoded(Path target) throws IOException {}
    }

    /** Frames as they come from the decoder: {@code samples} holds {@code frames} × {@code channels} values. */
    public record Block(float[] samples, int frames, int channels, int rate) {}

    private interface Blocks {
        void accept(Block block) throws IOException;
    }

    private static boolean valid(Path target) {
        if (!Files.exists(target)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(target)) {
            return PcmFile.read(file).rate() > 0;
        } catch (IOException e) {
            // Whatever is wrong with the cached file, decoding again puts it right.
            return false;
        }
    }

    private void decode(Path source, Path target, Watch watch, Listener listener) throws IOException, DecodeException {
        Path unfinished = Files.createTempFile(folder, "decoding", ".part");
        try {
            try (PcmStream stream = decoders.open(source);
                    FileChannel file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                long frames = copy(source, stream, file, watch, block -> listener.block(target, block));
                if (frames == 0) {
                    throw new DecodeException(
                            "'" + source.getFileName() + "' has no sound in it: not one sample could be"
                                    + " decoded. The file was cut or is damaged.");
                }
                new PcmFile(stream.rate(), stream.channels(), stream.sixteenBits() ? 16 : 32, frames).write(file);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static long copy(Path source, PcmStream stream, FileChannel file, Watch watch, Blocks listener)
            throws IOException, DecodeException {
        int channels = stream.channels();
        float[] samples = new float[BLOCK * channels];
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK * channels * 4).order(ByteOrder.LITTLE_ENDIAN);
        file.position(PcmFile.HEAD);
        long frames = 0;
        long longest = LONGEST_HOURS * 3600L * stream.rate();
        for (int n = read(source, stream, samples, frames); n >= 0; n = read(source, stream, samples, frames)) {
            watch.check();
            bytes.clear();
            put(samples, n * channels, stream.sixteenBits(), bytes);
            bytes.flip();
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            frames += n;
            if (frames > longest) {
                throw new DecodeException("'" + source.getFileName() + "' is longer than " + LONGEST_HOURS + " hours.");
            }
            listener.accept(new Block(samples, n, channels, stream.rate()));
            watch.progress("Decoding", stream.expectedFrames() > 0 ? (double) frames / stream.expectedFrames() : -1);
        }
        return frames;
    }

    /** A file that breaks after its beginning keeps what was whole, as other players do. */
    private static int read(Path source, PcmStream stream, float[] samples, long soFar)
            throws IOException, DecodeException {
        try {
            return stream.read(samples, BLOCK);
        } catch (IOException | RuntimeException e) {
            if (soFar > 0) {
                return -1;
            }
            throw new DecodeException(
                    "'" + source.getFileName() + "' cannot be decoded: it is damaged from its start.", e);
        }
    }

    private static void put(float[] samples, int n, boolean sixteen, ByteBuffer bytes) {
        for (int i = 0; i < n; i++) {
            if (sixteen) {
                bytes.putShort((short) Math.max(-32768, Math.min(32767, Math.round(samples[i] * 32768))));
            } else {
                bytes.putFloat(samples[i]);
            }
        }
    }

    private static String hash(Path source, Watch watch) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                watch.check();
                watch.progress("Reading", -1);
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void evict(Path keep) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(f -> !first(f).equals(first(keep)))
                    .sorted(Comparator.comparing(PcmCache::used))
                    .toList();
        }
        long size = size(keep);
        for (Path file : files) {
            size += size(file);
        }
        for (Path file : files) {
            if (size <= limit) {
                return;
            }
            size -= size(file);
            Files.deleteIfExists(file);
        }
    }

    private static String first(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static FileTime used(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            // Gone already: another worker shares the folder.
            return FileTime.fromMillis(0);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
