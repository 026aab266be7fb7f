package org.sequencemaker.audio.worker.decode;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sequencemaker.audio.client.AudioWorker;
import org.sequencemaker.audio.client.WorkListener;
import org.sequencemaker.audio.client.WorkerCommand;
import org.sequencemaker.audio.waveform.Columns;
import org.sequencemaker.audio.waveform.Waveform;

/**
 * How long it takes until a song is seen, with a worker that has to be started first, and what it takes of memory:
 * Opening WORKER-MEGABYTES CACHE SONG ...
 */
public final class Opening {
    public static void main(String[] args) throws Exception {
        List<Path> path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        System.out.println(
                "| song | length, s | first picture, s (of processor) | whole waveform, s (of processor) | repaint of 3,840 pixels, ms | again, s | most heap here, MB | worker resident, MB | listened to in full, s (of processor) | worker resident then, MB |\n|---|---|---|---|---|---|---|---|---|---|");
        for (int k = 2; k < args.length; k++) {
            Path cache = Path.of(args[1]);
            clear(cache);
            long t0 = System.nanoTime();
            AudioWorker worker =
                    new AudioWorker(WorkerCommand.with(path, Integer.parseInt(args[0])), Duration.ofSeconds(60));
            double[] first = {0, 0};
            Columns columns = new Columns(3840);
            Path song = Path.of(args[k]);
            String pcm = worker.decode(song, cache, 1L << 36, new WorkListener() {
                        @Override
                        public void part(String name, String content) {
                            if (first[0] == 0)
                                try {
                                    Waveform w = Waveform.open(Path.of(content));
                                    w.read(0, 0, w.frames() / 3840.0, columns);
                                    first[0] = (System.nanoTime() - t0) / 1e9;
                                    first[1] = processor();
                                } catch (IOException e) {
                                    /* the next is on its way */
                                }
                        }
                    })
                    .get();
            Waveform whole = Waveform.open(
                    Path.of(worker.peaks(Path.of(pcm), WorkListener.NONE).get()));
            double all = (System.nanoTime() - t0) / 1e9, allProcessor = processor();
            for (int round = 0; round < 200; round++)
                whole.read(round % whole.channels(), 0, whole.frames() / 3840.0, columns);
            long t1 = System.nanoTime();
            for (int round = 0; round < 100; round++)
                for (int c = 0; c < whole.channels(); c++)
                    whole.read(c, 0, whole.frames() / 3840.0 / (1 + round), columns);
            double paint = (System.nanoTime() - t1) / 1e6 / 100;
            long t2 = System.nanoTime();
            worker.decode(song, cache, 1L << 36, WorkListener.NONE).get();
            double again = (System.nanoTime() - t2) / 1e9;
            double heap = java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
                            .mapToLong(p -> p.getPeakUsage().getUsed())
                            .sum()
                    / 1e6;
            String opened = resident();
            double t3 = System.nanoTime() / 1e9, before = processor();
            worker.analyse(Path.of(pcm), "", WorkListener.NONE).get();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f (%.2f) | %.2f (%.2f) | %.2f | %.2f | %.0f | %s | %.1f (%.1f) | %s |%n",
                    song.getFileName(),
                    whole.frames() / (double) whole.rate(),
                    first[0],
                    first[1],
                    all,
                    allProcessor,
                    paint,
                    again,
                    heap,
                    opened,
                    System.nanoTime() / 1e9 - t3,
                    processor() - before,
                    resident());
            worker.close();
        }
    }

    /** Seconds of processor that the worker has used. */
    private static double processor() {
        return ProcessHandle.current()
                .children()
                .flatMap(c -> c.info().totalCpuDuration().stream())
                .mapToDouble(d -> d.toNanos() / 1e9)
                .sum();
    }

    private static String resident() throws IOException {
        for (ProcessHandle child : ProcessHandle.current().children().toList()) {
            Path status = Path.of("/proc/" + child.pid() + "/status");
            if (Files.exists(status))
                for (String line : Files.readAllLines(status))
                    if (line.startsWith("VmHWM"))
                        return Long.toString(Long.parseLong(line.replaceAll("[^0-9]", "")) / 1000);
        }
        return "-";
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder))
            try (Stream<Path> all = Files.list(folder)) {
                for (Path f : all.toList()) Files.delete(f);
            }
    }
}
