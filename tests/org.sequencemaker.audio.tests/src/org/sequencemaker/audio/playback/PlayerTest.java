package org.sequencemaker.audio.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.audio.device.SoundDeviceException.Reason;
import org.sequencemaker.audio.sound.PcmSource;

class PlayerTest {
    private static final int RATE = 44_100;

    private final FakeDevice device = new FakeDevice();
    private final Recorder told = new Recorder();
    private final Player player = new Player(device, told, device, false);

    @BeforeEach
    void loadSong() {
        player.setSong(counting(60), 60);
        player.setVolume(1);
    }

    /** A song whose samples say which frame they are. */
    private static PcmSource counting(int seconds) {
        return counting(RATE, seconds);
    }

    private static PcmSource counting(int rate, int seconds) {
        float[] stereo = new float[2 * rate * seconds];
        for (int i = 0; i < stereo.length / 2; i++) {
            stereo[2 * i] = (i & 0x3FFF) / 32768f;
            stereo[2 * i + 1] = (i >> 14) / 32768f;
        }
        return PcmSource.of(rate, stereo);
    }

    private static long frame(short[] heard) {
        return heard[0] + ((long) heard[1] << 14);
    }

    private void run(double seconds) {
        for (double t = 0; t < seconds; t += 0.004) {
            player.round();
            device.pass(0.004);
        }
        player.round();
    }

