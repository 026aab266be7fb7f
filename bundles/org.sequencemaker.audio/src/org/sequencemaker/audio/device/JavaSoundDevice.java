package org.sequencemaker.audio.device;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.sequencemaker.audio.device.SoundDeviceException.Reason;

/** The sound device of the system, through {@code javax.sound}. */
public final class JavaSoundDevice implements SoundDevice {
    @Override
    public SoundLine open(int rate, int bufferFrames) throws SoundDeviceException {
        AudioFormat format = new AudioFormat(rate, 16, 2, true, false);
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            try {
                line.open(format, bufferFrames * format.getFrameSize());
            } catch (LineUnavailableException | IllegalArgumentException e) {
                line.close();
                throw e;
            }
            return new JavaSoundLine(line);
        } catch (LineUnavailableException e) {
            throw new SoundDeviceException(Reason.BUSY, "The sound device is in use by another program.");
        } catch (IllegalArgumentException | SecurityException e) {
            // Without any device Java Sound complains of the argument, not of the device.
            if (AudioSystem.getMixerInfo().length == 0) {
                throw new SoundDeviceException(Reason.MISSING, "There is no sound device.");
            }
            throw new SoundDeviceException(Reason.FORMAT, "The sound device cannot play " + rate + " Hz.");
        }
    }
}
