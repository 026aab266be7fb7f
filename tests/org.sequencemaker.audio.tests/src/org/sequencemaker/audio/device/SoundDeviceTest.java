package org.sequencemaker.audio.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;

class SoundDeviceTest {
    @Test
    void aMachineWithoutADeviceSaysSo() {
        assumeTrue(AudioSystem.getMixerInfo().length == 0);
        SoundDeviceException refusal =
                assertThrows(SoundDeviceException.class, () -> new JavaSoundDevice().open(44_100, 4410));
        assertEquals(SoundDeviceException.Reason.MISSING, refusal.reason());
    }

    @Test
    void silenceKeepsTime() throws SoundDeviceException {
        AtomicLong now = new AtomicLong(-5);
        SoundLine line = new SilentDevice(now::get).open(1000, 100);
        assertEquals(0, line.position());
        line.write(new byte[400], 100);
        assertEquals(0, line.room());
        line.start();
        now.addAndGet(40_000_000L);
        assertEquals(40, line.position());
        assertEquals(40, line.room());
        assertEquals(40, line.reset());
        now.addAndGet(40_000_000L);
        assertEquals(40, line.position());
    }
}