    @Test
    void soundsLikeTheSongFromWhereItWasPut() {
        player.seek(12.5);
        player.play();
        run(1);
        List<short[]> heard = device.theLine().written;
        int later = (int) device.theLine().base + RATE / 2;
        assertEquals(Math.round(12.5 * RATE) + RATE / 2, frame(heard.get(later)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void thePlayheadIsWhereTheSoundIs(double speed) {
        player.setSpeed(speed);
        player.seek(5);
        player.play();
        run(0.5);
        double worst = 0;
        double last = 0;
        for (int k = 0; k < 1000; k++) {
            run(0.012);
            FakeDevice.Line line = device.theLine();
            double sound = 5 + speed * (line.truth() - line.base) / RATE;
            worst = Math.max(worst, Math.abs(player.time() - sound));
            assertTrue(player.time() >= last, "never back");
            last = player.time();
        }
        assertTrue(worst < 0.004, "off by " + worst);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void thePlayheadIsWhereTheSoundIsFromTheFirstMomentOn(double speed) {
        device.skipsLead = false;
        player.setSpeed(speed);
        player.seek(5);
        player.play();
        double worst = 0;
        for (int k = 0; k < 400; k++) {
            run(0.0025);
            FakeDevice.Line line = device.theLine();
            double sound = 5 + speed * Math.max(0, line.truth() - line.base) / RATE;
            worst = Math.max(worst, Math.abs(player.time() - sound));
        }
        assertTrue(worst < 0.008, "off by " + worst);
    }

    @Test
    void tellsOfASeekAtOnce() {
        player.seek(7);
        assertEquals(7, player.time());
        player.play();
        assertEquals(PlayState.PLAYING, player.state());
        run(1);
        player.seek(30);
        assertEquals(30, player.time());
        run(0.5);
        assertEquals(30.5, player.time(), 0.03);
    }

    @Test
    void goesOnExactlyWhereItWasPaused() {
        player.play();
        run(2);
        player.pause();
        run(0.1);
        double stood = player.time();
        assertEquals(2, stood, 0.03);
        run(1);
        assertEquals(stood, player.time());
        player.play();
        run(0.5);
        assertEquals(stood + 0.5, player.time(), 0.03);
        assertEquals(Math.round(stood * RATE) + RATE / 4, frame(heardAfterBase(RATE / 4)));
    }

    private short[] heardAfterBase(int frames) {
        FakeDevice.Line line = device.theLine();
        return line.written.get((int) line.base + frames);
    }

    @Test
    void aLoopIsPlayedOverAndOver() {
        player.setLoop(new PlayRange(10, 12));
        player.seek(9);
        player.play();
        run(8.5);
        assertEquals(11.5, player.time(), 0.03);
        assertEquals(Math.round(11.0 * RATE), frame(heardAfterBase(6 * RATE)));
        player.setLoop(null);
        run(3);
        assertEquals(14.5, player.time(), 0.05);
    }

    @Test
    void stopsAtTheEndAndBeginsAnewFromThere() {
        player.seek(59.5);
        player.play();
        run(1);
        assertEquals(PlayState.PAUSED, player.state());
        assertEquals(60, player.time());
        assertEquals(List.of(PlayState.PLAYING, PlayState.PAUSED), told.states);
        player.play();
        run(0.5);
        assertEquals(0.5, player.time(), 0.03);
    }

    @Test
    void aShowMayGoOnAfterTheSong() {
        player.setSong(counting(1), 3);
        player.play();
        run(2.5);
        assertEquals(2.5, player.time(), 0.03);
        assertEquals(0, heardAfterBase(2 * RATE)[0]);
        run(1);
        assertEquals(3, player.time());
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class)
    void withoutADeviceItRunsSilentlyAndSaysSoOnce(Reason reason) {
        device.refuses = reason;
        player.play();
        run(2);
        assertEquals(2, player.time(), 0.02);
        player.seek(20);
        run(1);
        assertEquals(21, player.time(), 0.02);
        assertTrue(player.isSilent());
        player.pause();
        run(0.1);
        player.play();
        run(1);
        assertEquals(1, told.problems.size());
        assertTrue(told.problems.getFirst().startsWith("Refused: " + reason));
    }

    @Test
    void looksForADeviceAgainAtTheNextPlay() {
        device.refuses = Reason.BUSY;
        player.play();
        run(1);
        player.pause();
        run(0.1);
        device.refuses = null;
        player.play();
        run(1);
        assertFalse(player.isSilent());
        assertFalse(device.theLine().written.isEmpty());
    }

    @Test
    void aRateThatIsRefusedIsConverted() {
        device.onlyRate = 48_000;
        player.setSong(counting(96_000, 10), 10);
        player.play();
        run(2);
        assertEquals(2, player.time(), 0.03);
        assertEquals(48_000, device.theLine().rate());
        assertEquals(List.of(), told.problems);
    }

    @Test
    void aDeviceThatGoesInTheMiddleLeavesThePlayheadRunning() {
        player.play();
        run(3);
        device.isGone = true;
        run(2);
        assertEquals(5, player.time(), 0.06);
        assertEquals(1, told.problems.size());
        assertTrue(told.problems.getFirst().contains("without sound"));
    }

    @Test
    void aDeviceThatStandsStillIsNoticed() {
        player.play();
        run(2);
        device.stands = true;
        run(3);
        assertTrue(player.time() > 3, "goes on");
        assertTrue(player.isSilent());
        assertEquals(1, told.problems.size());
    }

    @Test
    void aDeviceThatGoesPausesWhereThatIsWanted() {
        player.setDeviceLoss(DeviceLoss.PAUSE);
        player.play();
        run(3);
        device.isGone = true;
        run(2);
        assertEquals(PlayState.PAUSED, player.state());
        assertEquals(3, player.time(), 0.05);
        assertTrue(told.problems.getFirst().contains("paused"));
    }

    @Test
    void aDeviceThatSwallowsSoundIsNoDevice() {
        device.swallows = true;
        player.play();
        run(2);
        assertEquals(1, told.problems.size());
        assertTrue(player.isSilent());
        double before = player.time();
        run(1);
        assertEquals(before + 1, player.time(), 0.02);
    }

    @Test
    void theDeviceIsGivenBackAfterAWhile() {
        player.play();
        run(1);
        player.pause();
        run(6);
        assertTrue(device.opened == 1 && player.round() < 0, "nothing left to do");
    }

    @Test
    void aShowWithoutASongNeedsNoDevice() {
        player.setSong(null, 100);
        player.play();
        run(5);
        assertEquals(5, player.time(), 0.01);
        assertEquals(0, device.opened);
        assertFalse(player.isSilent());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.5})
    void clicksSoundWhereTheyBelong(double speed) {
        player.setSong(null, 100);
        player.setClicks(List.of(new Click(1, true), new Click(1.5, false), new Click(2, false)));
        player.setClicking(true);
        player.setSpeed(speed);
        player.play();
        run(2.2 / speed);
        List<Integer> strikes = strikes();
        assertEquals(3, strikes.size());
        for (int k = 0; k < 3; k++) {
            assertEquals((1 + 0.5 * k) / speed, (strikes.get(k) - device.theLine().base) / 48_000.0, 0.001);
        }
    }

    @Test
    void clicksSoundInEveryRoundOfALoop() {
        player.setSong(null, 100);
        player.setClicks(List.of(new Click(1, true), new Click(3, false)));
        player.setClicking(true);
        player.setLoop(new PlayRange(0.75, 1.25));
        player.play();
        run(3);
        assertEquals(5, strikes().size());
    }

    private List<Integer> strikes() {
        List<Integer> result = new ArrayList<>();
        List<short[]> heard = device.theLine().written;
        for (int i = 0; i < Math.min(heard.size(), device.theLine().truth()); i++) {
            boolean isNew = result.isEmpty() || i - result.getLast() > 4800;
            if (isNew && Math.abs(heard.get(i)[0]) > 300) {
                result.add(i);
            }
        }
        return result;
    }

    @Test
    void scrubbingIsHeardWhileItMoves() {
        player.scrub(10);
        run(0.2);
        assertEquals(10, player.time());
        int soFar = device.theLine().written.size();
        assertTrue(device.theLine().written.stream().anyMatch(s -> s[0] != 0));
        run(0.3);
        assertTrue(device.theLine().written.stream().skip(soFar).allMatch(s -> s[0] == 0), "silent while it stands");
        player.scrub(10.2);
        run(0.2);
        assertTrue(device.theLine().written.stream().skip(soFar).anyMatch(s -> s[0] != 0));
        player.pause();
        run(0.1);
        assertEquals(10.2, player.time());
        assertEquals(PlayState.PAUSED, player.state());
    }

    @Test
    void latencyHoldsThePlayheadBack() {
        player.setLatency(0.15);
        player.play();
        run(2);
        assertEquals(1.85, player.time(), 0.03);
    }

    @Test
    void silenceIsHeardAtVolumeZero() {
        player.setVolume(0);
        player.play();
        run(1);
        assertTrue(device.theLine().written.stream().allMatch(s -> s[0] == 0 && s[1] == 0));
    }
}
