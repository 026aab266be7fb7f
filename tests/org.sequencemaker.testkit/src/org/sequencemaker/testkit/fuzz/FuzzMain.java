package org.sequencemaker.testkit.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The entry points of {@code releng/bench/fuzz} that need no fuzzer but ours: {@code list LISTS},
 * {@code seeds LISTS FOLDER} to write the good inputs of each target into a folder of its own, and
 * {@code run LISTS TARGET INPUTS SEED}. LISTS are class names of suppliers of targets, with commas between.
 */
public final class FuzzMain {
    private static final long STUCK_NANOS = 20_000_000_000L;

    private FuzzMain() {}

    public static void main(String[] arguments) throws IOException {
        List<FuzzTarget> targets = FuzzTargetLists.load(arguments[1]);
        switch (arguments[0]) {
            case "list" -> targets.forEach(target -> System.out.println(target.name()));
            case "seeds" -> writeSeeds(targets, Path.of(arguments[2]));
            case "run" -> {
                FuzzTarget target = FuzzTargetLists.find(targets, arguments[2]);
                System.out.println(run(target, Long.parseLong(arguments[3]), Long.parseLong(arguments[4])));
            }
            default -> throw new IllegalArgumentException("list, seeds or run, not " + arguments[0]);
        }
    }

    private static void writeSeeds(List<FuzzTarget> targets, Path folder) throws IOException {
        for (FuzzTarget target : targets) {
            Path own = Files.createDirectories(folder.resolve(target.name()));
            List<byte[]> seeds = target.seeds();
            for (int i = 0; i < seeds.size(); i++) {
                Files.write(own.resolve("seed" + i), seeds.get(i));
            }
        }
    }

    private static String run(FuzzTarget target, long inputs, long seed) {
        StuckWatch watch = new StuckWatch(target.name(), STUCK_NANOS);
        FuzzRun run = FuzzRun.of(target, inputs, seed, watch);
        watch.stop();
        String line = String.format(
                Locale.ROOT,
                "%-15s %,11d inputs %,11d read %,11d refused %3d failures %,15d bytes, slowest %6.1f ms, all %6.1f s",
                target.name(),
                run.inputs(),
                run.read(),
                run.inputs() - run.read() - run.failures(),
                run.failures(),
                run.bytes(),
                run.slowestNanos() / 1e6,
                run.nanos() / 1e9);
        if (run.failures() > 0) {
            throw new AssertionError(line);
        }
        return line;
    }
}
