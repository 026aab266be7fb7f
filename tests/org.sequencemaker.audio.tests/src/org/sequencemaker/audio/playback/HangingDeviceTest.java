package org.sequencemaker.audio.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sequencemaker.audio.device.SoundDevice;
import org.sequencemaker.audio.device.SoundDeviceException;
import org.sequencemaker.audio.sound.PcmSource;

class HangingDeviceTest {
    @Test
    void aDriverThatNeverComesBackIsLeftAlone() throws InterruptedException {
        CountDownLatch isAsked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        SoundDevice hanging = (rate, buffer) -> {
            isAsked.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new SoundDeviceException(SoundDeviceException.Reason.GONE, "Back after all.");
        };
        AtomicLong now = new AtomicLong(1);
        Recorder told = new Recorder();
        try (Player player = new Player(hanging, told, now::get, true)) {
            player.setSong(PcmSource.silence(44_100, 60), 60);
            player.seek(3);
            player.play();
            assertTrue(isAsked.await(20, TimeUnit.SECONDS));
            assertEquals(3, player.time(), "waits for nobody");
            now.addAndGet(5_000_000_000L);
            assertEquals(3, player.time());
            awaitPlaying(player, now);
            assertEquals(1, told.problems.size());
            assertTrue(told.problems.getFirst().contains("does not answer"));
        } finally {
            never.countDown();
        }
    }

    private static void awaitPlaying(Player player, AtomicLong now) throws InterruptedException {
        for (int k = 0; k < 5000 && player.time() < 3.5; k++) {
            now.addAndGet(4_000_000L);
            Thread.sleep(2);
        }
        assertTrue(player.time() >= 3.5, "goes on without it");
    }
}
