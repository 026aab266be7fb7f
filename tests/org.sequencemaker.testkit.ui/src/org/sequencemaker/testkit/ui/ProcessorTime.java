package org.sequencemaker.testkit.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the system knows of a thread and of the queue for its processors. Linux tells; elsewhere all is 0.
 *
 * @param used nanoseconds the thread that asks has been on a processor
 * @param waited nanoseconds it was ready and had to wait for one
 */
record ProcessorTime(long used, long waited) {
    private static final Path THREAD = Path.of("/proc/thread-self/schedstat");
    private static final Path PRESSURE = Path.of("/proc/pressure/cpu");

    /** Part of the last ten seconds, in percent, in which somebody had to wait. */
    private static final double HIGH_PRESSURE = 30;

    /** Asks for the thread that calls. */
    static ProcessorTime ofThisThread() {
        // On the processor, waiting for it, and how often.
        String[] numbers = text(THREAD).strip().split(" ");
        return numbers.length < 2
                ? new ProcessorTime(0, 0)
                : new ProcessorTime(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }

    /** Returns whether others queue for the processors, the X server among them. */
    static boolean areProcessorsShort() {
        for (String word : text(PRESSURE).split("\\s+")) {
            if (word.startsWith("avg10=")) {
                return Double.parseDouble(word.substring(6)) > HIGH_PRESSURE;
            }
        }
        return false;
    }

    ProcessorTime since(ProcessorTime earlier) {
        return new ProcessorTime(Math.max(0, used - earlier.used), Math.max(0, waited - earlier.waited));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // another system
        }
    }
}
