import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Prints each test of the last build that failed, with what it said, and then how many passed and failed. Argument: the
 * project's folder. Ends with 1 if a test failed or none was run.
 */
public final class TestResults {
    private static final int LINES = 12;

    private final List<String> failures = new ArrayList<>();
    private int tests;
    private int skipped;

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        TestResults results = new TestResults();
        try (Stream<Path> tests = Files.list(Path.of(arguments[0]).resolve("tests"))) {
            for (Path each : tests.sorted().toList()) {
                results.read(each.resolve("target/surefire-reports"));
            }
        }
        System.exit(results.print() ? 0 : 1);
    }

    private void read(Path reports) throws IOException, XMLStreamException {
        if (!Files.isDirectory(reports)) {
            return;
        }
        try (Stream<Path> all = Files.list(reports)) {
            for (Path each : all.sorted().toList()) {
                String name = each.getFileName().toString();
                if (name.startsWith("TEST-") && name.endsWith(".xml")) {
                    readReport(each);
                }
            }
        }
    }

    private void readReport(Path report) throws IOException, XMLStreamException {
        String test = report.getFileName().toString();
        try (var in = Files.newInputStream(report)) {
            XMLStreamReader xml = XMLInputFactory.newInstance().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "testcase" -> {
                        tests++;
                        test = xml.getAttributeValue(null, "classname") + "." + xml.getAttributeValue(null, "name");
                    }
                    case "skipped" -> skipped++;
                    case "failure", "error" -> failures.add(test + "\n" + beginning(xml.getElementText()));
                    default -> {}
                }
            }
        }
    }

    private static String beginning(String stack) {
        return String.join(
                "\n",
                stack.lines().limit(LINES).map(line -> "    " + line.strip()).toList());
    }

    private boolean print() {
        failures.forEach(failure -> System.out.println("failed: " + failure));
        if (skipped > 0) {
            System.out.println(skipped + " skipped");
        }
        System.out.println((tests - failures.size() - skipped) + " passed, " + failures.size() + " failed");
        return tests > 0 && failures.isEmpty();
    }
}
