import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the product and a bare window of the same build by turns and compares the medians, by the clock and by
 * processor time, which a busy machine spoils less. Fails if the product takes more than 1.4 times as long, or if
 * classes were loaded before the painting that nobody needs for it.
 */
final class Startup {
    private static final double MOST = 1.4;
    private static final Pattern TIME =
            Pattern.compile("project painted: (\\d+) ms, of processors (\\d+) ms, of the Java machine (\\d+) ms");
    private static final Pattern UNWANTED = Pattern.compile(
            "org\\.eclipse\\.equinox\\.(internal\\.)?p2\\.|okhttp3\\.|org\\.sequencemaker\\.(audio|llm|assistant|plugins\\.(p2|kept))\\.");

    /** One start, in milliseconds. */
    private record Start(long clock, long processors, long java) {}

    public static void main(String[] arguments) throws Exception {
        Path program = Path.of(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        Path work = Files.createTempDirectory("startup");
        try {
            List<Start> product = new ArrayList<>();
            List<Start> bare = new ArrayList<>();
            start(program, work, "product", "");
            start(program, work, "bare", "");
            for (int i = 0; i < runs; i++) {
                bare.add(start(program, work, "bare", ""));
                product.add(start(program, work, "product", ""));
            }
            System.out.printf(
                    "start to the first painted project, median of %d by turns, after one each that does not count%n",
                    runs);
            print("product", product);
            print("bare window", bare);
            double clock = median(product, Comparator.comparing(Start::clock)).clock()
                    / (double) median(bare, Comparator.comparing(Start::clock)).clock();
            double processors =
                    median(product, Comparator.comparing(Start::processors)).processors()
                            / (double) median(bare, Comparator.comparing(Start::processors))
                                    .processors();
            System.out.printf(
                    Locale.ROOT,
                    "ratio        %6.2f by the clock, %.2f of processors; at most %.1f wanted%n",
                    clock,
                    processors,
                    MOST);
            List<String> unwanted = unwanted(program, work);
            System.out.println("classes of p2, models or audio loaded: " + (unwanted.isEmpty() ? "none" : unwanted));
            System.exit(clock <= MOST && unwanted.isEmpty() ? 0 : 1);
        } finally {
            delete(work);
        }
    }

    private static Start start(Path program, Path work, String product, String more) throws Exception {
        Path times = work.resolve("times");
        Files.deleteIfExists(times);
        ProcessBuilder builder = new ProcessBuilder(
                program.toString(),
                "-product",
                "org.sequencemaker.app." + product,
                "-data",
                work.resolve(product).toString());
        builder.environment()
                .put(
                        "SEQUENCEMAKER_JAVA_OPTS",
                        "-Dsequencemaker.timer=" + times + " -Dsequencemaker.exitAfterPaint=true " + more);
        builder.environment().put("GDK_BACKEND", "x11");
        builder.environment().put("NO_AT_BRIDGE", "1");
        Path log = work.resolve("log");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        int code = process.waitFor();
        Matcher found = TIME.matcher(Files.exists(times) ? Files.readString(times) : "");
        if (code != 0 || !found.find()) {
            throw new IOException(product + " ended with " + code + ":\n" + Files.readString(log));
        }
        return new Start(
                Long.parseLong(found.group(1)), Long.parseLong(found.group(2)), Long.parseLong(found.group(3)));
    }

    private static List<String> unwanted(Path program, Path work) throws Exception {
        Path classes = work.resolve("classes");
        Start start = start(program, work, "product", "-Xlog:class+load=info:file=" + classes + ":uptime");
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(classes)) {
            Matcher matcher = UNWANTED.matcher(line);
            // [1.234s]; what comes after the painting, such as the song of the show, keeps nobody waiting.
            if (matcher.find() && Double.parseDouble(line.substring(1, line.indexOf('s'))) * 1000 <= start.java()) {
                found.add(line.substring(matcher.start()).split(" ")[0]);
            }
        }
        return found;
    }

    private static void print(String name, List<Start> starts) {
        Start clock = median(starts, Comparator.comparing(Start::clock));
        Start processors = median(starts, Comparator.comparing(Start::processors));
        System.out.printf(
                "%-12s %6d ms, of processors %6d ms   (least %d, most %d)%n",
                name,
                clock.clock(),
                processors.processors(),
                starts.stream().mapToLong(Start::clock).min().orElse(0),
                starts.stream().mapToLong(Start::clock).max().orElse(0));
    }

    private static Start median(List<Start> starts, Comparator<Start> order) {
        return starts.stream().sorted(order).toList().get(starts.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
