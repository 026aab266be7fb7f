import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.tools.ExecFileLoader;

/** Prints, for each of our bundles, how many of its lines the tests of the last build ran. Argument: the project's folder. */
public final class Coverage {
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        ExecFileLoader runs = new ExecFileLoader();
        for (Path tests : folders(root.resolve("tests"))) {
            File run = tests.resolve("target/jacoco.exec").toFile();
            if (run.exists()) {
                runs.load(run);
            }
        }
        System.out.println("line coverage");
        long covered = 0;
        long total = 0;
        for (Path bundle : folders(root.resolve("bundles"))) {
            ICounter lines = lines(bundle, runs);
            if (lines.getTotalCount() == 0) {
                continue;
            }
            print(bundle.getFileName().toString(), lines.getCoveredCount(), lines.getTotalCount());
            covered += lines.getCoveredCount();
            total += lines.getTotalCount();
        }
        print("all", covered, total);
    }

    private static ICounter lines(Path bundle, ExecFileLoader runs) throws IOException {
        CoverageBuilder builder = new CoverageBuilder();
        Path classes = bundle.resolve("target/classes");
        if (Files.isDirectory(classes)) {
            new Analyzer(runs.getExecutionDataStore(), builder).analyzeAll(classes.toFile());
        }
        return builder.getBundle(bundle.getFileName().toString()).getLineCounter();
    }

    private static void print(String name, long covered, long total) {
        double percent = total == 0 ? 0 : 100.0 * covered / total;
        System.out.printf("  %-36s %5.1f %%  (%d of %d lines)%n", name, percent, covered, total);
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }
}
