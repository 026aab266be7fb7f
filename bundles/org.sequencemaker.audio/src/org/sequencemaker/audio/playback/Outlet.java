package org.sequencemaker.audio.playback;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.device.SilentDevice;
import org.sequencemaker.audio.device.SoundDevice;
import org.sequencemaker.audio.device.SoundDeviceException;
import org.sequencemaker.audio.device.SoundDeviceException.Reason;
import org.sequencemaker.audio.device.SoundLine;
import org.sequencemaker.audio.sound.PcmSource;

/**
 * The line that is played to: of the device where there is something to hear and the device works, else one that only keeps
 * time. Says once why there is no sound.
 */
final class Outlet {
    private static final int RATE = 48_000;
    private static final int[] OTHER_RATES = {48_000, 44_100};
    private static final double BUFFER = 0.1;

    private final SoundDevice device;
    private final SilentDevice silence;
    private final PlayerListener listener;
    private @Nullable SoundLine line;
    private int asked;
    private boolean isHeard;
    private boolean isDistrusted;
    private String said = "";

    Outlet(SoundDevice device, LongSupplier nanos, PlayerListener listener) {
        this.device = device;
        this.silence = new SilentDevice(nanos);
        this.listener = listener;
    }

    @Nullable
    SoundLine line() {
        return line;
    }

    /** Whether what is written can be heard, so that it must be made at all. */
    boolean isHeard() {
        return isHeard;
    }

    /** Returns a line for what is to be played; the present one where it fits. */
    SoundLine open(Settings settings) {
        boolean wantsSound = settings.isAudible() && !isDistrusted;
        PcmSource song = settings.song();
        int rate = song == null ? RATE : song.rate();
        SoundLine present = line;
        if (present != null && isHeard == wantsSound && asked == rate) {
            return present;
        }
        close();
        asked = rate;
        SoundLine next = wantsSound ? openDevice(rate) : null;
        isHeard = next != null;
        SoundLine result = next == null ? silence.open(rate, (int) (BUFFER * rate)) : next;
        line = result;
        return result;
    }

    private @Nullable SoundLine openDevice(int rate) {
        try {
            return device.open(rate, (int) (BUFFER * rate));
        } catch (SoundDeviceException e) {
            SoundLine other = e.reason() == Reason.FORMAT ? openAtOtherRate(rate) : null;
            if (other == null) {
                isDistrusted = true;
                say(e, DeviceLoss.GO_ON_SILENTLY);
            }
            return other;
        }
    }

    private @Nullable SoundLine openAtOtherRate(int refused) {
        for (int rate : OTHER_RATES) {
            if (rate != refused) {
                try {
                    return device.open(rate, (int) (BUFFER * rate));
                } catch (SoundDeviceException e) {
                    // The next rate may do; why the first did not is what people are told.
                    continue;
                }
            }
        }
        return null;
    }

    /** The device has failed: does without it until {@link #trustAgain}. */
    void lose(SoundDeviceException reason, DeviceLoss then) {
        isDistrusted = true;
        close();
        say(reason, then);
    }

    /** The next line may be one of the device again. */
    void trustAgain() {
        if (isDistrusted) {
            isDistrusted = false;
            close();
        }
    }

    /** Sound is being made: what went wrong before may be said again. */
    void soundsGood(boolean moves) {
        if (isHeard && moves) {
            said = "";
        }
    }

    /** Closing can hang with a broken driver, so it is done aside. */
    void close() {
        SoundLine present = line;
        line = null;
        if (present == null) {
            return;
        }
        if (isHeard) {
            Thread aside = new Thread(present::close, "sound device closing");
            aside.setDaemon(true);
            aside.start();
        }
        isHeard = false;
    }

    private void say(SoundDeviceException reason, DeviceLoss then) {
        String now = then == DeviceLoss.PAUSE ? "Playing is paused." : "The playhead moves without sound.";
        String words = reason.getMessage() + " " + now + " Connect or free a sound device and press play again.";
        if (!words.equals(said)) {
            said = words;
            listener.problem(words);
        }
    }
}
