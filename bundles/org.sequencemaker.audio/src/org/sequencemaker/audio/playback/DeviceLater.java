package org.sequencemaker.audio.playback;

import org.sequencemaker.audio.device.SoundDevice;
import org.sequencemaker.audio.device.SoundDeviceException;
import org.sequencemaker.audio.device.SoundDeviceException.Reason;
import org.sequencemaker.audio.device.SoundLine;

/** A device that has just not answered: it is not asked at once, only the time after. */
final class DeviceLater implements SoundDevice {
    private final SoundDevice device;
    private boolean wasAsked;

    DeviceLater(SoundDevice device) {
        this.device = device;
    }

    @Override
    public SoundLine open(int rate, int bufferFrames) throws SoundDeviceException {
        if (!wasAsked) {
            wasAsked = true;
            throw new SoundDeviceException(Reason.GONE, "The sound device does not answer.");
        }
        return device.open(rate, bufferFrames);
    }
}
