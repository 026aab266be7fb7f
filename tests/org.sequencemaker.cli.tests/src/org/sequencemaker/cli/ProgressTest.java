package org.sequencemaker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whatIsQuickShowsNothing() {
        Console console = new Console(new ByteArrayOutputStream(), err, Path.of(""), () -> true);
        try (Progress progress = new Progress(console, Duration.ofHours(1))) {
            progress.doing("something quick");
        }
        assertEquals("", said());
    }

    @Test
    @Timeout(60)
    void whatTakesLongIsShownAndWipedAway() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        Console console = new Console(new ByteArrayOutputStream(), err, Path.of(""), () -> {
            asked.countDown();
            return true;
        });
        try (Progress progress = new Progress(console, Duration.ZERO)) {
            progress.doing("something long");
            asked.await();
            while (!said().contains("something long … ")) {
                Thread.sleep(5);
            }
        }
        assertTrue(said().endsWith("\r\033[K"), said());
    }

    @Test
    @Timeout(60)
    void howFarItIsIsABar() throws InterruptedException {
        Console console = new Console(new ByteArrayOutputStream(), err, Path.of(""), () -> true);
        try (Progress progress = new Progress(console, Duration.ZERO)) {
            progress.doing("decoding song.mp3", 0.5);
            while (!said().contains("decoding song.mp3 [##########----------] 50 %")) {
                Thread.sleep(5);
            }
        }
        assertTrue(said().endsWith("\r\033[K"), said());
    }

    @Test
    @Timeout(60)
    void whereNobodyWatchesNothingIsShown() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        Console console = new Console(new ByteArrayOutputStream(), err, Path.of(""), () -> {
            asked.countDown();
            return false;
        });
        try (Progress progress = new Progress(console, Duration.ZERO)) {
            progress.doing("something long");
            asked.await();
        }
        assertEquals("", said());
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
