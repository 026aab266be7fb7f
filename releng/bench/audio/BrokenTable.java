package org.sequencemaker.audio.worker.decode;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.sequencemaker.audio.client.AudioWorker;
import org.sequencemaker.audio.client.WorkListener;
import org.sequencemaker.audio.client.WorkerCommand;
import org.sequencemaker.audio.client.WorkerException;
import org.sequencemaker.audio.protocol.Problem;

/**
 * Broken files through the client and the worker as the product runs them: BrokenTable FOLDER WORK. Every file of the folder
 * is cut at every 1,000th byte, spoilt in places, given a wrong name; then random bytes, nothing, and heads that claim ten hours.
 */
public final class BrokenTable {
    private static AudioWorker worker;
    private static Path work;
    private static int sound, refused, gone;
    private static double longest;

    public static void main(String[] args) throws Exception {
        work = Path.of(args[1]);
        Files.createDirectories(work);
        List<Path> path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        worker = new AudioWorker(WorkerCommand.with(path, 300), Duration.ofSeconds(30));
        System.out.println(
                "| what | files | sound | refused in words | worker ended | longest, s |\n|---|---|---|---|---|---|");
        File[] files = new File(args[0]).listFiles(File::isFile);
        Arrays.sort(files);
        Random random = new Random(20261122);
        for (File f : files) {
            byte[] whole = Files.readAllBytes(f.toPath());
            for (int cut = 1000; cut < whole.length; cut += 1000) open(Arrays.copyOf(whole, cut), f.getName());
            row(f.getName() + ", cut at every 1,000th byte");
            for (int k = 0; k < 25; k++) {
                byte[] spoilt = whole.clone();
                for (int n = 0; n < 40; n++) spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
                open(spoilt, f.getName());
            }
            row(f.getName() + ", 40 bytes wrong");
            open(whole, f.getName().endsWith(".wav") ? "song.mp3" : "song.wav");
            row(f.getName() + ", wrong name");
        }
        for (int k = 0; k < 200; k++) {
            byte[] noise = new byte[random.nextInt(200_000)];
            random.nextBytes(noise);
            open(noise, "noise." + List.of("mp3", "wav", "flac", "ogg", "m4a").get(k % 5));
        }
        row("random bytes");
        open(new byte[0], "empty.mp3");
        row("zero length");
        for (File f : files) {
            byte[] long10 = claimTenHours(f.getName(), Files.readAllBytes(f.toPath()));
            if (long10 != null) {
                open(long10, f.getName());
                row(f.getName() + ", head claims ten hours");
            }
        }
        worker.close();
    }

    private static void open(byte[] content, String name) throws Exception {
        Path file = Files.write(work.resolve(name), content);
        Path cache = work.resolve("cache");
        long t0 = System.nanoTime();
        try {
            Files.size(Path.of(
                    worker.decode(file, cache, 1 << 28, WorkListener.NONE).get()));
            sound++;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WorkerException w && w.problem() == Problem.BAD_FILE) refused++;
            else {
                gone++;
                System.err.println(name + ": " + e.getCause());
                Files.write(work.resolve("bad-" + System.nanoTime() + "-" + name), content);
            }
        }
        longest = Math.max(longest, (System.nanoTime() - t0) / 1e9);
        Files.delete(file);
    }

    private static void row(String what) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.2f |%n",
                what,
                sound + refused + gone,
                sound,
                refused,
                gone,
                longest);
        sound = refused = gone = 0;
        longest = 0;
    }

    /** The file with its length set to ten hours at 44.1 kHz, as the kind of file has it; null where none is written. */
    private static byte[] claimTenHours(String name, byte[] b) {
        long frames = 36000L * 44100;
        if (name.endsWith(".wav") && b[0] == 'R' && b[3] == 'F') {
            int at = find(b, "data");
            ByteBuffer.wrap(b).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 4, (int) Math.min(frames * 4, 0xFFFFFF00L));
            return b;
        }
        if (name.endsWith(".flac")) {
            b[21] = (byte) (b[21] & 0xF0 | (int) (frames >> 32));
            ByteBuffer.wrap(b).putInt(22, (int) frames);
            return b;
        }
        if (name.endsWith(".mp3")) {
            int at = Math.max(find(b, "Xing"), find(b, "Info"));
            if (at > 0) {
                ByteBuffer.wrap(b).putInt(at + 8, (int) (frames / 1152));
                return b;
            }
            return null;
        }
        if (name.endsWith(".aiff")) {
            int at = find(b, "COMM");
            ByteBuffer.wrap(b).putInt(at + 10, (int) frames);
            return b;
        }
        if (name.endsWith(".ogg")) {
            int at = last(b, "OggS");
            ByteBuffer.wrap(b).order(ByteOrder.LITTLE_ENDIAN).putLong(at + 6, frames);
            return b;
        }
        if (name.endsWith(".m4a")) {
            int at = find(b, "mdhd");
            if (at > 0) {
                ByteBuffer.wrap(b).putInt(at + 20, (int) frames);
                return b;
            }
        }
        return null;
    }

    private static int find(byte[] b, String word) {
        for (int i = 0; i + 4 <= b.length; i++)
            if (new String(b, i, 4, java.nio.charset.StandardCharsets.ISO_8859_1).equals(word)) return i;
        return -1;
    }

    private static int last(byte[] b, String word) {
        for (int i = b.length - 4; i >= 0; i--)
            if (new String(b, i, 4, java.nio.charset.StandardCharsets.ISO_8859_1).equals(word)) return i;
        return -1;
    }
}
