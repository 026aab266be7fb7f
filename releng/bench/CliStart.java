import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times whole processes, from start to end: the median of some runs, after one that does not count. */
final class CliStart {
    public static void main(String[] arguments) throws Exception {
        String java = arguments[0];
        String cli = arguments[1];
        int runs = Integer.parseInt(arguments[2]);
        System.out.printf("median of %d, the first start before them not counted%n", runs);
        for (List<String> command : List.of(
                List.of(java, "-version"),
                List.of(cli, "--version"),
                List.of(cli, "inspect", "--help"),
                List.of(cli, "info", "demo"),
                List.of(cli, "info", "demo", "--json"))) {
            long first = millis(command);
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                times.add(millis(command));
            }
            long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %5d ms   (first %d, least %d, most %d)%n",
                    name(command),
                    sorted[runs / 2],
                    first,
                    sorted[0],
                    sorted[runs - 1]);
        }
    }

    private static String name(List<String> command) {
        String program = command.getFirst();
        return program.substring(program.lastIndexOf('/') + 1) + " "
                + String.join(" ", command.subList(1, command.size()));
    }

    private static long millis(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = process.waitFor();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return millis;
    }
}
